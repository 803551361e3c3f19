// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/FileAccess.h"
#include "models/files/OrganizationFile.h"
#include "models/scenarios/ScenarioFile.h"
#include "tests/models/scenarios/ScenarioSetting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using test::payrollReads;
using test::payrollReadsLabel;

struct TestRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

class TestVerbTest : public testing::Test
{
protected:
    [[nodiscard]] TestRun run(const QStringList& more = {}) const
    {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream errors;
        const QString path = folder.filePath(QStringLiteral("o.gatehouse.json"));
        EXPECT_TRUE(files::saveOrganization(path, organization));
        const auto status =
            app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("test"), path} + more,
                         {.in = in, .out = out, .errors = errors});
        return {.status = status, .out = out.str(), .errors = errors.str()};
    }
    [[nodiscard]] QString yaml(std::string_view text) const
    {
        const QString path = folder.filePath(QStringLiteral("s.yaml"));
        EXPECT_TRUE(files::writeFileAtomically(path, text));
        return path;
    }
    [[nodiscard]] TestRun runYaml(std::string_view text) const
    {
        return run({QStringLiteral("--scenarios"), yaml(text)});
    }

    Organization organization = test::payrollOrganization();
    QTemporaryDir folder;
};

TEST_F(TestVerbTest, SaysOkOfEveryScenarioThatHolds)
{
    organization.policies = {test::blockEverywhere()};
    organization.scenarios = {payrollReads("HR"), payrollReadsLabel("hr")};
    const TestRun ran = run();
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_EQ(ran.out, "ok Payroll never reads: expected denied, actual denied [policy.blocked]\n"
                       "ok Payroll never reads: expected denied, actual as expected in 2 containers\n"
                       "2 scenarios, 2 ok, 0 broken\n");
    EXPECT_TRUE(ran.errors.empty());
}

TEST_F(TestVerbTest, SaysWhatIsBrokenAndWhere)
{
    organization.apps[0].user.reset();
    organization.scenarios = {payrollReads("HR"), payrollReadsLabel("hr"), payrollReads("GONE")};
    organization.scenarios[1].name = "line\nbreak";
    organization.scenarios[2].name.clear();
    const TestRun ran = run();
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(
        ran.out,
        "broken Payroll never reads: expected denied, actual unknown [unknown.app-user-permissions]\n"
        "broken line\\u000Abreak: expected denied, actual unknown [unknown.app-user-permissions] in c-HR "
        "(HR), unknown [unknown.app-user-permissions] in c-PAY (PAY); as expected in 0 of 2 containers\n"
        "broken #3: expected denied, actual none: No container has the id or key “GONE”\n"
        "3 scenarios, 0 ok, 3 broken\n");
}

TEST_F(TestVerbTest, AsksTheScenariosOfAFileInPlaceOfTheOrganizations)
{
    organization.scenarios = {payrollReads("HR")};
    const TestRun ran = runYaml("scenarios:\n- name: Reads pay\n  app: com.acme.payroll\n  container: PAY\n"
                                "  action: read\n  expected: allowed\n");
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_EQ(ran.out, "ok Reads pay: expected allowed, actual allowed\n1 scenario, 1 ok, 0 broken\n");
}

TEST_F(TestVerbTest, AsksOfADraft)
{
    organization.scenarios = {payrollReads("HR")};
    organization.drafts = {{DraftId("d-1"), "Close HR", "", {test::blockEverywhere()}, {}}};
    EXPECT_EQ(run().status, app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(run({QStringLiteral("--draft"), QStringLiteral("Close HR")}).status, app::ExitStatus::Done);
    EXPECT_EQ(run({QStringLiteral("--draft"), QStringLiteral("none")}).status, app::ExitStatus::BadInput);
}

TEST_F(TestVerbTest, WithoutScenariosThereIsNothingBroken)
{
    const TestRun ran = run();
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_EQ(ran.out, "0 scenarios, 0 ok, 0 broken\n");
}

TEST_F(TestVerbTest, RefusesAFileWithFaultsAndTellsEachWithItsPlace)
{
    const TestRun ran = runYaml("scenarios:\n- app: 7\n- app: a\n  expected: never\n");
    EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
    EXPECT_TRUE(ran.out.empty());
    EXPECT_NE(ran.errors.find("s.yaml:2:8: /scenarios/0/app: “app” must be text, not a number\n"),
              std::string::npos)
        << ran.errors;
    EXPECT_NE(ran.errors.find("s.yaml:4:13: /scenarios/1/expected: “never” is not an expected answer\n"),
              std::string::npos)
        << ran.errors;
    EXPECT_NE(ran.errors.find("s.yaml:2:3: /scenarios/0/expected: “expected” is missing\n"),
              std::string::npos)
        << ran.errors;
}

TEST_F(TestVerbTest, TellsMembersItDoesNotKnowAndGoesOn)
{
    const TestRun ran = runYaml("scenarios:\n- app: com.acme.payroll\n  container: PAY\n  action: read\n"
                                "  expected: allowed\n  sa: any-person\n");
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_NE(ran.errors.find("s.yaml:6:7: /scenarios/0/sa: “sa” is not known here\n"), std::string::npos)
        << ran.errors;
}

TEST_F(TestVerbTest, RefusesWhatCannotBeRead)
{
    EXPECT_EQ(run({QStringLiteral("--scenarios"), folder.filePath(QStringLiteral("none.yaml"))}).status,
              app::ExitStatus::BadInput);
    EXPECT_EQ(run({QStringLiteral("--scenarios")}).status, app::ExitStatus::BadInput);
    EXPECT_EQ(run({QStringLiteral("--scenario"), QStringLiteral("x")}).status, app::ExitStatus::BadInput);
    EXPECT_EQ(runYaml("scenarios: [").status, app::ExitStatus::BadInput);
}

TEST_F(TestVerbTest, GivesTheSameBytesForTheSameInput)
{
    organization.scenarios = {payrollReads("HR"), payrollReadsLabel("hr")};
    EXPECT_EQ(run().out, run().out);
    EXPECT_EQ(runYaml(scenarios::writeScenarios(organization.scenarios)).out, run().out);
}

} // namespace
