// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/explain/ExplainPlace.h"

#include <QCoreApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

bool symptomPicture(const QString& name, const std::shared_ptr<const Organization>& organization,
                    const Destination& symptom, QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    PolicyDesk desk(document);
    return test::picture(
        name, size, [&](const Theme& theme) { return new ExplainPlace(desk, test::now, theme); },
        [&](QWidget& widget) {
            auto& place = static_cast<ExplainPlace&>(widget);
            place.reveal(symptom);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }));
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();
        });
}

Destination complaint(const char* symptom, const char* app, const char* container, const char* as = "")
{
    return {.place = {},
            .app = QString::fromLatin1(app),
            .container = QString::fromLatin1(container),
            .policy = {},
            .action = {},
            .operation = {},
            .as = QString::fromLatin1(as),
            .filter = QStringLiteral("symptom=") + QString::fromLatin1(symptom)};
}

TEST(SymptomPicture, Small)
{
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-forbidden"), test::smallOrganization(),
                               complaint("forbidden", "acme@s1", "c-ops")));
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-unknown"), test::smallOrganization(),
                               complaint("not-found", "gate@s1", "c-doc")));
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-nothing"), test::smallOrganization(),
                               complaint("module-gone", "acme@s1", "c-ops")));
    EXPECT_TRUE(
        symptomPicture(QStringLiteral("symptom-answered"), test::smallOrganization(),
                       complaint("module-gone&elsewhere=no:c-ops", "puzzle@s1", "c-fin", "person:mia")));
}

TEST(SymptomPicture, LongNames)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (App& app : organization->apps)
        app.name = "Rechtsschutzversicherungsgesellschaften-Zeiterfassungsübersicht " + app.name;
    for (Container& container : organization->containers)
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + container.name;
    organization->policies[0].name = "Arbeitssicherheitsunterweisungen der Niederlassung Süd";
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-long"), organization,
                               complaint("forbidden", "puzzle@s1", "c-fin"), {1000, 700}));
}

TEST(SymptomPicture, MockUp)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = test::organizationIn(path->string());
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-tarnbrook"), organization,
                               complaint("items-missing", "example.puffin@site-t", "t-FIN")));
    EXPECT_TRUE(symptomPicture(QStringLiteral("symptom-tarnbrook-404"), organization,
                               complaint("not-found", "example.harrow@site-t", "t-FIN")));
}

} // namespace
