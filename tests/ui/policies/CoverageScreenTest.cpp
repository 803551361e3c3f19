// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/policies/ScreenDriver.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/policies/editor/CoverageModel.h"
#include "ui/policies/editor/PasteKeysDialog.h"
#include "ui/policies/editor/ProductsModel.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr const char* coverTable = "policies.cover.table";

class CoverageScreenTest : public testing::Test
{
protected:
    CoverageScreenTest()
        : m_organization(std::make_shared<Organization>(*gatehouse::test::smallOrganization()))
    {}

    Policy& policy() { return m_organization->policies.front(); }
    void open()
    {
        m_screen.flow().editCoverage(m_organization, policy());
        m_screen.settle();
    }
    [[nodiscard]] std::vector<ContainerId> saved()
    {
        m_screen.press("policies.cover.save");
        return m_screen.saved().coverage.containers;
    }
    [[nodiscard]] int rows() const { return m_screen.model(coverTable).rowCount(); }

    std::shared_ptr<Organization> m_organization;
    gatehouse::test::ScreenDriver m_screen;
};

TEST_F(CoverageScreenTest, ChoosesContainersAndCountsThemAgainstTheLimits)
{
    m_organization->properties.policyLimits.containersPerInstance = 1;
    open();
    const QAbstractItemModelTester tester(&m_screen.model(coverTable),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(m_screen.text("policies.cover.summary"), QStringLiteral("1 project on main"));
    EXPECT_EQ(m_screen.text("policies.cover.later"), QStringLiteral("Not covered"));
    EXPECT_FALSE(m_screen.find<QLabel>("policies.cover.over").isVisible());
    EXPECT_TRUE(m_screen.check(coverTable, QStringLiteral("OPS")));
    EXPECT_EQ(m_screen.text("policies.cover.summary"), QStringLiteral("2 projects on main"));
    EXPECT_TRUE(m_screen.text("policies.cover.over").contains(QStringLiteral("Jira on main: 2 of 1")));
    EXPECT_TRUE(m_screen.check(coverTable, QStringLiteral("DOC")));
    EXPECT_EQ(saved(),
              (std::vector<ContainerId>{ContainerId("c-fin"), ContainerId("c-ops"), ContainerId("c-doc")}));
}

TEST_F(CoverageScreenTest, FindsByIdKeyNameAndLabelAndFilters)
{
    open();
    auto& field = m_screen.find<QLineEdit>("policies.cover.filter");
    for (const auto& [text, count] : {std::pair("10012", 1),
                                      {"c-doc", 1},
                                      {"lab", 1},
                                      {"OPERATIONS fin", 1},
                                      {"finance", 1},
                                      {"nothing", 0}}) {
        field.setText(QString::fromLatin1(text));
        EXPECT_EQ(rows(), count) << text;
    }
    m_screen.find<TableView>(coverTable)
        .findChild<QAbstractButton*>(QStringLiteral("nothingFound.clear"))
        ->click();
    EXPECT_EQ(rows(), 4);
    m_screen.find<ChipButton>("policies.cover.product").setChoice(QStringLiteral("confluence"));
    EXPECT_EQ(rows(), 1);
    m_screen.find<ChipButton>("policies.cover.product").setChoice({});
    m_screen.find<ChipButton>("policies.cover.site").setChoice(QStringLiteral("s2"));
    EXPECT_EQ(rows(), 1);
    m_screen.find<ChipButton>("policies.cover.site").setChoice({});
    m_screen.find<ChipButton>("policies.cover.label").setChoice(QStringLiteral("finance"));
    EXPECT_EQ(rows(), 1);
    m_screen.find<ChipButton>("policies.cover.label").setChoice({});
    m_screen.find<ChipButton>("policies.cover.show").setChoice(QStringLiteral("unchosen"));
    EXPECT_EQ(rows(), 3);
}

TEST_F(CoverageScreenTest, NamesTheOtherPoliciesThatCoverAContainer)
{
    Policy other = policy();
    other.id = PolicyId("p2");
    other.name = "<i>Other</i>";
    m_organization->policies.push_back(other);
    other.id = PolicyId("p3");
    other.name = "Draft";
    other.status = PolicyStatus::Draft;
    m_organization->policies.push_back(other);
    open();
    EXPECT_EQ(m_screen.cell(coverTable, QStringLiteral("FIN"), CoverageModel::Others),
              QStringLiteral("<i>Other</i>"));
    EXPECT_EQ(m_screen.cell(coverTable, QStringLiteral("OPS"), CoverageModel::Others), QString());
    m_screen.find<ChipButton>("policies.cover.show").setChoice(QStringLiteral("uncovered"));
    EXPECT_EQ(rows(), 3);
}

TEST_F(CoverageScreenTest, SaysThatThePlatformFixesTheLevel)
{
    m_screen.flow().setPublished(m_organization);
    open();
    auto& said = m_screen.find<QLabel>("policies.cover.level");
    EXPECT_FALSE(said.isVisible());
    m_screen.press("policies.cover.products");
    EXPECT_TRUE(said.isVisible());
    EXPECT_TRUE(said.text().contains(QStringLiteral("fixes the level")));
    EXPECT_TRUE(m_screen.text("policies.cover.consequence").contains(QStringLiteral("covers nothing")));
    m_screen.check("policies.cover.productTable", QStringLiteral("main / Jira"));
    EXPECT_EQ(m_screen.text("policies.cover.later"), QStringLiteral("Covered in these products"));
    EXPECT_TRUE(saved().empty());
    EXPECT_EQ(m_screen.saved().coverage.products,
              (std::vector<ProductInstance>{{SiteId("s1"), Product::Jira, {}}}));
    m_screen.flow().setPublished(std::make_shared<const Organization>());
    open();
    m_screen.press("policies.cover.organization");
    EXPECT_FALSE(said.isVisible());
}

TEST_F(CoverageScreenTest, SaysThatOverridesKnowNoProducts)
{
    m_organization->properties.policyModel = PolicyModel::Overrides;
    m_organization->properties.policyLimits.containersPerOverride = 1;
    open();
    EXPECT_TRUE(m_screen.seen().contains(QStringLiteral("Not offered by the platform in this policy model")));
    m_screen.press("policies.cover.products");
    EXPECT_TRUE(m_screen.text("policies.cover.level").contains(QStringLiteral("does not offer this")));
    m_screen.press("policies.cover.containers");
    m_screen.check(coverTable, QStringLiteral("OPS"));
    EXPECT_TRUE(m_screen.text("policies.cover.over").contains(QStringLiteral("Containers: 2 of 1")));
}

TEST_F(CoverageScreenTest, PastesAListOfKeys)
{
    open();
    m_screen.press("policies.cover.paste");
    auto& dialog = m_screen.find<PasteKeysDialog>("policies.paste");
    auto& add = m_screen.find<QAbstractButton>("policies.paste.add");
    EXPECT_FALSE(add.isEnabled());
    m_screen.find<QPlainTextEdit>("policies.paste.list")
        .setPlainText(QStringLiteral("OPS;<b>Lab</b>\nnope, FIN"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isWorking(); }, 60000));
    EXPECT_EQ(m_screen.text("policies.paste.summary"), QStringLiteral("3 found · 1 not found"));
    EXPECT_EQ(m_screen.cell("policies.paste.result", QStringLiteral("nope"), 1), QStringLiteral("not found"));
    EXPECT_EQ(m_screen.text("policies.cover.summary"), QStringLiteral("1 project on main"));
    add.click();
    EXPECT_EQ(saved(),
              (std::vector<ContainerId>{ContainerId("c-fin"), ContainerId("c-ops"), ContainerId("c-lab")}));
}

