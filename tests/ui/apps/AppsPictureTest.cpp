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
    Insights insights(document, [] { return std::chrono::sys_days(std::chrono::year(2026) / 1 / 31); });
    document.reset(organization, {});
    return test::picture(
        name, size, [&](const Theme& theme) { return new AppsPlace(document, insights, theme); },
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
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-permissions"), organization, app, {1232, 860},
                          AppDetails::Permissions));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("apps-history"), organization, app, {1232, 860}, AppDetails::History));
}

TEST(AppsPicture, Large)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("apps-large"), test::largeOrganization(200, 5000)));
}

} // namespace
