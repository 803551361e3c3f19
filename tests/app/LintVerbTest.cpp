// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/OrganizationFile.h"

#include <nlohmann/json.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using LintJson = nlohmann::ordered_json;

struct LintRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

LintRun runLintVerb(const QStringList& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const auto status =
        app::runVerb(app::headlessVerbs(), arguments, {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

App lintedApp()
{
    App app;
    app.key = AppKey("acme");
    app.name = "Acme\n<b>";
    app.framework = Framework::Connect;
    app.site = SiteId("s");
    app.products = {Product::Jira};
    app.scopes = std::vector{ScopeId("READ"), ScopeId("ADMIN")};
    app.eligible = true;
    return app;
}

class LintTest : public testing::Test
{
protected:
    LintTest()
    {
        organization.properties.id = OrganizationId("o");
        organization.sites = {{SiteId("s"), "site", {}, {}, {}, {}}};
        organization.apps = {lintedApp()};
    }
    [[nodiscard]] QString file() const
    {
        const QString path = folder.filePath(QStringLiteral("o.json"));
        EXPECT_TRUE(files::saveOrganization(path, organization));
        return path;
    }
    void accept(const char* code, const char* until)
    {
        AcceptedFinding accepted;
        accepted.app = AppKey("acme");
        accepted.site = SiteId("s");
        accepted.code = code;
        accepted.subject = "ADMIN";
        accepted.until = until;
        organization.acceptedFindings.push_back(accepted);
    }

    Organization organization;
    QTemporaryDir folder;
};

TEST_F(LintTest, TellsFindingsMostSevereFirst)
{
    const LintRun ran = runLintVerb({QStringLiteral("lint"), file()});
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    const auto list = LintJson::parse(ran.out);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].items().begin().key(), "code");
    EXPECT_EQ(list[0]["code"], "scope.site-admin");
    EXPECT_EQ(list[0]["severity"], "high");
    EXPECT_EQ(list[0]["pointer"], "/apps/0/scopes/1");
    EXPECT_EQ(list[0]["message"], "Acme\\u000A<b>: It can administer the whole product");
    EXPECT_FALSE(list[0]["advice"].get<std::string>().empty());
    EXPECT_EQ(list[1]["code"], "scope.redundant");
}

TEST_F(LintTest, LeavesOutWhatIsAcceptedAsLongAsThatHolds)
{
    accept("scope.site-admin", "2026-06-30");
    const auto countOn = [&](const char* day) {
        return LintJson::parse(runLintVerb({QStringLiteral("lint"), file(), QStringLiteral("--today"),
                                            QString::fromLatin1(day)})
                                   .out)
            .size();
    };
    EXPECT_EQ(countOn("2026-06-30"), 1U);
    EXPECT_EQ(countOn("2026-07-01"), 2U);
}

TEST_F(LintTest, FailsFromASeverityOn)
{
    const auto statusWith = [&](const char* severity) {
        return runLintVerb({QStringLiteral("lint"), file(), QStringLiteral("--fail-on"),
                            QString::fromLatin1(severity), QStringLiteral("--today"),
                            QStringLiteral("2026-01-01")})
            .status;
    };
    EXPECT_EQ(statusWith("high"), app::ExitStatus::AnswerIsNo);
    accept("scope.site-admin", "2026-06-30");
    EXPECT_EQ(statusWith("high"), app::ExitStatus::Done);
    EXPECT_EQ(statusWith("info"), app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(statusWith("severe"), app::ExitStatus::BadInput);
}

TEST_F(LintTest, RefusesWhatItDoesNotKnow)
{
    for (const QStringList& more : {QStringList{QStringLiteral("--format"), QStringLiteral("xml")},
                                    QStringList{QStringLiteral("--today"), QStringLiteral("soon")},
                                    QStringList{QStringLiteral("--draft"), QStringLiteral("none")}}) {
        const LintRun ran = runLintVerb(QStringList{QStringLiteral("lint"), file()} + more);
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
        EXPECT_TRUE(ran.out.empty());
        EXPECT_FALSE(ran.errors.empty());
    }
}

TEST_F(LintTest, WritesSarif)
{
    const QStringList arguments{QStringLiteral("lint"), file(), QStringLiteral("--format"),
                                QStringLiteral("sarif")};
    const LintRun ran = runLintVerb(arguments);
    EXPECT_EQ(ran.out, runLintVerb(arguments).out);
    const auto log = LintJson::parse(ran.out);
    EXPECT_EQ(log["version"], "2.1.0");
    const auto& run = log["runs"].at(0);
    const auto& rules = run["tool"]["driver"]["rules"];
    ASSERT_EQ(run["results"].size(), 2U);
    const auto& result = run["results"][0];
    EXPECT_EQ(rules.at(result["ruleIndex"].get<std::size_t>())["id"], result["ruleId"]);
    EXPECT_EQ(result["level"], "error");
    const auto& location = result["locations"].at(0);
    EXPECT_TRUE(
        location["physicalLocation"]["artifactLocation"]["uri"].get<std::string>().starts_with("file:///"));
    EXPECT_GT(location["physicalLocation"]["region"]["startLine"], 1);
    EXPECT_EQ(location["logicalLocations"].at(0)["fullyQualifiedName"], "/apps/0/scopes/1");
    for (const auto& rule : rules) {
        EXPECT_FALSE(rule["help"]["text"].get<std::string>().empty());
        EXPECT_FALSE(rule["help"]["text"].get<std::string>().starts_with(" "));
    }
}

TEST_F(LintTest, InspectTellsTheFindingsOfADescriptor)
{
    QFile descriptor(folder.filePath(QStringLiteral("d.json")));
    ASSERT_TRUE(descriptor.open(QIODevice::WriteOnly));
    descriptor.write(R"({"key":"a.b","baseUrl":"https://a.invalid","authentication":{"type":"none"},)"
                     R"("modules":{"jiraReports":[]}})");
    descriptor.close();
    const auto line = LintJson::parse(runLintVerb({QStringLiteral("inspect"), descriptor.fileName()}).out);
    EXPECT_EQ(line.back(), line["findings"]);
    ASSERT_EQ(line["findings"].size(), 2U);
    EXPECT_EQ(line["findings"][0].dump(),
              R"({"code":"auth.none","severity":"high","pointer":"/authentication/type",)"
              R"("message":"Calls from the platform to the app are not signed"})");
}

} // namespace
