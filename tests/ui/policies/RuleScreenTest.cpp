// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/policies/ScreenDriver.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/policies/editor/RuleAppsModel.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr const char* ruleApps = "policies.rule.apps";

class RuleScreenTest : public testing::Test
{
protected:
    RuleScreenTest()
        : m_organization(std::make_shared<Organization>(*gatehouse::test::smallOrganization()))
    {}

    Policy& policy() { return m_organization->policies.front(); }
    void open()
    {
        m_screen.flow().editRule(m_organization, policy());
        m_screen.settle();
    }
    [[nodiscard]] QString under(const QString& app) const
    {
        return m_screen.cell(ruleApps, app, RuleAppsModel::Under);
    }

    std::shared_ptr<Organization> m_organization;
    gatehouse::test::ScreenDriver m_screen;
};

TEST_F(RuleScreenTest, WithoutThePlanOffersAllowAndBlockWithWhatFollows)
{
    m_organization->properties.plan = Plan::Free;
    policy().rule = {RuleEffect::Allow, RuleApps::All, {}, {}};
    open();
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.rule.allow").isChecked());
    const QString seen = m_screen.seen();
    for (const char* text :
         {"Allow app access", "Block app access", "Applies to 1 container: FIN in Jira.", "4 on main",
          "2 blocked, 1 cannot be blocked, 1 not known", "the block wins", "Out of reach of this rule",
          "1 perhaps", "If you choose Block", "What apps notice", "404, as if missing", "left out",
          "Before you publish", "Apps treat a block like an uninstall", "Licences go on",
          "the organization needs Atlassian Guard Standard", "Your sites stay as they are."})
        EXPECT_TRUE(seen.contains(QString::fromLatin1(text))) << text << "\n" << seen.toStdString();
    EXPECT_FALSE(m_screen.find<QWidget>("policies.rule.kept").isVisible());
    EXPECT_EQ(m_screen.cell("policies.rule.outOfReach", QStringLiteral("Gate"), 2), QStringLiteral("1"));

    m_screen.press("policies.rule.block");
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saves(), 1);
    EXPECT_EQ(m_screen.saved().rule.effect, RuleEffect::Block);
    EXPECT_EQ(m_screen.saved().rule.apps, RuleApps::All);
}

TEST_F(RuleScreenTest, WithoutThePlanKeepsAListThatIsThere)
{
    m_organization->properties.plan = Plan::Free;
    open();
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.rule.kept").isChecked());
    EXPECT_TRUE(m_screen.seen().contains(QStringLiteral("A list made before")));
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved(), policy());
}

TEST_F(RuleScreenTest, OffersThePreviewOfABlockOnceItIsChosen)
{
    m_organization->properties.plan = Plan::Free;
    policy().rule = {RuleEffect::Allow, RuleApps::All, {}, {}};
    open();
    QSignalSpy asked(&m_screen.flow(), &PolicyFlow::previewRequested);
    EXPECT_FALSE(m_screen.find<QWidget>("policies.rule.pane.preview").isVisible());
    m_screen.press("policies.rule.block");
    EXPECT_TRUE(m_screen.find<QWidget>("policies.rule.pane.preview").isVisible());
    m_screen.press("policies.rule.pane.preview");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Policy>().rule.effect, RuleEffect::Block);
    EXPECT_EQ(m_screen.saves(), 0);
}

