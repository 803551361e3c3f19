// SPDX-License-Identifier: Apache-2.0
#include "models/scenarios/ScenarioFile.h"

#include "tests/models/scenarios/ScenarioSetting.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

using scenarios::readScenarios;
using scenarios::writeScenarios;

constexpr std::string_view fileWithTwo = R"(# what must never be
version: 1
scenarios:
  - name: Payroll never reads HR
    app: com.acme.payroll
    container: HR
    action: read
    as: any-person
    expected: denied
    note: |
      Works council, § 7.
  - app: com.acme.payroll@s-1
    label: hr
    operation: GET /rest/api/3/issue/{issueIdOrKey}
    expected: not-allowed
)";

std::vector<Fault> faultsIn(std::string_view text, const scenarios::ScenarioLimits& limits = {})
{
    const auto read = readScenarios(text, limits);
    EXPECT_FALSE(read.has_value()) << text;
    return read ? std::vector<Fault>() : read.error();
}

std::string placeOf(const Fault& fault)
{
    const TextPosition place = fault.position.value_or(TextPosition{0, 0});
    return fault.code + ' ' + fault.pointer + ' ' + std::to_string(place.line) + ':' +
           std::to_string(place.column);
}

std::vector<std::string> placesIn(std::string_view text)
{
    std::vector<std::string> places;
    for (const Fault& fault : faultsIn(text))
        places.push_back(placeOf(fault));
    return places;
}

std::string fileOf(const std::string& member)
{
    return "scenarios:\n- app: a\n  container: c\n  action: read\n  expected: denied\n  " + member + '\n';
}

/// Texts that a careless writer would give back as something else.
const std::vector<std::string>& trickyTexts()
{
    static const std::vector<std::string> texts{"no",
                                                "NULL",
                                                "~",
                                                "1e5",
                                                "010",
                                                "1:30",
                                                "2026-01-31",
                                                "- x",
                                                "a: b",
                                                "# c",
                                                " lead",
                                                "trail ",
                                                "'",
                                                "\"",
                                                "\\",
                                                "\\n",
                                                "line\nbreak",
                                                "\ttab",
                                                "\r\n",
                                                "{",
                                                "[x]",
                                                "*alias",
                                                "&anchor",
                                                "!tag",
                                                "%dir",
                                                "---",
                                                "...",
                                                "@at",
                                                "`tick",
                                                "|",
                                                ">",
                                                "?",
                                                "\x01\x1F\x7F",
                                                "\xC2\x85\xE2\x80\xA8\xE2\x80\xAE",
                                                "\xEF\xBB\xBF"
                                                "bom",
                                                "\xF0\x9F\x98\x80",
                                                "\xE2\x82\xAC",
                                                "=cmd|' /C calc'!A0",
                                                "<b>x</b>",
                                                "<<",
                                                std::string("nul\0inside", 10),
                                                std::string(2000, 'x') + " y " + std::string(300, 'z')};
    return texts;
}

} // namespace

TEST(ScenarioFile, IsReadAsItStands)
{
    const auto read = readScenarios(fileWithTwo);
    ASSERT_TRUE(read.has_value()) << placeOf(read.error().front());
    EXPECT_TRUE(read->warnings.empty());
    ASSERT_EQ(read->scenarios.size(), 2U);
    Scenario first = payrollReads("HR");
    first.name = "Payroll never reads HR";
    first.as = "any-person";
    first.note = "Works council, \xC2\xA7 7.\n";
    EXPECT_EQ(read->scenarios[0], first);
    EXPECT_EQ(read->scenarios[1].as, "app");
    EXPECT_EQ(read->scenarios[1].label, "hr");
    EXPECT_EQ(read->scenarios[1].operation, "GET /rest/api/3/issue/{issueIdOrKey}");
    EXPECT_EQ(read->scenarios[1].expected, Expectation::NotAllowed);
}

TEST(ScenarioFile, MayBeJson)
{
    const auto read =
        readScenarios("{\n\t\"scenarios\": [\n\t\t{\"app\": \"a\", \"container\": \"\\u0041/\\/\", "
                      "\"action\": \"read\", \"expected\": \"denied\"}\n\t]\n}\n");
    ASSERT_TRUE(read.has_value()) << placeOf(read.error().front());
    EXPECT_EQ(read->scenarios.at(0).container, "A//");
}

TEST(ScenarioFile, TellsEveryFaultWithItsPlaceAndTakesNothing)
{
    EXPECT_EQ(placesIn("scenarios:\n"
                       "  - app: 7\n"
                       "    expected: never\n"
                       "  - text\n"
                       "  - {app: a, as: [x], expected: denied}\n"
                       "  - app: a\n"
                       "    container: NO\n"),
              (std::vector<std::string>{"organization.wrong-type /scenarios/0/app 2:10",
                                        "organization.unknown-word /scenarios/0/expected 3:15",
                                        "organization.wrong-type /scenarios/1 4:5",
                                        "organization.wrong-type /scenarios/2/as 5:18",
                                        "organization.missing-member /scenarios/3/expected 6:5",
                                        "organization.wrong-type /scenarios/3/container 7:16"}));
}