TEST_F(CoverageScreenTest, WorksWithTheKeyboard)
{
    open();
    m_screen.flow().focusFirst();
    EXPECT_TRUE(m_screen.find<QRadioButton>("policies.cover.containers").hasFocus());
    m_screen.flow().focusFilter();
    EXPECT_TRUE(m_screen.find<QLineEdit>("policies.cover.filter").hasFocus());
    auto& table = m_screen.find<TableView>(coverTable);
    table.setFocus();
    table.selectRowAt(1);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(saved().size(), 3U);
}

TEST_F(CoverageScreenTest, TakesAHundredThousandContainers)
{
    auto many = std::make_shared<Organization>(*gatehouse::test::largeOrganization(2, 100'000));
    Policy wide;
    wide.id = PolicyId("wide");
    wide.coverage.level = CoverageLevel::Containers;
    wide.coverage.containers = {many->containers[99'999].id};
    m_screen.flow().editCoverage(many, wide);
    m_screen.settle();
    EXPECT_EQ(rows(), 100'000);
    const QAbstractItemModel& model = m_screen.model(coverTable);
    EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole),
              QVariant(Qt::Checked)); // what is chosen comes first
    m_screen.find<QLineEdit>("policies.cover.filter")
        .setText(QString::fromStdString(many->containers[77'777].key));
    EXPECT_GE(rows(), 1);
    static_cast<CoverageModel&>(m_screen.model(coverTable)).toggleShown();
    EXPECT_EQ(saved().size(), static_cast<std::size_t>(rows()) + 1);
}

TEST(ProductsModel, KeepsTheRulesOfItsKind)
{
    ProductsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOrganization(*gatehouse::test::smallOrganization(), {});
    EXPECT_EQ(model.rowCount(), 4);
    model.toggleAll();
    EXPECT_EQ(model.chosen().size(), 4U);
    model.setChosen({0}, false);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
}

} // namespace
