// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/OrganizationFile.h"
#include "tests/support/OrganizationGenerator.h"

#include <nlohmann/json.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

namespace {

using namespace gatehouse;
using nlohmann::json;

struct Ran
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

Ran run(const QStringList& arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream errors;
    const auto status =
        app::runVerb(app::headlessVerbs(), arguments, {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

std::vector<json> lines(const std::string& text)
{
    std::vector<json> parsed;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        parsed.push_back(json::parse(line));
    return parsed;
}

class CliTest : public testing::Test
{
protected:
    [[nodiscard]] QString saved(const Organization& organization, const QString& name)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(files::saveOrganization(path, organization));
        return path;
    }
    [[nodiscard]] QString written(const QByteArray& bytes, const QString& name)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir folder;
};

/// Every cell of `gatehouse matrix` by "app container action".
std::map<std::string, std::string> cellsOf(const std::string& csv)
{
    std::map<std::string, std::string> cells;
    std::istringstream in(csv);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::vector<std::string> row;
        for (std::string field; std::getline(fields, field, ',');)
            row.push_back(field);
        int column = 2;
        for (const char* action : {"view", "read", "write", "delete", "administer"})
            cells[row[0] + ' ' + row[1] + ' ' + action] = row[static_cast<std::size_t>(column++)];
    }
    return cells;
}

TEST_F(CliTest, UnknownVerbsAndBadUsageAreStatusTwo)
{
    EXPECT_EQ(run({QStringLiteral("sandbox")}).status, app::ExitStatus::BadInput);
    EXPECT_EQ(run({QStringLiteral("check")}).status, app::ExitStatus::BadInput);
    EXPECT_EQ(run({QStringLiteral("matrix"), QStringLiteral("f"), QStringLiteral("--nonsense")}).status,
              app::ExitStatus::BadInput);
    const Ran missing = run({QStringLiteral("matrix"), folder.filePath(QStringLiteral("none.json"))});
    EXPECT_EQ(missing.status, app::ExitStatus::BadInput);
    EXPECT_TRUE(missing.out.empty());
    EXPECT_FALSE(missing.errors.empty());
    EXPECT_EQ(run({QStringLiteral("help")}).status, app::ExitStatus::Done);
}

TEST_F(CliTest, CheckTellsEveryFaultWithItsPlace)
{
    const QString path =
        written(R"({"format": "gatehouse-organization", "version": 1, "organization": {"id": "o",
        "plan": "free", "policyModel": "additive", "blockLevel": "content", "combination": "today"},
        "sites": [{"id": "s"}, {"id": "s"}],
        "containers": [{"id": "c", "site": "nowhere", "product": "jira", "key": "K"}]})",
                QStringLiteral("broken.json"));
    const Ran checked = run({QStringLiteral("check"), path});
    EXPECT_EQ(checked.status, app::ExitStatus::BadInput);
    const json result = json::parse(checked.out);
    EXPECT_FALSE(result.at("valid").get<bool>());
    std::set<std::string> pointers;
    for (const json& problem : result.at("problems"))
        pointers.insert(problem.at("pointer"));
    EXPECT_TRUE(pointers.contains("/sites/1/id"));
    EXPECT_TRUE(pointers.contains("/containers/0/site"));
}

TEST_F(CliTest, MatrixDecideExplainAndOperationsAgree)
{
    test::OrganizationGenerator generator(11);
    for (int round = 0; round < 4; ++round) {
        const QString path = saved(generator.organization(), QStringLiteral("o.json"));
        const auto cells = cellsOf(run({QStringLiteral("matrix"), path}).out);
        std::string questions;
        for (const auto& [name, word] : cells) {
            std::istringstream parts(name);
            json question{{"id", name}};
            std::string app, container, action;
            parts >> app >> container >> action;
            question["app"] = app;
            question["container"] = container;
            question["action"] = action;
            questions += question.dump() + "\n";
        }
        const Ran decided = run(
            {QStringLiteral("decide"), path, QStringLiteral("--questions"), QStringLiteral("-")}, questions);
        std::size_t asked = 0;
        for (const json& answer : lines(decided.out)) {
            const std::string name = answer.at("id");
            const std::string verdict = answer.at("verdict");
            if (cells.at(name) != "not-applicable") {
                EXPECT_EQ(cells.at(name), verdict) << name;
            } else {
                EXPECT_EQ(verdict, "denied") << name;
            }
            if (asked++ % 37 == 0) {
                std::istringstream parts(name);
                std::string app, container, action;
                parts >> app >> container >> action;
                const json explained =
                    json::parse(run({QStringLiteral("explain"), path, QStringLiteral("--app"),
                                     QString::fromStdString(app), QStringLiteral("--container"),
                                     QString::fromStdString(container), QStringLiteral("--action"),
                                     QString::fromStdString(action)})
                                    .out);
                EXPECT_EQ(explained.at("verdict"), verdict);
                EXPECT_EQ(explained.at("codes"), answer.at("codes"));
                EXPECT_EQ(explained.at("gates").size(), 5U);
                EXPECT_EQ(explained.at("outcomes").size(), 17U);
            }
        }
        EXPECT_EQ(asked, cells.size());
    }
}