TEST(ScenarioFile, RefusesAnotherShape)
{
    EXPECT_EQ(placesIn(""), std::vector<std::string>{"yaml.empty  1:1"});
    EXPECT_EQ(placesIn("[]"), std::vector<std::string>{"organization.wrong-type  1:1"});
    EXPECT_EQ(placesIn("# only\n{}"), std::vector<std::string>{"organization.missing-member /scenarios 2:1"});
    EXPECT_EQ(placesIn("scenarios: {}"), std::vector<std::string>{"organization.wrong-type /scenarios 1:12"});
    EXPECT_EQ(placesIn("version: 2\nscenarios: []"),
              std::vector<std::string>{"organization.unsupported-version /version 1:10"});
    EXPECT_EQ(placesIn("scenarios: []\n---\nscenarios: []"),
              std::vector<std::string>{"yaml.several-documents  2:1"});
}

TEST(ScenarioFile, RefusesAMemberThatStandsTwice)
{
    EXPECT_EQ(placesIn(fileOf("as: app\n  as: any-person")),
              std::vector<std::string>{"yaml.repeated-key  7:3"});
    EXPECT_EQ(placesIn("scenarios: []\nscenarios: []"), std::vector<std::string>{"yaml.repeated-key  2:1"});
}

TEST(ScenarioFile, WarnsOfMembersItDoesNotKnowAndKeepsThem)
{
    const auto read = readScenarios(fileOf("expect: allowed\n  ticket: {id: 7, tags: [a, 1.5]}"));
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->warnings.size(), 2U);
    EXPECT_EQ(placeOf(read->warnings[0]), "organization.unknown-member /scenarios/0/expect 6:11");
    EXPECT_EQ(read->warnings[1].severity, FaultSeverity::Warning);
    EXPECT_EQ(read->scenarios[0].expected, Expectation::Denied);
    EXPECT_EQ(read->scenarios[0].unknownMembers,
              R"({"expect":"allowed","ticket":{"id":7,"tags":["a",1.5]}})");
}

TEST(ScenarioFile, IsRefusedBeyondItsLimits)
{
    scenarios::ScenarioLimits limits;
    limits.yaml.bytes = 10;
    EXPECT_EQ(faultsIn(fileWithTwo, limits)[0].code, "yaml.too-large");
    EXPECT_EQ(faultsIn("scenarios: " + std::string(100, '['))[0].code, "yaml.too-deep");
    std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name < 'j'; ++name) {
        const std::string before(1, static_cast<char>(name - 1));
        bomb += std::string(1, name) + ": &" + name + " [";
        for (int count = 0; count < 10; ++count)
            bomb += '*' + before + ',';
        bomb += "]\n";
    }
    EXPECT_EQ(faultsIn(bomb)[0].code, "yaml.too-many-nodes");
    std::string many = "scenarios:\n";
    for (int count = 0; count < 500; ++count)
        many += "- 1\n";
    EXPECT_EQ(faultsIn(many).size(), 100U);
}

TEST(ScenarioFile, IsWrittenForPeople)
{
    Scenario second = payrollReadsLabel("hr");
    second.name = "Größe \"x\"";
    second.note = "two\nlines";
    second.as = "user:u-mia";
    second.expected = Expectation::NotAllowed;
    const std::vector<Scenario> both{payrollReads("HR"), second};
    EXPECT_EQ(writeScenarios(both), "version: 1\n"
                                    "scenarios:\n"
                                    "- name: \"Payroll never reads\"\n"
                                    "  app: \"com.acme.payroll\"\n"
                                    "  container: \"HR\"\n"
                                    "  action: \"read\"\n"
                                    "  as: \"app\"\n"
                                    "  expected: denied\n"
                                    "- name: \"Größe \\\"x\\\"\"\n"
                                    "  app: \"com.acme.payroll\"\n"
                                    "  label: \"hr\"\n"
                                    "  action: \"read\"\n"
                                    "  as: \"user:u-mia\"\n"
                                    "  expected: not-allowed\n"
                                    "  note: \"two\\nlines\"\n");
    EXPECT_EQ(writeScenarios({}), "version: 1\nscenarios: []\n");
}

TEST(ScenarioFile, GivesBackWhatWasWritten)
{
    for (const std::string& text : trickyTexts()) {
        Scenario scenario;
        scenario.name = scenario.app = scenario.container = scenario.note = text;
        scenario.unknownMembers = R"({"n":-1.5e-7,"list":[null,true,{"deep":[]}],"no":"no","":{}})";
        const auto read = readScenarios(writeScenarios({&scenario, 1}));
        ASSERT_TRUE(read.has_value()) << text << ' ' << placeOf(read.error().front());
        Scenario back = read->scenarios.at(0);
        EXPECT_EQ(back.unknownMembers, R"({"n":-1.5e-07,"list":[null,true,{"deep":[]}],"no":"no","":{}})");
        back.unknownMembers = scenario.unknownMembers;
        EXPECT_EQ(back, scenario) << text;
    }
}

TEST(ScenarioFile, GivesBackGeneratedScenarios)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Organization organization = OrganizationGenerator(seed).organization();
        const auto read = readScenarios(writeScenarios(organization.scenarios));
        ASSERT_TRUE(read.has_value());
        ASSERT_EQ(read->scenarios, organization.scenarios) << "seed " << seed;
        ASSERT_TRUE(read->warnings.empty());
    }
}

TEST(ScenarioFile, TextsThatAreNoUtf8AreMadeSo)
{
    Scenario scenario = payrollReads("HR");
    scenario.name = "M\xC3(\xFF";
    const auto read = readScenarios(writeScenarios({&scenario, 1}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->scenarios[0].name, "M\xEF\xBF\xBD(\xEF\xBF\xBD");
}

} // namespace gatehouse::test
