// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "ui/overview/FurthestModel.h"
#include "ui/overview/LinkCard.h"
#include "ui/overview/OverviewCounts.h"
#include "ui/overview/OverviewPlace.h"
#include "ui/overview/OverviewRows.h"
#include "ui/overview/ReachBarDelegate.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date overviewDay = dateFromText("2026-01-31").value();

Review reviewOf(const App& app, ReviewDecision decision, std::string due)
{
    Review review;
    review.app = app.key;
    review.site = app.site;
    review.decision = decision;
    review.by = "Mia";
    review.on = "2025-12-01";
    review.due = std::move(due);
    review.version = app.version;
    review.scopes = app.scopes;
    return review;
}

/// acme@s1 is overdue and changed, gate due soon, puzzle open, the others were never reviewed.
std::shared_ptr<const Organization> reviewedSmall()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    organization->reviews = {reviewOf(organization->apps[0], ReviewDecision::Approved, "2026-01-12"),
                             reviewOf(organization->apps[1], ReviewDecision::Restrict, "2026-02-03"),
                             reviewOf(organization->apps[2], ReviewDecision::Open, "2026-02-03")};
    organization->reviews[0].version = "0.9";
    return organization;
}

class Overview : public testing::Test
{
protected:
    [[nodiscard]] AppSummaries summaries() const { return appSummaries(*document.organization(), insights); }

    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    Insights insights{document, [] { return overviewDay; }};
};

/// Cells of one app by both ways, from the core's matrix.
ReachParts readByMatrix(const access::CompiledOrganization& core, access::AppIndex app)
{
    ReachParts parts;
    for (std::uint32_t at = 0; at < core.organization().containers.size(); ++at) {
        const access::Cell itself = core.cell(app, {at}, {access::ActsAs::App, {}});
        const access::Cell people = core.cell(app, {at}, {access::ActsAs::AnyPerson, {}});
        if (!itself.applicable)
            continue;
        ++parts.total;
        const auto is = [&](access::Verdict verdict) {
            return itself.verdict(Action::Read) == verdict || people.verdict(Action::Read) == verdict;
        };
        if (itself.verdict(Action::Read) == access::Verdict::Allowed)
            ++parts.itself;
        else if (is(access::Verdict::Allowed))
            ++parts.onlyPeople;
        else if (is(access::Verdict::Unknown))
            ++parts.perhaps;
    }
    return parts;
}

TEST_F(Overview, ReachIsThatOfTheMatrix)
{
    gatehouse::test::OrganizationGenerator generator(17);
    for (int round = 0; round < 40; ++round) {
        document.reset(std::make_shared<const Organization>(generator.organization()), {});
        for (const AppSummary& summary : summaries().apps) {
            ASSERT_TRUE(summary.reach);
            const access::AppIndex app{static_cast<std::uint32_t>(summary.app)};
            EXPECT_EQ(readReach(*summary.reach), readByMatrix(*document.core(), app));
        }
    }
}

TEST_F(Overview, FindingsAndReviewsAreCountedOnce)
{
    gatehouse::test::OrganizationGenerator generator(19);
    for (int round = 0; round < 10; ++round) {
        document.reset(std::make_shared<const Organization>(generator.organization()), {});
        const AppSummaries all = summaries();
        std::size_t open = 0;
        std::size_t states = 0;
        for (const App& app : document.organization()->apps)
            for (const findings::StandingFinding& finding : insights.findingsOf(app))
                open += finding.isOpen() && !app.candidate ? 1 : 0;
        for (const std::size_t count : all.reviewState)
            states += count;
        EXPECT_EQ(all.openFindings(), open);
        EXPECT_EQ(states, all.apps.size());
        EXPECT_EQ(all.apps.size() + all.candidates, document.organization()->apps.size());
        EXPECT_EQ(all.waiting, 0U);
    }
}

TEST_F(Overview, TheFurthestComeFirst)
{
    document.reset(gatehouse::test::smallOrganization(), {});
    const AppSummaries all = summaries();
    const std::vector<std::size_t> order = furthest(all, 3);
    ASSERT_EQ(order.size(), 3U);
    EXPECT_EQ(all.apps[order[0]].id, QStringLiteral("acme@s1")) << "reads 2 containers, deletes";
    EXPECT_EQ(furthest(all, 100).size(), 5U);
}

