// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/policies/editor/PolicyFlow.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

using Step = std::function<void(PolicyFlow&)>;

bool screenPicture(const char* name, const Step& open, QSize size = {1232, 800})
{
    return gatehouse::test::picture(
        QString::fromLatin1(name), size,
        [](const Theme& theme) { return new PolicyFlow(catalogue::Catalogue::builtIn(), theme); },
        [&](QWidget& widget) {
            auto& flow = static_cast<PolicyFlow&>(widget);
            open(flow);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !flow.isWorking(); }, 60000));
        });
}

std::shared_ptr<Organization> changed(const std::shared_ptr<const Organization>& organization, Plan plan,
                                      PolicyModel model)
{
    auto copy = std::make_shared<Organization>(*organization);
    copy->properties.plan = plan;
    copy->properties.policyModel = model;
    return copy;
}

bool rulePicture(const char* name, const std::shared_ptr<const Organization>& organization,
                 const Policy& policy)
{
    return screenPicture(name, [&](PolicyFlow& flow) {
        flow.setPublished(organization);
        flow.editRule(organization, policy);
    });
}

bool coverPicture(const char* name, const std::shared_ptr<const Organization>& organization,
                  const Policy& policy)
{
    return screenPicture(name, [&](PolicyFlow& flow) { flow.editCoverage(organization, policy); });
}

TEST(ScreenPictures, MockUp)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = gatehouse::test::organizationIn(path->string());
    const Policy& finance = organization->policies.front();
    EXPECT_TRUE(rulePicture("rule-paid", organization, finance));
    EXPECT_TRUE(coverPicture("coverage", organization, finance));
    const auto free = changed(organization, Plan::Free, PolicyModel::Additive);
    Policy inactive = finance;
    inactive.status = PolicyStatus::Inactive;
    inactive.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    EXPECT_TRUE(rulePicture("rule-free", free, inactive));
    EXPECT_TRUE(rulePicture("rule-free-kept", free, finance));
    const auto overrides = changed(organization, Plan::GuardPremium, PolicyModel::Overrides);
    EXPECT_TRUE(rulePicture("rule-overrides", overrides, finance));
    EXPECT_TRUE(coverPicture("coverage-overrides", overrides, organization->policies[2]));
}

TEST(ScreenPictures, Paste)
{
    const auto organization = gatehouse::test::smallOrganization();
    EXPECT_TRUE(screenPicture("paste", [&](PolicyFlow& flow) {
        flow.editCoverage(organization, organization->policies.front());
        flow.findChild<QAbstractButton*>(QStringLiteral("policies.cover.paste"))->click();
        auto* dialog = flow.findChild<QWidget*>(QStringLiteral("policies.paste"));
        flow.findChild<QPlainTextEdit*>(QStringLiteral("policies.paste.list"))
            ->setPlainText(QStringLiteral("FIN\nOPS, c-lab\nLegal archive"));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return flow.findChild<QAbstractButton*>(QStringLiteral("policies.paste.add"))->isEnabled();
            },
            60000));
        dialog->setWindowFlags(Qt::Widget); // into the picture
        dialog->setAutoFillBackground(true);
        dialog->move(160, 120);
        dialog->resize(880, 520);
        dialog->show();
    }));
}

TEST(ScreenPictures, NewAndEmpty)
{
    Policy policy;
    policy.id = PolicyId("new");
    policy.coverage.level = CoverageLevel::Containers;
    const auto small = gatehouse::test::smallOrganization();
    EXPECT_TRUE(screenPicture("facts-new", [&](PolicyFlow& flow) { flow.edit(small, policy, true); }));
    auto empty = std::make_shared<Organization>();
    empty->properties.plan = Plan::GuardStandard;
    EXPECT_TRUE(rulePicture("rule-empty", empty, policy));
    EXPECT_TRUE(coverPicture("coverage-empty", empty, policy));
}

TEST(ScreenPictures, LongWords)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::smallOrganization());
    for (App& app : organization->apps) {
        app.name = "Donaudampfschifffahrtsgesellschaft-Zeiterfassungsübersicht " + app.name;
        app.vendor = "Rechtsschutzversicherungsgesellschaften mbH";
    }
    for (Container& container : organization->containers)
        container.name = "Personalverwaltung und Arbeitssicherheitsunterweisungen " + container.name;
    Policy& policy = organization->policies.front();
    policy.name = "Arbeitssicherheitsunterweisungen und Personalverwaltung der Niederlassung Süd";
    EXPECT_TRUE(rulePicture("rule-paid-long", organization, policy));
    EXPECT_TRUE(coverPicture("coverage-long", organization, policy));
    const auto free = changed(organization, Plan::Free, PolicyModel::Additive);
    EXPECT_TRUE(rulePicture("rule-free-long", free, policy));
}

TEST(ScreenPictures, Many)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::largeOrganization(200, 5'000));
    organization->properties.plan = Plan::GuardStandard;
    Policy policy;
    policy.id = PolicyId("wide");
    policy.name = "Everything";
    policy.status = PolicyStatus::Active;
    policy.rule = {RuleEffect::Block, RuleApps::Except, {}, {}};
    EXPECT_TRUE(rulePicture("rule-paid-many", organization, policy));
    organization->properties.plan = Plan::Free;
    policy.rule = {};
    EXPECT_TRUE(rulePicture("rule-free-many", organization, policy));
}

} // namespace
