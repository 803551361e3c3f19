// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EmptyState.h"

#include "tests/ui/support/TestTheme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

TEST(EmptyStateTest, EnterPressesTheFocusedAction)
{
    EmptyState empty(QStringLiteral("Nothing here"), QStringLiteral("Bring it in."), test::theme());
    QPushButton* action = empty.addAction(QStringLiteral("Choose files…"), true);
    const QSignalSpy pressed(action, &QPushButton::clicked);
    QTest::keyClick(action, Qt::Key_Return);
    QTest::keyClick(action, Qt::Key_Enter);
    EXPECT_EQ(pressed.count(), 2);
}

TEST(EmptyStateTest, KeepsRoomForEveryLineWhenTheThemeChanges)
{
    Theme theme{ColorScheme::Light};
    const EmptyState empty(QStringLiteral("Nothing here"),
                           QStringLiteral("one word after another ").repeated(8), theme);
    const auto heights = [&empty] {
        QList<int> all;
        for (const QLabel* label : empty.findChildren<QLabel*>())
            all.append(label->minimumHeight());
        return all;
    };
    const QList<int> before = heights();
    theme.setScheme(ColorScheme::Dark);
    EXPECT_EQ(heights(), before);
}

} // namespace gatehouse::ui
