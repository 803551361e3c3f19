// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/policies/ScreenDriver.h"
#include "tests/ui/support/SmallOrganization.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class PolicyFlowTest : public testing::Test
{
protected:
    PolicyFlowTest()
        : m_organization(gatehouse::test::smallOrganization())
    {}

    void startNew()
    {
        Policy policy;
        policy.id = PolicyId("p-new");
        policy.coverage.level = CoverageLevel::Containers;
        m_screen.flow().edit(m_organization, policy, true);
    }
    [[nodiscard]] QString screen() { return m_screen.flow().screen()->objectName(); }

    std::shared_ptr<const Organization> m_organization;
    gatehouse::test::ScreenDriver m_screen;
};

TEST_F(PolicyFlowTest, ANewPolicyGetsNameCoverageAndRuleAndIsSavedOnce)
{
    startNew();
    EXPECT_EQ(screen(), QStringLiteral("policies.facts"));
    EXPECT_FALSE(m_screen.find<QAbstractButton>("policies.facts.save").isEnabled());
    EXPECT_TRUE(m_screen.find<QLabel>("policies.facts.fault").isVisible());
    m_screen.find<QLineEdit>("policies.facts.name").setText(QStringLiteral(" Puzzle <b>off</b> "));
    m_screen.find<QPlainTextEdit>("policies.facts.description").setPlainText(QStringLiteral("Why"));
    auto& status = m_screen.find<QComboBox>("policies.facts.status");
    status.setCurrentIndex(status.findData(static_cast<int>(PolicyStatus::Active)));
    m_screen.press("policies.facts.save");

    EXPECT_EQ(screen(), QStringLiteral("policies.cover"));
    EXPECT_TRUE(m_screen.find<QAbstractButton>("policies.cover.back").isVisible());
    m_screen.check("policies.cover.table", QStringLiteral("OPS"));
    m_screen.press("policies.cover.save");

    EXPECT_EQ(screen(), QStringLiteral("policies.rule"));
    EXPECT_EQ(m_screen.saves(), 0);
    m_screen.press("policies.rule.kind.block.only");
    m_screen.check("policies.rule.apps", QStringLiteral("<img src=x> Puzzle"));
    m_screen.press("policies.rule.save");
    ASSERT_EQ(m_screen.saves(), 1);
    const Policy& saved = m_screen.saved();
    EXPECT_EQ(saved.name, "Puzzle <b>off</b>");
    EXPECT_EQ(saved.description, "Why");
    EXPECT_EQ(saved.status, PolicyStatus::Active);
    EXPECT_EQ(saved.coverage.containers, std::vector<ContainerId>{ContainerId("c-ops")});
    EXPECT_EQ(saved.rule, (AppAccessRule{RuleEffect::Block, RuleApps::Only, {AppKey("puzzle")}, {}}));
}

TEST_F(PolicyFlowTest, GoingBackForgetsNothing)
{
    startNew();
    m_screen.find<QLineEdit>("policies.facts.name").setText(QStringLiteral("Twice"));
    m_screen.press("policies.facts.save");
    m_screen.check("policies.cover.table", QStringLiteral("LAB"));
    m_screen.press("policies.cover.back");
    EXPECT_EQ(m_screen.find<QLineEdit>("policies.facts.name").text(), QStringLiteral("Twice"));
    m_screen.press("policies.facts.save");
    m_screen.press("policies.cover.save");
    m_screen.press("policies.rule.kind.block.except");
    m_screen.press("policies.rule.back");
    m_screen.press("policies.cover.save");
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.rule.kind.block.except").isChecked());
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved().coverage.containers, std::vector<ContainerId>{ContainerId("c-lab")});
}

TEST_F(PolicyFlowTest, ChangesTheCoverageOnTheWayThroughTheRule)
{
    m_screen.flow().editRule(m_organization, m_organization->policies.front());
    m_screen.check("policies.rule.apps", QStringLiteral("<img src=x> Puzzle"));
    m_screen.press("policies.rule.coverage");
    EXPECT_EQ(screen(), QStringLiteral("policies.cover"));
    m_screen.check("policies.cover.table", QStringLiteral("OPS"));
    m_screen.press("policies.cover.save");
    EXPECT_EQ(screen(), QStringLiteral("policies.rule"));
    EXPECT_EQ(m_screen.saves(), 0);
    EXPECT_EQ(m_screen.text("policies.rule.appliesTo"), QStringLiteral("2 Jira projects: FIN, OPS"));
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saves(), 1);
    EXPECT_EQ(m_screen.saved().coverage.containers.size(), 2U);
    EXPECT_EQ(m_screen.saved().rule.keys.size(), 2U);
}

TEST_F(PolicyFlowTest, LeavingTheCoverageOnTheWayGoesBackToTheRule)
{
    QSignalSpy left(&m_screen.flow(), &PolicyFlow::cancelled);
    m_screen.flow().editRule(m_organization, m_organization->policies.front());
    m_screen.check("policies.rule.apps", QStringLiteral("<img src=x> Puzzle"));
    m_screen.press("policies.rule.coverage");
    m_screen.check("policies.cover.table", QStringLiteral("OPS"));
    m_screen.press("policies.cover.cancel");
    EXPECT_EQ(screen(), QStringLiteral("policies.rule"));
    EXPECT_EQ(left.count(), 0);
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved().coverage.containers.size(), 1U);
    EXPECT_EQ(m_screen.saved().rule.keys.size(), 2U);
}

TEST_F(PolicyFlowTest, EveryScreenSavesWhatItWasGivenWhereNothingIsEdited)
{
    const Policy& policy = m_organization->policies.front();
    m_screen.flow().edit(m_organization, policy, false);
    m_screen.press("policies.facts.save");
    EXPECT_EQ(m_screen.saved(), policy);
    m_screen.flow().editCoverage(m_organization, policy);
    m_screen.press("policies.cover.save");
    EXPECT_EQ(m_screen.saved(), policy);
    m_screen.flow().editRule(m_organization, policy);
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved(), policy);
    EXPECT_EQ(m_screen.saves(), 3);
}

TEST_F(PolicyFlowTest, LeavesByTheBreadcrumbAndByEscape)
{
    QSignalSpy left(&m_screen.flow(), &PolicyFlow::cancelled);
    m_screen.flow().editRule(m_organization, m_organization->policies.front());
    m_screen.press("policies.rule.policies");
    m_screen.press("policies.rule.policy");
    m_screen.press("policies.rule.cancel");
    EXPECT_EQ(left.count(), 3);
    EXPECT_EQ(m_screen.saves(), 0);
}

} // namespace
