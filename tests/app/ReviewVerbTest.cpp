// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "models/files/OrganizationFile.h"

#include <nlohmann/json.hpp>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;
using nlohmann::json;

App reviewedApp(std::string key, std::string site)
{
    App app;
    app.key = AppKey(std::move(key));
    app.site = SiteId(std::move(site));
    app.name = "App " + app.key.value;
    app.products = {Product::Jira};
    app.version = "2.0";
    app.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("WRITE")};
    return app;
}

Review reviewOf(const App& app, std::string due)
{
    Review review;
    review.app = app.key;
    review.site = app.site;
    review.decision = ReviewDecision::Approved;
    review.by = "Mia";
    review.on = "2025-06-01";
    review.due = std::move(due);
    review.version = "1.0";
    review.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("DELETE")};
    return review;
}

class ReviewVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        organization.properties.id = OrganizationId("o");
        for (const char* site : {"s1", "s2"}) {
            organization.sites.emplace_back().id = SiteId(site);
            organization.sites.back().name = site;
        }
        organization.apps = {reviewedApp("late", "s1"), reviewedApp("soon", "s1"), reviewedApp("new", "s1"),
                             reviewedApp("both", "s1"), reviewedApp("both", "s2")};
        organization.reviews = {reviewOf(organization.apps[0], "2026-01-30"),
                                reviewOf(organization.apps[1], "2026-02-01")};
        path = folder.filePath(QStringLiteral("o.json"));
        ASSERT_TRUE(files::saveOrganization(path, organization));
    }

    app::ExitStatus run(const QStringList& options)
    {
        std::istringstream in;
        std::ostringstream outStream;
        std::ostringstream errorStream;
        const auto status =
            app::runVerb(app::headlessVerbs(), QStringList{QStringLiteral("review"), path} + options,
                         {.in = in, .out = outStream, .errors = errorStream});
        out = outStream.str();
        errors = errorStream.str();
        return status;
    }
    [[nodiscard]] std::vector<json> lines() const
    {
        std::vector<json> parsed;
        std::istringstream in(out);
        for (std::string line; std::getline(in, line);)
            parsed.push_back(json::parse(line));
        return parsed;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' '); }

    QTemporaryDir folder;
    QString path;
    Organization organization;
    std::string out;
    std::string errors;
};

TEST_F(ReviewVerb, ListsEveryAppWithItsState)
{
    EXPECT_EQ(run(words("--today 2026-01-31")), app::ExitStatus::Done);
    const auto listed = lines();
    ASSERT_EQ(listed.size(), 5U);
    EXPECT_EQ(listed[0], json({{"app", "late"},
                               {"site", "s1"},
                               {"name", "App late"},
                               {"state", "overdue"},
                               {"decision", "approved"},
                               {"by", "Mia"},
                               {"on", "2025-06-01"},
                               {"due", "2026-01-30"},
                               {"reviewedVersion", "1.0"},
                               {"version", "2.0"},
                               {"scopesAdded", {"WRITE"}},
                               {"scopesDropped", {"DELETE"}}}));
    EXPECT_EQ(listed[1]["state"], "due");
    EXPECT_EQ(listed[2]["state"], "never");
    EXPECT_TRUE(listed[2]["decision"].is_null());
    EXPECT_EQ(listed[4]["site"], "s2");
}

TEST_F(ReviewVerb, FiltersByState)
{
    EXPECT_EQ(run(words("--today 2026-01-31 --state overdue")), app::ExitStatus::Done);
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_EQ(lines()[0]["app"], "late");
    EXPECT_EQ(run(words("--state late")), app::ExitStatus::BadInput);
    EXPECT_EQ(run(words("--today tomorrow")), app::ExitStatus::BadInput);
    EXPECT_NE(errors.find("tomorrow"), std::string::npos);
}

TEST_F(ReviewVerb, FailsOnOverdueWhereAsked)
{
    EXPECT_EQ(run(words("--today 2026-01-31 --fail-on-overdue")), app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(run(words("--today 2026-01-31 --fail-on-overdue --state never")), app::ExitStatus::AnswerIsNo);
    EXPECT_EQ(run(words("--today 2026-01-30 --fail-on-overdue")), app::ExitStatus::Done);
}

TEST_F(ReviewVerb, RecordsOneInPlaceReadableByTheOwnerAlone)
{
    const auto status =
        run(words("--set --app new --decision restrict --by Ines --today 2026-01-31 --due 2027-01-31") +
            QStringList{QStringLiteral("--note"), QStringLiteral("only in labs")});
    EXPECT_EQ(status, app::ExitStatus::Done) << errors;
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_EQ(lines()[0]["decision"], "restrict");
    const auto read = files::loadOrganization(path);
    ASSERT_TRUE(read);
    const Review& review = read->organization.reviews.back();
    EXPECT_EQ(review.app, AppKey("new"));
    EXPECT_EQ(review.by, "Ines");
    EXPECT_EQ(review.on, "2026-01-31");
    EXPECT_EQ(review.due, "2027-01-31");
    EXPECT_EQ(review.note, "only in labs");
    EXPECT_EQ(review.version, "2.0");
    EXPECT_EQ(review.scopes, organization.apps[2].scopes);
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther), 0);
}

TEST_F(ReviewVerb, RecordsInAnotherFile)
{
    const QByteArray before = bytes();
    const QString other = folder.filePath(QStringLiteral("other.json"));
    EXPECT_EQ(run(words("--set --app both@s2 --decision approved --by Mia --on 2026-01-01 --out") +
                  QStringList{other}),
              app::ExitStatus::Done)
        << errors;
    EXPECT_EQ(bytes(), before);
    const auto read = files::loadOrganization(other);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->organization.reviews.back().site, SiteId("s2"));
    EXPECT_FALSE(read->organization.reviews.back().due);
}

TEST_F(ReviewVerb, RefusesWhatIsMissingOrWrongAndWritesNothing)
{
    const QByteArray before = bytes();
    for (const char* wrong :
         {"--set --app both --decision approved --by Mia", "--set --app nobody --decision approved --by Mia",
          "--set --app new --decision maybe --by Mia", "--set --app new --decision approved",
          "--set --app new --decision approved --by Mia --on 2026-02-30",
          "--set --app new --decision approved --by Mia --on 2026-02-01 --due 2026-01-01",
          "--set --app new --decision approved --by Mia --state never", "--app new", "--decision approved"}) {
        EXPECT_EQ(run(words(wrong)), app::ExitStatus::BadInput) << wrong;
        EXPECT_FALSE(errors.empty()) << wrong;
        EXPECT_TRUE(out.empty()) << wrong;
    }
    EXPECT_EQ(bytes(), before);
}

} // namespace
