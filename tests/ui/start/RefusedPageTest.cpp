// SPDX-License-Identifier: Apache-2.0
#include "ui/start/RefusedPage.h"

#include "tests/ui/support/TestTheme.h"
#include "ui/start/StartPage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

RefusedFile twoFaults()
{
    RefusedFile file;
    file.name = QStringLiteral("<b>x</b>.json");
    file.text = "{\n  \"a\": 1,\n  \"b\": 2\n}\n";
    file.faults = {{"organization.unknown-word", "/a", {"1"}, FaultSeverity::Error, TextPosition{2, 8}},
                   {"organization.unknown-word", "/b", {"2"}, FaultSeverity::Error, TextPosition{3, 8}}};
    return file;
}

} // namespace

TEST(RefusedPageTest, F8StepsThroughTheFaultsAndShowsThePlace)
{
    RefusedPage page(twoFaults(), test::theme());
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("refusedPage.faults"));
    table->setFocus();
    EXPECT_EQ(table->currentIndex().row(), 0);
    for (QAction* action : page.actions())
        if (action->shortcut() == QKeySequence(Qt::Key_F8))
            action->trigger();
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_TRUE(page.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("\"b\": 2")));
}

TEST(RefusedPageTest, HeadingCountsTheFaults)
{
    const auto heading = [](const RefusedFile& file) {
        const RefusedPage page(file, test::theme());
        QStringList found;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("The file was not opened")))
                found += label->text();
        return found.join(u'|').toStdString();
    };
    RefusedFile file = twoFaults();
    EXPECT_EQ(heading(file), "The file was not opened: 2 faults");
    file.faults.pop_back();
    EXPECT_EQ(heading(file), "The file was not opened: 1 fault");
}

TEST(RefusedPageTest, CopiesEveryFault)
{
    RefusedPage page(twoFaults(), test::theme());
    page.findChild<QPushButton*>(QStringLiteral("refusedPage.copy"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QLatin1Char('\n')), 1);
    EXPECT_TRUE(copied.startsWith(QStringLiteral("/a\t2 : 8")));
}

TEST(RefusedPageTest, FaultWithoutPlaceHidesTheExcerpt)
{
    RefusedFile file = twoFaults();
    file.faults = {{"file.unreadable", "", {}, FaultSeverity::Error, std::nullopt}};
    RefusedPage page(file, test::theme());
    page.show();
    EXPECT_FALSE(page.findChild<QPlainTextEdit*>()->isVisible());
}

TEST(StartPageTest, OffersRecentFilesAndRemovesThoseThatAreGone)
{
    StartPage page(test::theme());
    page.setRecentFiles({{QStringLiteral("/x/a.json"), {}, true}, {QStringLiteral("/x/b.json"), {}, false}});
    page.show();
    QSignalSpy chosen(&page, &StartPage::recentChosen);
    QSignalSpy removed(&page, &StartPage::recentRemoved);
    QTest::keyClick(page.findChild<QAbstractButton*>(QStringLiteral("startPage.recent.0")), Qt::Key_Return);
    page.findChild<QAbstractButton*>(QStringLiteral("startPage.remove.1"))->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("/x/a.json"));
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().first().toString(), QStringLiteral("/x/b.json"));
}

} // namespace gatehouse::ui
