// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/OrganizationFile.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;

struct SheetRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

class RunsheetTest : public testing::Test
{
protected:
    RunsheetTest()
    {
        organization.properties.id = OrganizationId("o");
        organization.properties.name = "Example";
        organization.properties.plan = Plan::GuardStandard;
        organization.sites = {{SiteId("s"), "north", {}, {}, {}, {}}};
        Container container;
        container.id = ContainerId("c-1");
        container.site = SiteId("s");
        container.nativeId = "10001";
        container.key = "FIN";
        container.name = "Finance <b>";
        organization.containers = {container};
        App app;
        app.key = AppKey("com.acme.app");
        app.name = "Acme";
        app.site = SiteId("s");
        app.products = {Product::Jira};
        organization.apps = {app};
        organization.drafts = {{DraftId("d-1"), "Close finance", "", {blocking()}, {}}};
    }
    static Policy blocking()
    {
        Policy policy;
        policy.id = PolicyId("p-1");
        policy.name = "Protect [finance](https://evil.invalid)";
        policy.status = PolicyStatus::Active;
        policy.coverage = {CoverageLevel::Containers, {}, {ContainerId("c-1")}, {}};
        policy.rule = {RuleEffect::Block, RuleApps::Only, {AppKey("com.acme.app")}, {}};
        return policy;
    }
    [[nodiscard]] SheetRun run(const QStringList& more) const
    {
        const QString path = folder.filePath(QStringLiteral("o.json"));
        EXPECT_TRUE(files::saveOrganization(path, organization));
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream errors;
        const auto status =
            app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("runsheet"), path} + more,
                         {.in = in, .out = out, .errors = errors});
        return {.status = status, .out = out.str(), .errors = errors.str()};
    }
    [[nodiscard]] SheetRun runDraft() const
    {
        return run({QStringLiteral("--draft"), QStringLiteral("Close finance")});
    }

    Organization organization;
    QTemporaryDir folder;
};

TEST_F(RunsheetTest, WritesTheStepsWithKeysNamesAndIds)
{
    const SheetRun ran = runDraft();
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_TRUE(ran.errors.empty());
    EXPECT_EQ(ran.out.rfind("# Run sheet: Close finance\n", 0), 0U);
    for (const char* expected : {"Step 1", "Create the policy", "Activate", "FIN Finance", "id 10001", "c-1",
                                 "Acme (com.acme.app)", "blocklist", "The way back", "Way back:"})
        EXPECT_NE(ran.out.find(expected), std::string::npos) << expected;
    EXPECT_EQ(ran.out, runDraft().out);
}

TEST_F(RunsheetTest, LetsNoNameBecomeMarkup)
{
    const std::string out = runDraft().out;
    EXPECT_EQ(out.find("Finance <b>"), std::string::npos);
    EXPECT_NE(out.find("Finance \\<b>"), std::string::npos);
    EXPECT_EQ(out.find("[finance]("), std::string::npos);
    EXPECT_EQ(out.find("https://"), std::string::npos);
    EXPECT_NE(out.find("Protect \\[finance\\](https\\://evil.invalid)"), std::string::npos);
}

TEST_F(RunsheetTest, AnswersNoWhereThePlatformCannotHoldTheDraft)
{
    organization.properties.plan = Plan::Free;
    const SheetRun ran = runDraft();
    EXPECT_EQ(ran.status, app::ExitStatus::AnswerIsNo);
    EXPECT_NE(ran.out.find("cannot be applied as it stands"), std::string::npos);
    EXPECT_NE(ran.out.find("Atlassian Guard Standard"), std::string::npos);
    EXPECT_EQ(ran.out.find("Step 1"), std::string::npos);
}

TEST_F(RunsheetTest, SaysThatNothingHasToBeDone)
{
    organization.policies = organization.drafts.front().policies;
    const SheetRun ran = runDraft();
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_NE(ran.out.find("Nothing has to be done"), std::string::npos);
    EXPECT_EQ(ran.out.find("Step 1"), std::string::npos);
}

TEST_F(RunsheetTest, RefusesWhatItDoesNotKnow)
{
    for (const QStringList& more :
         {QStringList{}, QStringList{QStringLiteral("--draft"), QStringLiteral("none")},
          QStringList{QStringLiteral("--format"), QStringLiteral("html")}}) {
        const SheetRun ran = run(more);
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
        EXPECT_TRUE(ran.out.empty());
        EXPECT_FALSE(ran.errors.empty());
    }
}

} // namespace
