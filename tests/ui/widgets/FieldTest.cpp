// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/TestTheme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/ToolTips.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

TEST(FilterFieldTest, EscapeClearsThenLeaves)
{
    FilterField field(test::theme(), QStringLiteral("Name"));
    field.setText(QStringLiteral("lark"));
    QSignalSpy cleared(&field, &FilterField::cleared);
    QSignalSpy left(&field, &FilterField::left);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST(PlainLabelTest, NeverRichText)
{
    const ElidedLabel label(test::theme(), TextRole::Body, ColorRole::Text, QStringLiteral("<img src=x>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(ToolTipTest, DataIsEscaped)
{
    EXPECT_EQ(toolTip(QStringLiteral("<b>&")), QStringLiteral("<qt>&lt;b&gt;&amp;</qt>"));
    EXPECT_TRUE(toolTip({}).isEmpty());
}

TEST(SegmentedBarTest, KeysMoveWithinTheEnds)
{
    SegmentedBar bar(test::theme());
    bar.setSegments({{QStringLiteral("View"), {}, {}}, {QStringLiteral("Read"), {}, {}}});
    QSignalSpy spy(&bar, &SegmentedBar::currentChanged);
    QTest::keyClick(&bar, Qt::Key_Left);
    QTest::keyClick(&bar, Qt::Key_Right);
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(bar.current(), 1);
    EXPECT_EQ(spy.count(), 1);
}

} // namespace gatehouse::ui