TEST_F(CliTest, DiffOfAFileWithItselfIsEmptyAndDraftsAreDiffed)
{
    test::OrganizationGenerator generator(5);
    Organization organization = generator.organization();
    organization.properties.policyModel = PolicyModel::Additive;
    organization.policies.clear();
    Policy block;
    block.id = PolicyId("p-all");
    block.status = PolicyStatus::Active;
    organization.drafts = {
        {.id = DraftId("d"), .name = "Block all", .note = {}, .policies = {block}, .unknownMembers = {}}};
    for (App& app : organization.apps)
        app.eligible = true;
    const QString path = saved(organization, QStringLiteral("o.json"));
    const QString exitCode = QStringLiteral("--exit-code");
    const Ran same = run({QStringLiteral("diff"), path, path, exitCode});
    EXPECT_EQ(same.status, app::ExitStatus::Done);
    EXPECT_TRUE(json::parse(same.out).at("cells").empty());

    const Ran drafted =
        run({QStringLiteral("diff"), path, QStringLiteral("--draft"), QStringLiteral("Block all"), exitCode});
    EXPECT_EQ(drafted.status, app::ExitStatus::AnswerIsNo);
    const json difference = json::parse(drafted.out);
    const auto before = cellsOf(run({QStringLiteral("matrix"), path}).out);
    const auto after =
        cellsOf(run({QStringLiteral("matrix"), path, QStringLiteral("--draft"), QStringLiteral("d")}).out);
    std::set<std::string> lost;
    for (const json& cell : difference.at("cells"))
        for (const json& action : cell.at("lost"))
            lost.insert(cell.at("app").get<std::string>() + ' ' + cell.at("container").get<std::string>() +
                        ' ' + action.get<std::string>());
    for (const auto& [name, word] : before) {
        if (word == "allowed" && after.at(name) != "allowed") {
            EXPECT_TRUE(lost.contains(name)) << name;
        }
    }
    const Ran unknown =
        run({QStringLiteral("matrix"), path, QStringLiteral("--draft"), QStringLiteral("none")});
    EXPECT_EQ(unknown.status, app::ExitStatus::BadInput);
}

TEST_F(CliTest, MalformedQuestionsAreAnsweredWithASentence)
{
    test::OrganizationGenerator generator(3);
    const QString path = saved(generator.organization(), QStringLiteral("o.json"));
    const Ran decided =
        run({QStringLiteral("decide"), path, QStringLiteral("--questions"), QStringLiteral("-")},
            "not json\n[]\n{\"id\": 7}\n{\"id\": 8, \"app\": 1, \"container\": \"c\"}\n\n"
            "{\"id\": 9, \"app\": \"none\", \"container\": \"none\", \"action\": \"read\"}\n");
    EXPECT_EQ(decided.status, app::ExitStatus::Done);
    const auto answers = lines(decided.out);
    ASSERT_EQ(answers.size(), 5U);
    for (const json& answer : answers)
        EXPECT_FALSE(answer.at("error").get<std::string>().empty());
    EXPECT_EQ(answers[2].at("id"), 7);
}

TEST_F(CliTest, InspectAnswersEveryFileWithOneLine)
{
    const QString connect = written(R"json({"key": "a.b", "name": "=cmd()", "baseUrl": "https://a.invalid",
        "scopes": ["read"], "modules": {
    "jiraProjectPages" : [ {"key" : "p", "url" : "/p", "name" : {"value" : "P"}} ]}})json",
                                    QStringLiteral("c.json"));
    const QString broken = written("{", QStringLiteral("b.json"));
    const auto inspected = lines(run({QStringLiteral("inspect"), connect, broken}).out);
    ASSERT_EQ(inspected.size(), 2U);
    EXPECT_EQ(inspected[0].at("verdict"), "ok");
    EXPECT_EQ(inspected[0].at("scopes"), json::array({"read"}));
    EXPECT_EQ(inspected[0].at("scopeActions").at("jira"), json::array({"view", "read"}));
    EXPECT_EQ(inspected[1].at("verdict"), "broken");
    EXPECT_FALSE(inspected[1].at("error").get<std::string>().empty());
}

} // namespace
