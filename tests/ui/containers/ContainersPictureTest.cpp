// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/BlockAppsDialog.h"
#include "ui/containers/ContainersPlace.h"

#include <QAbstractItemView>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const QString& container = {}, QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    return test::picture(
        name, size, [&](const Theme& theme) { return new ContainersPlace(document, theme); },
        [&](QWidget& widget) {
            Destination destination;
            destination.container = container;
            static_cast<ContainersPlace&>(widget).reveal(destination);
        });
}

TEST(ContainersPicture, SmallAndEmpty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-empty"), std::make_shared<const Organization>()));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("containers-unknown"), test::smallOrganization(), QStringLiteral("c-doc")));
}

TEST(ContainersPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-tarnbrook"), test::organizationIn(path->string()),
                          QStringLiteral("t-FIN")));
}

TEST(ContainersPicture, Large)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("containers-large"), test::largeOrganization(200, 5000),
                          QStringLiteral("c-77")));
}

TEST(ContainersPicture, BlockDialog)
{
    const auto core = std::make_shared<const access::CompiledOrganization>(test::smallOrganization(),
                                                                           catalogue::Catalogue::builtIn());
    EXPECT_TRUE(test::picture(
        QStringLiteral("containers-block"), {560, 560},
        [&](const Theme& theme) {
            return new BlockAppsDialog(core, {{0}, {1}}, theme);
        },
        [](QWidget& dialog) {
            auto& model = *dialog.findChild<QAbstractItemView*>(QStringLiteral("blockApps.table"))->model();
            model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
        }));
}

} // namespace
