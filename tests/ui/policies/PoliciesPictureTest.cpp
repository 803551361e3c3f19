// SPDX-License-Identifier: Apache-2.0
#include "models/organization/PolicyEdits.h"
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/policies/PoliciesPlace.h"
#include "ui/widgets/SegmentedBar.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// What is shown, and pressed before the picture is taken.
struct Scene
{
    QStringList press{};
    QString policy{};
    bool draft = false; ///< the newest one
    int tab = -1;
    bool all = false; ///< every policy is selected
    QSize size{1232, 800};
};

bool pictureOf(const QString& name, const std::shared_ptr<const Organization>& organization,
               const Scene& scene = {})
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    document.reset(organization, {});
    if (scene.draft)
        desk.toggle();
    return gatehouse::test::picture(
        name, scene.size,
        [&](const Theme& theme) { return new PoliciesPlace(desk, gatehouse::test::now, theme); },
        [&](QWidget& widget) {
            auto& place = static_cast<PoliciesPlace&>(widget);
            Destination destination;
            destination.policy = scene.policy;
            place.reveal(destination);
            if (scene.tab >= 0)
                widget.findChild<SegmentedBar*>(QStringLiteral("policies.tabs"))->setCurrent(scene.tab);
            if (scene.all)
                widget.findChild<QListView*>(QStringLiteral("policies.list"))->selectAll();
            for (const QString& press : scene.press)
                if (auto* button = widget.findChild<QAbstractButton*>(press))
                    button->click();
            EXPECT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }, 60000));
        });
}

/// Publications of the mock-up's history.
std::shared_ptr<const Organization> withHistory(const Organization& before)
{
    auto organization = std::make_shared<Organization>(before);
    const std::vector<Policy> now = organization->policies;
    std::vector<Policy> policies = now;
    policies[0].rule.keys.pop_back();
    policies[0].coverage.containers.pop_back();
    policies[0].status = PolicyStatus::Inactive;
    organization->policies = policies;
    const auto publish = [&](const char* at, const char* by, const char* reason) {
        PublishedVersion version;
        version.at = at;
        version.by = by;
        version.reason = reason;
        version.policies = policies;
        edits::publish(*organization, std::move(version)).apply(*organization);
    };
    policies[0].status = PolicyStatus::Active;
    publish("2025-03-11T09:00:00Z", "Maren Holt", "Finance asked for it");
    policies[0].rule = now[0].rule;
    publish("2026-01-14T10:00:00Z", "Idris Vale", "");
    policies = now;
    policies[0].description =
        "Only apps that finance and legal signed off may read or change what is kept here.";
    publish("2026-01-28T14:20:00Z", "Idris Vale", "Contracts moved");
    for (Draft& draft : organization->drafts)
        for (Policy& policy : draft.policies)
            if (policy.id == policies[0].id)
                policy.description = policies[0].description;
    return organization;
}

std::shared_ptr<const Organization> manyPolicies()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    for (int number = 0; number < 60; ++number) {
        Policy policy = organization->policies.front();
        policy.id = PolicyId("many-" + std::to_string(number));
        policy.name = "Policy " + std::to_string(number);
        policy.status = number % 3 == 0 ? PolicyStatus::Draft : PolicyStatus::Active;
        organization->policies.push_back(policy);
    }
    return organization;
}

std::shared_ptr<const Organization> longNamed()
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
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
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-small"), gatehouse::test::smallOrganization()));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-new"), gatehouse::test::smallOrganization(),
                          {.press = {QStringLiteral("policies.new")}}));
}

TEST(PoliciesPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-empty"), std::make_shared<const Organization>()));
}

TEST(PoliciesPicture, LongNames)
{
    auto organization = std::make_shared<Organization>(*longNamed());
    Draft draft{.id = DraftId("d-1"),
                .name = "Zwischenstand der Datensicherheitsrichtlinien vor der Jahresabschlussprüfung",
                .note = {},
                .policies = organization->policies,
                .unknownMembers = {}};
    draft.policies[0].status = PolicyStatus::Inactive;
    draft.policies[0].rule.keys.clear();
    organization->drafts.push_back(draft);
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-long"), organization,
                          {.press = {QStringLiteral("policies.strip.sides")}, .draft = true}));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-long-narrow"), organization,
                          {.draft = true, .size = {1072, 640}}));
}

TEST(PoliciesPicture, Many)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-many"), manyPolicies()));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-bulk"), manyPolicies(), {.all = true}));
}

TEST(PoliciesPicture, Overrides)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    auto organization =
        std::make_shared<Organization>(path ? *withHistory(*gatehouse::test::organizationIn(path->string()))
                                            : *gatehouse::test::smallOrganization());
    organization->properties.policyModel = PolicyModel::Overrides;
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-controls"), organization, {.tab = 0}));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-drafts"), organization, {.tab = 2}));
}

TEST(PoliciesPicture, MockUp)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = withHistory(*gatehouse::test::organizationIn(path->string()));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-tarnbrook"), organization));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-tarnbrook-draft"), organization, {.draft = true}));
    EXPECT_TRUE(pictureOf(
        QStringLiteral("policies-tarnbrook-sides"), organization,
        {.press = {QStringLiteral("policies.strip.sides")}, .policy = QStringLiteral("p2"), .draft = true}));
    EXPECT_TRUE(pictureOf(QStringLiteral("policies-tarnbrook-lab"), organization,
                          {.press = {QStringLiteral("policies.lint.all")}, .policy = QStringLiteral("p4")}));
}

} // namespace
