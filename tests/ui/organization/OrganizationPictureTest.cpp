// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/organization/OrganizationDialog.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

void press(QWidget& dialog, const char* name)
{
    dialog.findChild<QAbstractButton*>(QLatin1String(name))->click();
}

TEST(OrganizationPicture, New)
{
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("organization-new"), {680, 660},
                                         [](const Theme& theme) { return new OrganizationDialog(theme); }));
}

TEST(OrganizationPicture, Faults)
{
    EXPECT_TRUE(gatehouse::test::picture(
        QStringLiteral("organization-faults"), {680, 660},
        [](const Theme& theme) { return new OrganizationDialog(theme); },
        [](QWidget& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("organization.site.address.0"))
                ->setText(QStringLiteral("not an address"));
            press(dialog, "organization.site.add");
            press(dialog, "organization.accept");
        }));
}

TEST(OrganizationPicture, Settings)
{
    EXPECT_TRUE(gatehouse::test::picture(
        QStringLiteral("organization-settings"), {680, 860},
        [](const Theme& theme) {
            return new OrganizationDialog(*gatehouse::test::smallOrganization(), theme);
        },
        [](QWidget& dialog) { press(dialog, "organization.more"); }));
}

} // namespace
