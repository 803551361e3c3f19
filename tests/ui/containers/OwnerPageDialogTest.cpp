// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/owner/OwnerPageDialog.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/paper/NoticeDocument.h"
#include "ui/paper/PaperView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class OwnerPageDialogTest : public testing::Test
{
protected:
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString told()
    {
        return dialog.findChild<QLabel*>(QStringLiteral("ownerPage.told"))->text();
    }

    Theme theme{ColorScheme::Light};
    std::shared_ptr<const access::CompiledOrganization> core =
        std::make_shared<const access::CompiledOrganization>(test::smallOrganization(),
                                                             catalogue::Catalogue::builtIn());
    OwnerPageDialog dialog{core, {0}, QStringLiteral("Mia"), theme};
    QTemporaryDir folder;
};

TEST_F(OwnerPageDialogTest, TheSameIsSavedCopiedAndShown)
{
    const QString text = wording::text(dialog.notice());
    EXPECT_TRUE(text.contains(QStringLiteral("Your contact: Mia")));
    dialog.copyText();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    EXPECT_EQ(dialog.findChild<PaperView*>()->accessibleDescription(), text);
    dialog.saveHtml(folder.filePath(QStringLiteral("page.html")));
    const QByteArray html = bytesOf(folder.filePath(QStringLiteral("page.html")));
    EXPECT_EQ(html, wording::html(dialog.notice()).toUtf8());
    EXPECT_TRUE(html.contains("&lt;img src=x&gt; Puzzle"));
    dialog.savePdf(folder.filePath(QStringLiteral("page.pdf")));
    EXPECT_TRUE(bytesOf(folder.filePath(QStringLiteral("page.pdf"))).startsWith("%PDF-"));
    EXPECT_TRUE(told().startsWith(QStringLiteral("Saved as ")));
}

TEST_F(OwnerPageDialogTest, SaysWhatCouldNotBeWritten)
{
    dialog.savePdf(folder.filePath(QStringLiteral("no/such/folder/page.pdf")));
    EXPECT_FALSE(told().isEmpty());
    EXPECT_FALSE(told().startsWith(QStringLiteral("Saved")));
}

TEST_F(OwnerPageDialogTest, ContactAndPolicyNamesFollow)
{
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Security desk\nroom 4"));
    EXPECT_TRUE(
        wording::text(dialog.notice()).contains(QStringLiteral("Your contact: Security desk\n- room 4")));
    EXPECT_EQ(dialog.contact(), QStringLiteral("Security desk\nroom 4"));
    EXPECT_FALSE(wording::text(dialog.notice()).contains(QStringLiteral("Finance: ")));
    dialog.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(wording::text(dialog.notice()).contains(QStringLiteral("Finance: ")));
}

TEST(NoticeDocument, TypicalPagesFitOnOneSheet)
{
    for (const std::uint32_t container : {0U, 1U, 2U, 3U}) {
        const access::CompiledOrganization core(test::smallOrganization(), catalogue::Catalogue::builtIn());
        const wording::Notice notice = wording::notice(notices::ownerPage(
            core, {container}, {.contact = "Mia\nmia@example.invalid", .namePolicies = true}));
        EXPECT_EQ(NoticeDocument(notice, QPageSize(QPageSize::A4)).pageCount(), 1);
    }
}

TEST(NoticeDocument, ManyAppsGoOnTheFollowingSheets)
{
    const access::CompiledOrganization core(test::largeOrganization(200, 3), catalogue::Catalogue::builtIn());
    const wording::Notice notice = wording::notice(notices::ownerPage(core, {0}));
    const NoticeDocument document(notice, QPageSize(QPageSize::A4));
    EXPECT_GE(document.pageCount(), 2);
    const auto pageBreak = std::find_if(notice.begin(), notice.end(), [](const wording::NoticeLine& line) {
        return line.kind == wording::NoticeKind::PageBreak;
    });
    const NoticeDocument first(wording::Notice(notice.begin(), pageBreak), QPageSize(QPageSize::A4));
    EXPECT_EQ(first.pageCount(), 1);
}

} // namespace
