// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/checking/ScenarioEditor.h"
#include "ui/scenarios/ScenarioFaultsDialog.h"
#include "ui/scenarios/ScenariosPlace.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr int picturePatience = 60000; ///< milliseconds; only a defect or a very busy machine uses it up

Scenario drawnScenario(const char* name, const char* app, const char* container, Expectation expected)
{
    Scenario scenario;
    scenario.name = name;
    scenario.app = app;
    scenario.container = container;
    scenario.action = "read";
    scenario.as = "any-person";
    scenario.expected = expected;
    return scenario;
}

std::shared_ptr<Organization> withScenarios(const Organization& organization, bool german = false)
{
    auto made = std::make_shared<Organization>(organization);
    const App& app = made->apps.front();
    const std::string key = app.key.value + "@" + app.site.value;
    const std::string container = made->containers.front().id.value;
    made->scenarios = {
        drawnScenario("The payroll app must never read HR", key.c_str(), container.c_str(),
                      Expectation::Denied),
        drawnScenario("It keeps working in the project of its team", key.c_str(), container.c_str(),
                      Expectation::Allowed),
        drawnScenario("An app that is gone", "com.example.gone", container.c_str(), Expectation::NotAllowed),
        drawnScenario("Whatever is labelled finance", key.c_str(), "", Expectation::Denied)};
    made->scenarios[0].note = "Agreed with the works council on 12 March.";
    made->scenarios[3].label =
        made->containers.front().labels.empty() ? "finance" : made->containers.front().labels[0];
    made->scenarios[3].action.clear();
    made->scenarios[3].operation = "GET /rest/api/3/issue/{issueIdOrKey}";
    if (!german)
        return made;
    for (App& named : made->apps)
        named.name = "Donaudampfschifffahrtsgesellschaft-Zeiterfassungsübersicht " + named.name;
    for (Container& named : made->containers)
        named.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + named.name;
    for (Scenario& named : made->scenarios)
        named.name =
            "Rechtsschutzversicherungsgesellschaften dürfen niemals Personalakten lesen " + named.name;
    return made;
}

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               QSize size = {1232, 800})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(organization, {});
    PolicyDesk desk(document);
    ScenarioWatch watch(desk);
    return test::picture(
        name, size, [&](const Theme& theme) { return new ScenariosPlace(desk, watch, theme); },
        [&](QWidget& widget) {
            const auto& place = static_cast<ScenariosPlace&>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }, picturePatience));
        });
}

TEST(ScenariosPicture, OfThePlace)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("scenarios"), withScenarios(*test::smallOrganization())));
    EXPECT_TRUE(pictureOf(QStringLiteral("scenarios-long"), withScenarios(*test::smallOrganization(), true),
                          {1000, 640}));
    EXPECT_TRUE(pictureOf(QStringLiteral("scenarios-empty"), test::smallOrganization()));
    EXPECT_TRUE(pictureOf(QStringLiteral("scenarios-closed"), nullptr));
}

TEST(ScenariosPicture, OfTheDialogs)
{
    const auto organization = withScenarios(*test::smallOrganization());
    const auto core =
        std::make_shared<const access::CompiledOrganization>(organization, catalogue::Catalogue::builtIn());
    EXPECT_TRUE(test::picture(
        QStringLiteral("scenario-editor"), {560, 640},
        [&](const Theme& theme) {
            return new ScenarioEditor(QStringLiteral("Edit scenario"), organization->scenarios[0], core,
                                      theme, nullptr);
        },
        [](QWidget& widget) {
            const auto* sentence = widget.findChild<QLabel*>(QStringLiteral("scenario.sentence"));
            EXPECT_TRUE(QTest::qWaitFor([&] { return sentence->text() != ScenarioEditor::tr("Asking…"); },
                                        picturePatience));
        }));
    const std::vector<Fault> faults{{"organization.unknown-word",
                                     "",
                                     {"never", "expectation", "allowed", "denied"},
                                     {},
                                     TextPosition{4, 13}},
                                    {"yaml.repeated-key", "", {}, {}, TextPosition{9, 3}}};
    EXPECT_TRUE(test::picture(QStringLiteral("scenario-faults"), {620, 320}, [&](const Theme& theme) {
        return new ScenarioFaultsDialog(QStringLiteral("never.yaml"), faults, theme, nullptr);
    }));
}

TEST(ScenariosPicture, OfTheMockUpsOrganization)
{
    const auto path = test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    EXPECT_TRUE(pictureOf(QStringLiteral("scenarios-tarnbrook"),
                          withScenarios(*test::organizationIn(path->string()))));
}

} // namespace
