// SPDX-License-Identifier: Apache-2.0
#include "ui/help/GuideWindow.h"

#include "models/wording/Language.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/TestTheme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

template <class T>
T& part(const GuideWindow& window, const char* name)
{
    auto* const found = window.findChild<T*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

} // namespace

TEST(GuideWindow, ShowsEveryPageInEachLanguage)
{
    for (const wording::Language language : {wording::Language::English, wording::Language::German}) {
        const wording::LanguageScope scope(language);
        GuideWindow window(ui::test::theme());
        auto& list = part<QListWidget>(window, "guide.pages");
        ASSERT_EQ(list.count(), guidePages().size());
        for (int row = 0; row < list.count(); ++row) {
            list.setCurrentRow(row);
            const QString text = part<QTextBrowser>(window, "guide.text").toPlainText();
            EXPECT_TRUE(text.startsWith(list.item(row)->text())) << text.left(60).toStdString();
            EXPECT_GT(text.size(), 300);
        }
    }
}

TEST(GuideWindow, SpeaksTheLanguageOfTheWindow)
{
    const wording::LanguageScope scope(wording::Language::German);
    EXPECT_EQ(guidePages().front().title, QStringLiteral("Eine Organisation hineinbringen"));
}

TEST(GuideWindow, FindsPagesByTheirWords)
{
    GuideWindow window(ui::test::theme());
    auto& list = part<QListWidget>(window, "guide.pages");
    part<QLineEdit>(window, "guide.filter").setText(QStringLiteral("openssl SIGNATURE"));
    ASSERT_EQ(list.count(), 1);
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("Prepare an audit"));
    part<QLineEdit>(window, "guide.filter").setText(QStringLiteral("nowhere-to-be-found"));
    EXPECT_EQ(list.count(), 0);
    part<QLineEdit>(window, "guide.filter").clear();
    EXPECT_EQ(list.count(), guidePages().size());
}

TEST(GuideWindow, LinksLeadToPagesAndNowhereElse)
{
    GuideWindow window(ui::test::theme());
    auto& text = part<QTextBrowser>(window, "guide.text");
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("ticket.md")));
    EXPECT_EQ(window.shownPage(), QStringLiteral("ticket.md"));
    EXPECT_TRUE(text.toPlainText().startsWith(QStringLiteral("Answer a ticket")));
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("https://example.invalid/")));
    EXPECT_EQ(window.shownPage(), QStringLiteral("ticket.md"));
    EXPECT_FALSE(text.openLinks());
    EXPECT_FALSE(text.openExternalLinks());
}

TEST(GuideWindow, GoesBackTheWayOneCame)
{
    GuideWindow window(ui::test::theme());
    auto& back = part<QToolButton>(window, "guide.back");
    EXPECT_FALSE(back.isEnabled());
    window.showPage(QStringLiteral("ticket.md"));
    window.showPage(QStringLiteral("ticket.md")); // the same page again is no step
    part<QListWidget>(window, "guide.pages").setCurrentRow(static_cast<int>(guidePages().size()) - 1);
    EXPECT_EQ(window.shownPage(), guidePages().back().name);
    back.click();
    EXPECT_EQ(window.shownPage(), QStringLiteral("ticket.md"));
    EXPECT_EQ(part<QListWidget>(window, "guide.pages").currentItem()->text(),
              QStringLiteral("Answer a ticket"));
    back.click();
    EXPECT_EQ(window.shownPage(), QStringLiteral("start.md"));
    EXPECT_FALSE(back.isEnabled());
}

TEST(GuideWindow, HasAPageForPlaces)
{
    EXPECT_EQ(guidePageFor(QStringLiteral("preview")), QStringLiteral("block-space.md"));
    EXPECT_EQ(guidePageFor(QStringLiteral("reports")), QStringLiteral("audit.md"));
    EXPECT_EQ(guidePageFor(QStringLiteral("none")), QStringLiteral("start.md"));
}

TEST(GuideWindow, IsPainted)
{
    EXPECT_TRUE(gatehouse::test::picture(QStringLiteral("guide"), {900, 640}, [](const Theme& theme) {
        auto* const window = new GuideWindow(theme);
        window->setWindowFlags(Qt::Widget);
        window->showPage(QStringLiteral("block-space.md"));
        return window;
    }));
}
