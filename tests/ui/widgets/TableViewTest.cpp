// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TableView.h"

#include "tests/ui/support/TestTheme.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ItemDelegate.h"
#include "ui/widgets/TabularText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

class TableViewTest : public ::testing::Test
{
protected:
    TableViewTest()
        : m_view(test::theme())
    {
        auto* name = new QStandardItem(QStringLiteral("Larkspur"));
        auto* reach = new QStandardItem(QStringLiteral("8"));
        reach->setData(QStringLiteral("of 12"), CellRole::Suffix);
        m_model.appendRow({name, reach});
        auto* locked = new QStandardItem(QStringLiteral("Puffin"));
        locked->setCheckable(true);
        m_model.appendRow({locked, new QStandardItem(QStringLiteral("0"))});
        m_view.setModel(&m_model);
        m_view.show();
    }
    QStandardItemModel m_model;
    TableView m_view;
};

TEST_F(TableViewTest, CopiesTheRowAsText)
{
    m_view.selectRowAt(0);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Larkspur\t8 of 12"));
}

TEST_F(TableViewTest, SpaceChecks)
{
    m_view.setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view.selectRowAt(1);
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_EQ(m_model.item(1)->checkState(), Qt::Checked);
}

TEST_F(TableViewTest, EmptyWidgetStandsWhileThereAreNoRows)
{
    auto* empty = new QWidget;
    m_view.setEmptyWidget(empty);
    EXPECT_FALSE(empty->isVisible());
    m_model.removeRows(0, m_model.rowCount());
    EXPECT_TRUE(empty->isVisible());
}

TEST_F(TableViewTest, RowsAreTwentyEightHigh)
{
    EXPECT_EQ(m_view.rowHeight(0), 28);
}

TEST(ItemDelegateTest, UntrustedTextIsOneHarmlessLine)
{
    const ItemDelegate delegate(test::theme());
    const QString shown = delegate.displayText(QStringLiteral("a\u202Eb\nc"), QLocale());
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    EXPECT_FALSE(shown.contains(QLatin1Char('\n')));
    EXPECT_EQ(delegate.displayText(QStringLiteral("<b>"), QLocale()), QStringLiteral("<b>"));
}

TEST(TabularTextTest, EveryFigureIsEquallyWide)
{
    const QFontMetrics metrics(test::theme().font(TextRole::Body));
    EXPECT_EQ(tabularWidth(metrics, QStringLiteral("1111")), tabularWidth(metrics, QStringLiteral("8888")));
}

} // namespace gatehouse::ui