TEST_F(RuleScreenTest, WithThePlanShowsEveryAppUnderTheRule)
{
    open();
    const QAbstractItemModelTester apps(&m_screen.model(ruleApps),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester later(&m_screen.model("policies.rule.later"),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.rule.kind.block.except").isChecked());
    EXPECT_EQ(under(QStringLiteral("Acme")), QStringLiteral("allowed"));
    EXPECT_EQ(under(QStringLiteral("<img src=x> Puzzle")), QStringLiteral("blocked"));
    EXPECT_EQ(under(QStringLiteral("Gate")), QStringLiteral("cannot be blocked"));
    EXPECT_EQ(under(QStringLiteral("Cloud")), QStringLiteral("blocked, if eligible"));
    EXPECT_EQ(m_screen.cell(ruleApps, QStringLiteral("Acme"), RuleAppsModel::ReadsHere), QStringLiteral("1"));
    EXPECT_EQ(m_screen.cell(ruleApps, QStringLiteral("<img src=x> Puzzle"), RuleAppsModel::Scopes),
              QStringLiteral("not known"));
    EXPECT_EQ(
        m_screen.cell("policies.rule.later", QStringLiteral("Apps installed later"), RuleAppsModel::Under),
        QStringLiteral("blocked"));
    EXPECT_EQ(m_screen.text("policies.rule.consequence"),
              QStringLiteral("1 allowed, 1 blocked, 1 blocked if eligible, which is not known, 1 cannot be "
                             "blocked"));
    for (const QLabel* label : m_screen.flow().findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true)
            << label->text().toStdString();
}

TEST_F(RuleScreenTest, FollowsEveryCheckAtOnce)
{
    open();
    EXPECT_TRUE(m_screen.check(ruleApps, QStringLiteral("<img src=x> Puzzle")));
    EXPECT_EQ(under(QStringLiteral("<img src=x> Puzzle")), QStringLiteral("allowed"));
    EXPECT_TRUE(m_screen.text("policies.rule.consequence").startsWith(QStringLiteral("2 allowed, ")));
    EXPECT_FALSE(m_screen.flow().isWorking());
    EXPECT_FALSE(m_screen.check(ruleApps, QStringLiteral("Gate")));
    m_screen.press("policies.rule.kind.block.only");
    EXPECT_EQ(under(QStringLiteral("<img src=x> Puzzle")), QStringLiteral("blocked"));
    EXPECT_EQ(
        m_screen.cell("policies.rule.later", QStringLiteral("Apps installed later"), RuleAppsModel::Under),
        QStringLiteral("allowed"));
    m_screen.settle();
    EXPECT_EQ(m_screen.cell(ruleApps, QStringLiteral("Acme"), RuleAppsModel::ReadsHere), QStringLiteral("0"));
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved().rule.keys, (std::vector<AppKey>{AppKey("acme"), AppKey("puzzle")}));
}

TEST_F(RuleScreenTest, AFullListTakesNoMoreAndSaysWhy)
{
    m_organization->properties.policyLimits.appsPerList = 1;
    open();
    const QAbstractItemModel& apps = m_screen.model(ruleApps);
    const QModelIndex puzzle = apps.index(m_screen.row(ruleApps, QStringLiteral("<img src=x> Puzzle")), 0);
    EXPECT_FALSE(puzzle.flags().testFlag(Qt::ItemIsUserCheckable));
    EXPECT_TRUE(
        puzzle.data(Qt::ToolTipRole).toString().contains(QStringLiteral("The list is full: 1 of 1.")));
    EXPECT_TRUE(m_screen.check(ruleApps, QStringLiteral("Acme"), false));
    EXPECT_TRUE(puzzle.flags().testFlag(Qt::ItemIsUserCheckable));
    auto& model = static_cast<RuleAppsModel&>(m_screen.model(ruleApps));
    model.toggleShown();
    EXPECT_EQ(model.listedCount(), 1);
}

TEST_F(RuleScreenTest, KeepsKeysThatAreNotInstalledAndTakesNewOnes)
{
    policy().rule.keys = {AppKey("gone"), AppKey("acme")};
    open();
    EXPECT_EQ(m_screen.model(ruleApps)
                  .index(m_screen.row(ruleApps, QStringLiteral("gone")), 0)
                  .data(Qt::CheckStateRole),
              QVariant(Qt::Checked));
    EXPECT_TRUE(
        m_screen.text("policies.rule.consequence").endsWith(QStringLiteral("1 on the list not installed")));
    m_screen.press("policies.rule.addKey");
    auto& key = m_screen.find<QLineEdit>("policies.addKey.key");
    EXPECT_FALSE(m_screen.find<QAbstractButton>("policies.addKey.save").isEnabled());
    key.setText(QStringLiteral("acme"));
    EXPECT_FALSE(m_screen.find<QAbstractButton>("policies.addKey.save").isEnabled());
    key.setText(QStringLiteral(" com.example.later "));
    m_screen.press("policies.addKey.save");
    m_screen.press("policies.rule.save");
    EXPECT_EQ(m_screen.saved().rule.keys,
              (std::vector<AppKey>{AppKey("gone"), AppKey("acme"), AppKey("com.example.later")}));
}

TEST_F(RuleScreenTest, WorksWithTheKeyboard)
{
    open();
    auto& table = m_screen.find<TableView>(ruleApps);
    m_screen.flow().focusFilter();
    auto& field = m_screen.find<QLineEdit>("policies.rule.filter");
    EXPECT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, QStringLiteral("puzz"));
    EXPECT_EQ(table.model()->rowCount(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(table.model()->rowCount(), 4);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(table.hasFocus());
    table.selectRowAt(m_screen.row(ruleApps, QStringLiteral("Acme")));
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(table.currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(static_cast<RuleAppsModel*>(table.model())->listedCount(), 3);
    QSignalSpy left(&m_screen.flow(), &PolicyFlow::cancelled);
    QTest::keyClick(&table, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(RuleScreenTest, TabGoesFromTheChoicesToTheTableAndTheButtons)
{
    open();
    m_screen.flow().focusFirst();
    QStringList passed;
    for (int step = 0; step < 40 && m_screen.flow().focusWidget(); ++step) {
        passed << m_screen.flow().focusWidget()->objectName();
        QTest::keyClick(m_screen.flow().focusWidget(), Qt::Key_Tab);
    }
    const auto kind = passed.indexOf(QStringLiteral("policies.rule.kind.block.except"));
    const auto coverage = passed.indexOf(QStringLiteral("policies.rule.coverage"));
    const auto filter = passed.indexOf(QStringLiteral("policies.rule.filter"));
    const auto table = passed.indexOf(QString::fromLatin1(ruleApps));
    const auto save = passed.indexOf(QStringLiteral("policies.rule.save"));
    EXPECT_EQ(kind, 0);
    EXPECT_TRUE(kind < coverage && coverage < filter && filter < table && table < save)
        << passed.join(u' ').toStdString();
}

TEST_F(RuleScreenTest, ComparesWithWhatIsPublished)
{
    auto published = std::make_shared<Organization>(*m_organization);
    m_screen.flow().setPublished(published);
    open();
    EXPECT_EQ(m_screen.text("policies.rule.changes"), QStringLiteral("It is the same as published."));
    m_screen.check(ruleApps, QStringLiteral("Acme"), false);
    EXPECT_EQ(m_screen.text("policies.rule.changes"), QStringLiteral("Acme off the allowlist"));
    published->policies.clear();
    open();
    EXPECT_EQ(m_screen.text("policies.rule.changes"), QStringLiteral("It is not published yet."));
}

TEST_F(RuleScreenTest, SpeaksOfDefaultAndOverrideInThatModel)
{
    m_organization->properties.policyModel = PolicyModel::Overrides;
    policy().rule = {RuleEffect::Allow, RuleApps::Only, {AppKey("acme")}, {}};
    open();
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.rule.kind.allow.only").isChecked());
    EXPECT_TRUE(m_screen.seen().contains(QStringLiteral("Override of the default")));
    EXPECT_EQ(under(QStringLiteral("<img src=x> Puzzle")), QStringLiteral("not named"));
    EXPECT_FALSE(m_screen.find<QWidget>("policies.rule.meter").isVisible());
    policy().coverage = {CoverageLevel::Organization, {}, {}, {}};
    open();
    EXPECT_TRUE(m_screen.seen().contains(QStringLiteral("Default of the organization")));
}

/// 200 apps: a check is followed in the same call, without another question to the core.
TEST_F(RuleScreenTest, StaysLiveWithManyApps)
{
    auto many = std::make_shared<Organization>(*gatehouse::test::largeOrganization(200, 500));
    many->properties.plan = Plan::GuardStandard;
    Policy wide;
    wide.id = PolicyId("wide");
    wide.name = "Wide";
    wide.rule = {RuleEffect::Block, RuleApps::Except, {}, {}};
    many->policies.push_back(wide);
    m_screen.flow().editRule(many, wide);
    m_screen.settle();
    EXPECT_EQ(m_screen.text("policies.rule.consequence"), QStringLiteral("200 blocked"));
    EXPECT_TRUE(m_screen.check(ruleApps, QStringLiteral("App 7")));
    EXPECT_EQ(m_screen.text("policies.rule.consequence"), QStringLiteral("1 allowed, 199 blocked"));
    EXPECT_EQ(m_screen.cell(ruleApps, QStringLiteral("App 7"), RuleAppsModel::ReadsHere),
              QStringLiteral("500"));
    EXPECT_FALSE(m_screen.flow().isWorking());
}

} // namespace
