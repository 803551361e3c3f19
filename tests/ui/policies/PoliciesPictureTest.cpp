// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/policies/PoliciesPlace.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPushButton>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const QString& press = {}, const QString& policy = {}, QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    PolicyDesk desk(document);
    return test::picture(
        name, size, [&](const Theme& theme) { return new PoliciesPlace(desk, test::now, theme); },
        [&](QWidget& widget) {
            static_cast<PoliciesPlace&>(widget).reveal({.place = {},
                                                        .app = {},
                                                        .container = {},
                                                        .policy = policy,
                                                        .action = {},
                                                        .operation = {},
                                                        .as = {}});
            if (auto* button = widget.findChild<QAbstractButton*>(press))
                button->click();
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();
        });
}

std::shared_ptr<const Organization> longNamed()
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (Policy& policy : organization->policies) {
        policy.name = "Arbeitssicherheitsunterweisungen und Personalverwaltung der Niederlassung Süd";
        policy.description =
            "Nur freigegebene Rechtsschutzversicherungsgesellschaften-Zeiterfassungsanwendungen lesen hier.";
    }
    for (App& app : organization->apps)
        app.name = "Donaudampfschifffahrtsgesellschaft-Zeiterfassungsübersicht " + app.name;
    for (Container& container : organization->containers)
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + container.name;
    return organization;
}

TEST(PoliciesPicture, Small)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-small"), test::smallOrganization()));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("policies-new"), test::smallOrganization(), QStringLiteral("policies.new")));
}

TEST(PoliciesPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-empty"), std::make_shared<const Organization>()));
}

TEST(PoliciesPicture, LongNames)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-long"), longNamed()));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("policies-long-edit"), longNamed(), QStringLiteral("policies.edit")));
}

TEST(PoliciesPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = test::organizationIn(path->string());
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-tarnbrook"), organization));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-tarnbrook-lab"), organization, {}, QStringLiteral("p4")));
    EXPECT_TRUE(
        pictureOf(QStringLiteral("policies-tarnbrook-edit"), organization, QStringLiteral("policies.edit")));
}

} // namespace
