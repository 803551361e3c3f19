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
using Json = nlohmann::json;

struct ImportRun
{
    app::ExitStatus status = app::ExitStatus::Done;
    std::string out;
    std::string errors;
};

ImportRun runImport(const QStringList& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream errors;
    const auto status = app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("import")} + arguments,
                                     {.in = in, .out = out, .errors = errors});
    return {.status = status, .out = out.str(), .errors = errors.str()};
}

class ImportVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        Organization organization;
        organization.properties.id = OrganizationId("o");
        Site site;
        site.id = SiteId("s1");
        site.name = "main";
        organization.sites = {site};
        ASSERT_TRUE(files::saveOrganization(path, organization));
        before = bytesOf(path);
    }
    QString table(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList arguments(QStringList more)
    {
        return QStringList{QStringLiteral("csv"), path} + std::move(more);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("o.gatehouse.json"));
    QByteArray before;
};

TEST_F(ImportVerb, BringsTablesIntoTheFile)
{
    const QString roles = table(QStringLiteral("roles.csv"), "Space key;Role;Actor\nEX;Apps;Mia\n");
    const QString spaces =
        table(QStringLiteral("spaces.csv"), "Space key;Space name;Colour\nEX;Example;blue\n");
    const QString people = table(QStringLiteral("people.csv"), "id,name\nu1,Mia\n");
    const QString more = table(QStringLiteral("more.csv"), "id,name\nu2,Ines\n");
    const ImportRun ran =
        runImport(arguments({QStringLiteral("--roles"), roles, QStringLiteral("--containers"), spaces,
                             QStringLiteral("--people"), people, QStringLiteral("--people"), more}));
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    const auto read = files::loadOrganization(path);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization.users.size(), 2U);
    ASSERT_EQ(read->organization.containers.size(), 1U);
    EXPECT_EQ(read->organization.containers[0].id.value, "s1/confluence/EX");
    EXPECT_EQ(read->organization.containers[0].roles[0].actors[0].name, "u1");

    const Json result = Json::parse(ran.out);
    EXPECT_EQ(result.at("valid"), true);
    EXPECT_EQ(result.at("written"), true);
    ASSERT_EQ(result.at("tables").size(), 4U);
    EXPECT_EQ(result.at("tables")[1].at("file"), more.toStdString());
    EXPECT_EQ(result.at("tables")[2].at("kind"), "containers");
    EXPECT_EQ(result.at("tables")[2].at("columns"), (Json{{"key", "Space key"}, {"name", "Space name"}}));
    EXPECT_EQ(result.at("tables")[2].at("added"), 1);
    ASSERT_EQ(result.at("problems").size(), 1U);
    EXPECT_EQ(result.at("problems")[0].at("code"), "import.unmatched-column");
    EXPECT_EQ(result.at("problems")[0].at("severity"), "warning");
    EXPECT_EQ(ran.errors, spaces.toStdString() + ":1:22: The column “Colour” is not used\n");
}

TEST_F(ImportVerb, WritesNothingWhereAnythingIsWrong)
{
    const QString people = table(QStringLiteral("people.csv"), "id,active\nu1,yes\nu2,perhaps\n");
    const ImportRun ran = runImport(arguments({QStringLiteral("--people"), people}));
    EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
    EXPECT_EQ(bytesOf(path), before);
    const Json result = Json::parse(ran.out);
    EXPECT_EQ(result.at("valid"), false);
    EXPECT_EQ(result.at("written"), false);
    ASSERT_EQ(result.at("problems").size(), 1U);
    const Json& problem = result.at("problems")[0];
    EXPECT_EQ(problem.at("line"), 3);
    EXPECT_EQ(problem.at("column"), 4);
    EXPECT_EQ(problem.at("code"), "import.wrong-boolean");
    EXPECT_EQ(ran.errors, people.toStdString() + ":3:4: “perhaps” is neither yes nor no\n");
}

TEST_F(ImportVerb, TellsTheFaultsOfAllUnreadableTables)
{
    const QString first = table(QStringLiteral("a.csv"), "id\n\"x\n");
    const QString second = table(QStringLiteral("b.csv"), "name,members\n\xE9,\n");
    const ImportRun ran =
        runImport(arguments({QStringLiteral("--people"), first, QStringLiteral("--groups"), second,
                             QStringLiteral("--apps"), folder.filePath(QStringLiteral("none"))}));
    EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
    const Json problems = Json::parse(ran.out).at("problems");
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].at("code"), "csv.unterminated-quote");
    EXPECT_EQ(problems[1].at("code"), "csv.not-utf8");
    EXPECT_EQ(problems[2].at("code"), "file.not-found");
    EXPECT_TRUE(problems[2].at("line").is_null());
}

TEST_F(ImportVerb, TakesEncodingSeparatorAndDefaults)
{
    const QString apps = table(QStringLiteral("apps.csv"), "key|vendor\nx|Caf\xE9, Ltd\n");
    const QString out = folder.filePath(QStringLiteral("out.json"));
    const ImportRun ran = runImport(arguments(
        {QStringLiteral("--apps"), apps, QStringLiteral("--encoding"), QStringLiteral("windows-1252"),
         QStringLiteral("--separator"), QStringLiteral("pipe"), QStringLiteral("--site"),
         QStringLiteral("main"), QStringLiteral("--product"), QStringLiteral("jira"),
         QStringLiteral("--framework"), QStringLiteral("forge"), QStringLiteral("--out"), out}));
    EXPECT_EQ(ran.status, app::ExitStatus::Done) << ran.errors;
    EXPECT_EQ(bytesOf(path), before);
    const auto read = files::loadOrganization(out);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization.apps[0].vendor, "Caf\xC3\xA9, Ltd");
    EXPECT_EQ(read->organization.apps[0].framework, Framework::Forge);
}

TEST_F(ImportVerb, OnlyLooksWhereAskedTo)
{
    const QString people = table(QStringLiteral("people.csv"), "id\nu1\n");
    const ImportRun ran =
        runImport(arguments({QStringLiteral("--people"), people, QStringLiteral("--dry-run")}));
    EXPECT_EQ(ran.status, app::ExitStatus::Done);
    EXPECT_EQ(Json::parse(ran.out).at("tables")[0].at("added"), 1);
    EXPECT_EQ(Json::parse(ran.out).at("written"), false);
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(ImportVerb, RefusesBadUsage)
{
    const QString people = table(QStringLiteral("people.csv"), "id\nu1\n");
    for (const QStringList& bad :
         {QStringList{}, QStringList{QStringLiteral("csv")}, arguments({}),
          QStringList{QStringLiteral("xml"), path, QStringLiteral("--people"), people},
          arguments({QStringLiteral("--people"), people, QStringLiteral("--separator"), QStringLiteral("x")}),
          arguments(
              {QStringLiteral("--people"), people, QStringLiteral("--encoding"), QStringLiteral("ebcdic")}),
          arguments({QStringLiteral("--animals"), people})}) {
        const ImportRun ran = runImport(bad);
        EXPECT_EQ(ran.status, app::ExitStatus::BadInput);
        EXPECT_EQ(ran.out, "");
        EXPECT_NE(ran.errors, "");
    }
    EXPECT_EQ(bytesOf(path), before);
}

} // namespace
