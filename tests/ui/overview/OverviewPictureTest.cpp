// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/overview/OverviewPlace.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date pictureDay = dateFromText("2026-02-01").value();

Review reviewOf(const App& app, std::string on, std::string due)
{
    Review review;
    review.app = app.key;
    review.site = app.site;
    review.decision = ReviewDecision::Approved;
    review.by = "Mia Tangen";
    review.on = std::move(on);
    review.due = std::move(due);
    review.version = app.version;
    review.scopes = app.scopes;
    return review;
}

/// Some reviews: current, due, overdue, and two apps that changed since.
std::shared_ptr<const Organization> withReviews(const Organization& organization)
{
    auto reviewed = std::make_shared<Organization>(organization);
    const std::array<const char*, 4> due{"2027-01-12", "2026-02-03", "2026-01-12", "2026-12-01"};
    for (std::size_t at = 0; at < reviewed->apps.size(); ++at)
        if (at % 5 != 3)
            reviewed->reviews.push_back(reviewOf(reviewed->apps[at], "2026-01-12", due[at % due.size()]));
    if (reviewed->apps.size() > 2 && reviewed->apps[1].scopes) {
        reviewed->apps[0].version = "9.0.1";
        reviewed->reviews[0].version = "8.4.0";
        reviewed->apps[1].scopes->emplace_back("manage:jira-project");
    }
    return reviewed;
}

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               QSize size = {1232, 900})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    Insights insights(document, [] { return pictureDay; });
    document.reset(organization, {});
    return gatehouse::test::picture(
        name, size, [&](const Theme& theme) { return new OverviewPlace(document, insights, theme); },
        [&](QWidget& widget) {
            auto& place = static_cast<OverviewPlace&>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }, 60'000));
        });
}

TEST(OverviewPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-empty"), std::make_shared<const Organization>()));
}

TEST(OverviewPicture, Small)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-small"), gatehouse::test::smallOrganization()));
}

TEST(OverviewPicture, One)
{
    auto one = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    one->apps.resize(1);
    one->policies.clear();
    one->properties.capturedAt.reset();
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-one"), one));
}

TEST(OverviewPicture, LongNames)
{
    auto organization = std::make_shared<Organization>(*withReviews(*gatehouse::test::smallOrganization()));
    for (App& app : organization->apps) {
        app.name = "Rechtsschutzversicherungsgesellschaften-Zeiterfassungsübersicht " + app.name;
        app.vendor = "Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung";
    }
    organization->policies.front().name = "Betriebsvereinbarung Personaldatenschutz und Finanzbuchhaltung";
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-long"), organization, {900, 700}));
}

TEST(OverviewPicture, MockUp)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = gatehouse::test::organizationIn(path->string());
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-tarnbrook"), organization));
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-reviewed"), withReviews(*organization), {1232, 1100}));
}

TEST(OverviewPicture, Large)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("overview-large"), gatehouse::test::largeOrganization(200, 5000)));
}

} // namespace
