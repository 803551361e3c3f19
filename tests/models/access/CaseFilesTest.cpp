// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/CaseFile.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

/// Hand-written cases, one idea of the access model each.
namespace gatehouse::test {
namespace {

using access::Surface;

std::vector<CaseFile> allCases()
{
    return caseFiles(GATEHOUSE_CASE_FILES);
}

access::Question caseQuestion(const access::CompiledOrganization& core, const Json& asked)
{
    access::QuestionText text{asked.at("app"), asked.at("container"), {}, {}, asked.value("as", "app")};
    if (asked.contains("action"))
        text.action = asked["action"];
    if (asked.contains("operation"))
        text.operation = asked["operation"];
    return core.lookup().question(text, core.catalogue()).value();
}

void checkOutcomes(const access::Outcomes& outcomes, const Json& expected)
{
    for (const auto& [name, seen] : expected.items()) {
        bool found = false;
        for (std::size_t n = 0; n < access::surfaceCount; ++n) {
            if (toText(static_cast<Surface>(n)) != name)
                continue;
            found = true;
            EXPECT_EQ(toText(outcomes[n].seen), seen.get<std::string>()) << name;
        }
        EXPECT_TRUE(found) << "no surface " << name;
    }
}

void checkQuestion(const access::CompiledOrganization& core, const Json& asked)
{
    const access::Question question = caseQuestion(core, asked);
    const access::Decision decision = core.decide(question);
    std::vector<std::string> codes;
    for (const access::Code code : decision.codes)
        codes.emplace_back(toText(code));
    EXPECT_EQ(toText(decision.verdict), asked.at("verdict").get<std::string>());
    EXPECT_EQ(codes, asked.at("codes").get<std::vector<std::string>>());
    checkOutcomes(core.outcomes(question.app, question.container, question.as),
                  asked.value("outcomes", Json::object()));
}

void checkReach(const access::CompiledOrganization& core, const Json& expected)
{
    const auto app = core.lookup().app(expected.at("app").get<std::string>()).value();
    const auto as = core.lookup().as(expected.value("as", "app")).value();
    const access::Reach reach = core.reach(app, as);
    for (const Action action : allActions) {
        if (!expected.contains(toText(action)))
            continue;
        const Json& counts = expected[std::string(toText(action))];
        const access::ReachCount& count = reach[static_cast<std::size_t>(action)];
        EXPECT_EQ(Json({count.allowed, count.unknown, count.total}), counts) << toText(action);
    }
}

} // namespace

class CaseFiles : public testing::TestWithParam<CaseFile>
{};

TEST_P(CaseFiles, AnswerAsWritten)
{
    const CaseFile& file = GetParam();
    const access::CompiledOrganization core = compiledCase(file);
    for (const Json& asked : file.questions) {
        SCOPED_TRACE(file.idea + ": " + asked.dump());
        checkQuestion(core, asked);
    }
    for (const Json& expected : file.reach) {
        SCOPED_TRACE(file.idea + ": " + expected.dump());
        checkReach(core, expected);
    }
}

void PrintTo(const CaseFile& file, std::ostream* stream)
{
    *stream << file.idea;
}

INSTANTIATE_TEST_SUITE_P(Access, CaseFiles, testing::ValuesIn(allCases()), [](const auto& instance) {
    std::string name = instance.param.idea;
    std::erase_if(name, [](unsigned char c) { return std::isalnum(c) == 0 && c != ' '; });
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
});

TEST(CaseFilesTogether, ShowEveryCodeAndEverythingThatCanBeSeen)
{
    std::set<std::string> codes, seen;
    for (const CaseFile& file : allCases())
        for (const Json& asked : file.questions) {
            codes.insert(asked["codes"].begin(), asked["codes"].end());
            for (const auto& outcome : asked.value("outcomes", Json::object()))
                seen.insert(outcome.get<std::string>());
        }
    for (int code = 1; code <= static_cast<int>(access::Code::UnknownExemption); ++code)
        EXPECT_EQ(codes.count(std::string(toText(static_cast<access::Code>(code)))), 1U)
            << toText(static_cast<access::Code>(code));
    for (int result = 0; result <= static_cast<int>(access::Seen::Shown); ++result)
        EXPECT_EQ(seen.count(std::string(toText(static_cast<access::Seen>(result)))), 1U)
            << toText(static_cast<access::Seen>(result));
}

} // namespace gatehouse::test
