// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/apps/AppsPlace.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const QString& app = {}, QSize size = {1232, 860}, AppDetails::Page page = AppDetails::Summary)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    Insights insights(document, [] { return std::chrono::sys_days(std::chrono::year(2026) / 1 / 31); });
    document.reset(organization, {});
    return test::picture(
        name, size, [&](const Theme& theme) { return new AppsPlace(desk, insights, theme); },
        [&](QWidget& widget) {
            auto& place = static_cast<AppsPlace&>(widget);
            QSignalSpy counted(&place, &AppsPlace::countingFinished);
            if (place.isCounting())
                counted.wait(60'000);
            Destination destination;
            destination.app = app;
            place.reveal(destination);
            place.details().setPage(page);
        });
}

TEST(AppsPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-empty"), std::make_shared<const Organization>()));
}

TEST(AppsPicture, Small)
{
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-small"), test::smallOrganization(), QStringLiteral("acme@s1")));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-unknown"), test::smallOrganization(), QStringLiteral("puzzle@s1")));
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-3lo"), test::smallOrganization(), QStringLiteral("cloud@s1")));
}

TEST(AppsPicture, LongNames)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (App& app : organization->apps) {
        app.name = "Rechtsschutzversicherungsgesellschaften-Zeiterfassungsübersicht " + app.name;
        app.vendor = "Donaudampfschifffahrtsgesellschaft mit beschränkter Haftung";
    }
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-long"), organization, QStringLiteral("acme@s1"), {900, 640}));
}

TEST(AppsPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-tarnbrook"), test::organizationIn(path->string()),
                          QStringLiteral("example.harrow@site-t")));
}

TEST(AppsPicture, MockUpPages)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = test::organizationIn(path->string());
    const QString app = QStringLiteral("example.harrow@site-t");
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-reach"), organization, app, {1232, 860}, AppDetails::Reach));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-permissions"), organization, app, {1232, 860}, AppDetails::Grants));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-history"), organization, app, {1232, 860}, AppDetails::History));
}

/// An app with a descriptor, reviews, findings, and facts that are not known.
std::shared_ptr<const Organization> reviewedOrganization()
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    App& acme = organization->apps[0];
    acme.version = "2.0";
    organization->apps[1].candidate = true;
    organization->apps[1].enabled = false;
    organization->apps[3].enabled = false;
    Review review;
    review.app = acme.key;
    review.site = acme.site;
    review.decision = ReviewDecision::Approved;
    review.by = "Mia";
    review.on = "2025-01-12";
    review.due = "2026-01-12";
    review.version = "1.0";
    review.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("WRITE"), ScopeId("PROJECT_ADMIN")};
    review.note = "Kept until the migration is done. Ask the vendor again about DELETE.";
    Review earlier = review;
    earlier.on = "2024-01-10";
    earlier.decision = ReviewDecision::Restrict;
    earlier.version = "0.8";
    earlier.scopes = std::vector<ScopeId>{ScopeId("READ")};
    organization->reviews = {earlier, review};
    return organization;
}

TEST(AppsPicture, Reviewed)
{
    const auto organization = reviewedOrganization();
    const QString acme = QStringLiteral("acme@s1");
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-reviewed"), organization, acme, {1232, 1400}));
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-reviewed-history"), organization, acme, {1232, 860},
                          AppDetails::History));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-candidate"), organization, QStringLiteral("gate@s1"), {1232, 1000}));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-operations"), organization, acme, {900, 640}, AppDetails::Operations));
}

/// A hundred admin pages without a condition make a hundred findings.
TEST(AppsPicture, AHundredFindings)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    std::string pages;
    for (int page = 0; page < 100; ++page)
        pages += std::string(page == 0 ? "" : ",") + R"({"key": "page-)" + std::to_string(page) +
                 R"(", "name": {"value": "Einstellungsseite )" + std::to_string(page) + R"("}, "url": "/p"})";
    organization->apps[0].descriptor =
        R"({"key": "acme", "name": "Acme", "baseUrl": "https://acme.example", "modules": {"adminPages": [)" +
        pages + R"(]}, "scopes": ["READ"]})";
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-hundred"), organization, QStringLiteral("acme@s1"), {1232, 1600}));
}

TEST(AppsPicture, Large)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-large"), test::largeOrganization(200, 5000)));
}

} // namespace