TEST_F(Overview, TheTableIsAModel)
{
    FurthestModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    gatehouse::test::OrganizationGenerator generator(23);
    for (int round = 0; round < 5; ++round) {
        document.reset(std::make_shared<const Organization>(generator.organization()), {});
        model.setApps(document.organization(), summaries().apps, overviewDay);
        EXPECT_EQ(model.rowCount(), static_cast<int>(summaries().apps.size()));
    }
    model.setApps(nullptr, {}, overviewDay);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Overview, TheTableSaysWhatIsNotKnown)
{
    document.reset(reviewedSmall(), {});
    FurthestModel model;
    model.setApps(document.organization(), summaries().apps, overviewDay);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(2, FurthestModel::Strongest), QStringLiteral("not known"));
    EXPECT_EQ(text(2, FurthestModel::Reads), QStringLiteral("0–1 of 2"));
    EXPECT_EQ(text(3, FurthestModel::Policies), QStringLiteral("not known"));
    EXPECT_EQ(text(1, FurthestModel::Policies), QStringLiteral("not eligible"));
    EXPECT_EQ(text(0, FurthestModel::Reviewed), QStringLiteral("overdue since 12 Jan"));
    EXPECT_EQ(text(1, FurthestModel::Reviewed), QStringLiteral("due 3 Feb"));
    EXPECT_EQ(text(2, FurthestModel::Reviewed), QStringLiteral("open"));
    EXPECT_EQ(text(3, FurthestModel::Reviewed), QStringLiteral("never"));
}

