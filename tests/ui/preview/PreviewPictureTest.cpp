// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/preview/PreviewPlace.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// With the first draft, or with one that deletes every policy.
bool previewPicture(const QString& name, const std::shared_ptr<const Organization>& organization,
                    QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    PolicyDesk desk(document);
    if (organization->drafts.empty())
        desk.edit({}, QStringLiteral("Delete all"));
    else
        desk.toggle();
    return test::picture(
        name, size, [&](const Theme& theme) { return new PreviewPlace(desk, test::now, theme); },
        [](QWidget& widget) {
            auto& place = static_cast<PreviewPlace&>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&place] { return !place.isWorking(); }, 60'000));
        });
}

std::shared_ptr<const Organization> longNames()
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (Policy& policy : organization->policies)
        policy.name = "Arbeitssicherheitsunterweisungen und Personalverwaltung der Niederlassung Süd";
    for (App& app : organization->apps)
        app.name = "Donaudampfschifffahrtsgesellschaft-Zeiterfassungsübersicht " + app.name;
    for (Container& container : organization->containers)
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + container.name;
    return organization;
}

TEST(PreviewPicture, Small)
{
    EXPECT_TRUE(previewPicture(QStringLiteral("preview-small"), test::smallOrganization()));
}

TEST(PreviewPicture, LongNames)
{
    EXPECT_TRUE(previewPicture(QStringLiteral("preview-long"), longNames()));
}

TEST(PreviewPicture, NothingToPreview)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    organization->drafts.clear();
    organization->policies.clear();
    EXPECT_TRUE(previewPicture(QStringLiteral("preview-empty"), organization));
}

TEST(PreviewPicture, Tarnbrook)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "no shared material";
    const auto organization = test::organizationIn(path->string());
    ASSERT_NE(organization, nullptr);
    EXPECT_TRUE(previewPicture(QStringLiteral("preview-tarnbrook"), organization));
}

} // namespace