TEST(ReachBar, EveryPartIsSeenAndNothingLooksWholeThatIsNot)
{
    EXPECT_EQ(reachTicks({}, 23), ReachTicks{});
    EXPECT_EQ(reachTicks({22, 1, 0, 23}, 23), (ReachTicks{22, 1, 0, 23}));
    EXPECT_EQ(reachTicks({0, 0, 8, 12}, 23), (ReachTicks{0, 0, 8, 12}));
    EXPECT_EQ(reachTicks({1, 0, 0, 100'000}, 23), (ReachTicks{1, 0, 0, 23}));
    EXPECT_EQ(reachTicks({99'999, 0, 0, 100'000}, 23), (ReachTicks{22, 0, 0, 23}));
    EXPECT_EQ(reachTicks({100'000, 0, 0, 100'000}, 23).itself, 23);
    for (std::uint32_t itself = 0; itself <= 60; itself += 3)
        for (std::uint32_t people = 0; itself + people <= 60; people += 2) {
            const ReachParts parts{itself, people, 60 - itself - people, 60};
            const ReachTicks ticks = reachTicks(parts, 23);
            EXPECT_LE(ticks.itself + ticks.onlyPeople + ticks.perhaps, ticks.total);
            EXPECT_EQ(ticks.itself == 23, itself == 60);
            EXPECT_EQ(ticks.itself > 0, itself > 0);
        }
}

TEST(OverviewCounts, SaysTheAge)
{
    EXPECT_EQ(ageText(overviewDay, overviewDay), QStringLiteral("today"));
    EXPECT_TRUE(ageText(overviewDay - std::chrono::days(26), overviewDay).startsWith(QStringLiteral("26")));
    EXPECT_EQ(ageText(overviewDay + std::chrono::days(1), overviewDay), QStringLiteral("not yet"));
}

TEST_F(Overview, CountsWholeAndParts)
{
    document.reset(gatehouse::test::smallOrganization(), {});
    const QList<CountText> counts = overviewCounts(*document.organization(), summaries(), overviewDay);
    ASSERT_EQ(counts.size(), 5);
    EXPECT_EQ(counts[0].number, QStringLiteral("5"));
    EXPECT_EQ(counts[1].number, QStringLiteral("4"));
    EXPECT_EQ(counts[2].number, QStringLiteral("1"));
    EXPECT_EQ(counts[3].number, QString::number(summaries().openFindings()));
    EXPECT_EQ(counts[4].number, QStringLiteral("today"));
    Organization unsaid = *document.organization();
    unsaid.properties.capturedAt.reset();
    EXPECT_EQ(overviewCounts(unsaid, summaries(), overviewDay)[4].number, QStringLiteral("not known"));
    unsaid.properties.capturedAt = "last week";
    EXPECT_EQ(overviewCounts(unsaid, summaries(), overviewDay)[4].number, QStringLiteral("not known"));
}

TEST_F(Overview, ReviewsDueAndChanged)
{
    document.reset(reviewedSmall(), {});
    const Organization& organization = *document.organization();
    const LinkRows due = dueRows(organization, summaries(), overviewDay, 7);
    ASSERT_EQ(due.rows.size(), 2);
    EXPECT_EQ(due.rows[0].right, QStringLiteral("overdue since 12 Jan"));
    EXPECT_EQ(due.rows[0].destination.app, QStringLiteral("acme@s1"));
    EXPECT_EQ(dueRows(organization, summaries(), overviewDay, 1).all, 2);
    const QList<LinkRow> unreviewed = unreviewedRows(summaries());
    ASSERT_EQ(unreviewed.size(), 2);
    EXPECT_EQ(unreviewed[0].right, QStringLiteral("2"));
    EXPECT_EQ(unreviewed[0].destination.filter, QStringLiteral("review=never"));
    const LinkRows changed = changedRows(organization, summaries(), overviewDay, 7);
    ASSERT_EQ(changed.all, 1);
    EXPECT_TRUE(changed.rows[0].title.contains(QStringLiteral("0.9 → 1.0")));
}

/// One line for each title and severity.
TEST_F(Overview, FindingsOfSeveralAppsStandTogether)
{
    document.reset(gatehouse::test::smallOrganization(), {});
    const LinkRows rows = findingRows(*document.organization(), summaries(), 100);
    EXPECT_EQ(rows.all, rows.rows.size());
    QSet<QString> titles;
    for (const LinkRow& row : rows.rows) {
        EXPECT_FALSE(row.title.isEmpty());
        EXPECT_TRUE(!row.destination.app.isEmpty() ||
                    row.destination.filter.startsWith(QStringLiteral("findings=")));
        titles.insert(row.title + QString::number(static_cast<int>(std::get<LevelGlyph>(*row.glyph))));
    }
    EXPECT_EQ(titles.size(), rows.rows.size());
}

TEST_F(Overview, SaysWhatTheFileDoesNotKnow)
{
    document.reset(gatehouse::test::smallOrganization(), {});
    const QList<LinkRow> rows = notKnownRows(*document.organization());
    ASSERT_EQ(rows.size(), 3) << "scopes of puzzle, eligibility of cloud, scheme of DOC";
    EXPECT_EQ(rows[0].destination.app, QStringLiteral("puzzle@s1"));
    EXPECT_EQ(rows[2].destination.container, QStringLiteral("c-doc"));
}

TEST_F(Overview, PoliciesSayWhatTheyTakeAway)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    Policy idle = organization->policies.front();
    idle.id = PolicyId("idle");
    idle.rule = {RuleEffect::Block, RuleApps::Only, {AppKey("not-installed")}, {}};
    organization->policies.push_back(idle);
    idle.id = PolicyId("draft");
    idle.status = PolicyStatus::Draft;
    organization->policies.push_back(idle);
    PolicyEffects effects(document);
    document.reset(organization, {});
    EXPECT_EQ(policyRows(*organization, effects, 7).rows[0].right, QStringLiteral("counting…"));
    effects.setActive(true);
    const LinkRows rows = policyRows(*organization, effects, 7);
    ASSERT_EQ(rows.all, 2);
    EXPECT_TRUE(rows.rows[0].right.startsWith(QStringLiteral("1")))
        << "puzzle; gate is not eligible, cloud not known";
    EXPECT_EQ(rows.rows[1].right, QStringLiteral("nothing"));
    EXPECT_EQ(rows.rows[1].rightColor, ColorRole::Unknown);
    EXPECT_EQ(rows.rows[1].destination.policy, QStringLiteral("idle"));
}

class OverviewPlaceTest : public Overview
{
protected:
    OverviewPlaceTest()
    {
        place.resize(1232, 800);
        qRegisterMetaType<Destination>();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([&] { return !place.isWorking(); }, 60'000);
    }
    template <class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* const widget = place.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    OverviewPlace place{document, insights, ui::test::theme()};
};

TEST_F(OverviewPlaceTest, EveryLineIsALink)
{
    document.reset(reviewedSmall(), {});
    place.show();
    ASSERT_TRUE(settled());
    QList<Destination> visited;
    QObject::connect(&place, &Place::goTo, &place, [&](const Destination& to) { visited.append(to); });
    for (const char* name : {"apps", "containers", "policies", "findings"})
        part<QAbstractButton>((std::string("overview.count.") + name).c_str()).click();
    for (const char* name : {"policies", "findings", "reviews", "changed", "notKnown"}) {
        auto& list = part<QListView>((std::string("overview.") + name + ".list").c_str());
        ASSERT_GT(list.model()->rowCount(), 0) << name;
        Q_EMIT list.activated(list.model()->index(0, 0));
    }
    Q_EMIT part<TableView>("overview.furthest")
        .activated(part<TableView>("overview.furthest").model()->index(0, 0));
    ASSERT_EQ(visited.size(), 10);
    for (const Destination& destination : visited)
        EXPECT_FALSE(destination.place.isEmpty());
    EXPECT_EQ(visited[3].filter, QStringLiteral("findings=any"));
    EXPECT_EQ(visited[4].policy, QStringLiteral("p1"));
    EXPECT_EQ(visited[9].app, QStringLiteral("acme@s1"));
}

TEST_F(OverviewPlaceTest, AnEmptyOrganizationOffersTheWaysIn)
{
    document.reset(std::make_shared<const Organization>(), {});
    place.show();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(part<QWidget>("overview.empty").isVisible());
    QStringList places;
    QObject::connect(&place, &Place::goTo, &place, [&](const Destination& to) { places.append(to.place); });
    part<QPushButton>("overview.empty.tables").click();
    part<QPushButton>("overview.empty.import").click();
    EXPECT_EQ(places, (QStringList{QStringLiteral("tables"), QStringLiteral("import")}));
    document.reset(gatehouse::test::smallOrganization(), {});
    ASSERT_TRUE(settled());
    EXPECT_FALSE(part<QWidget>("overview.empty").isVisible());
}

TEST_F(OverviewPlaceTest, FollowsEdits)
{
    document.reset(reviewedSmall(), {});
    place.show();
    ASSERT_TRUE(settled());
    auto& reviews = part<QListView>("overview.reviews.list");
    const int before = reviews.model()->rowCount();
    Organization changed = *document.organization();
    Review review = reviewOf(changed.apps[0], ReviewDecision::Approved, "2027-01-12");
    review.on = "2026-01-31";
    document.push(Edit({ElementChange<Review>{changed.reviews.size(), {}, review}}),
                  QStringLiteral("review"));
    ASSERT_TRUE(settled());
    EXPECT_EQ(reviews.model()->rowCount(), before - 1);
    document.undoStack().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(reviews.model()->rowCount(), before);
}

TEST_F(OverviewPlaceTest, StaysInUseWhileALargeOneIsWorkedOut)
{
    document.reset(gatehouse::test::largeOrganization(120, 5000), {});
    place.show();
    EXPECT_TRUE(place.isWorking());
    EXPECT_EQ(part<TableView>("overview.furthest").model()->columnCount(), FurthestModel::ColumnCount);
    ASSERT_TRUE(settled());
    EXPECT_EQ(part<TableView>("overview.furthest").model()->rowCount(), 14);
    EXPECT_FALSE(part<TableView>("overview.furthest")
                     .model()
                     ->index(0, FurthestModel::Reads)
                     .data()
                     .toString()
                     .isEmpty());
}

TEST_F(OverviewPlaceTest, ClosingForgets)
{
    document.reset(reviewedSmall(), {});
    place.show();
    ASSERT_TRUE(settled());
    document.close();
    ASSERT_TRUE(settled());
    EXPECT_EQ(part<TableView>("overview.furthest").model()->rowCount(), 0);
}

} // namespace
