// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewPlace.h"

#include "models/organization/PolicyEdits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestClock.h"
#include "ui/preview/cells/PreviewTree.h"
#include "ui/preview/outside/NoticesDialog.h"
#include "ui/preview/outside/RunSheetDialog.h"
#include "ui/widgets/SegmentedBar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// The place on a document whose draft is chosen by the desk, driven by object names.
class PreviewPlaceTest : public testing::Test
{
protected:
    PreviewPlaceTest()
    {
        m_document.reset(test::smallOrganization(), {});
        m_place.resize(1232, 800);
        m_place.show();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_place.isWorking(); }, 20'000));
    }
    /// A draft without the policies of the published list.
    void openUp()
    {
        m_desk.edit({}, QStringLiteral("Delete all"));
        settle();
    }
    template <class T>
    T* find(const char* name)
    {
        T* const found = m_place.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] QString text(const char* name) { return find<QLabel>(name)->text(); }
    /// All texts of a section of the right pane.
    [[nodiscard]] QString section(const char* name)
    {
        QStringList texts;
        for (const QLabel* label : find<QWidget>(name)->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    Theme m_theme{ColorScheme::Light};
    OrganizationDocument m_document{catalogue::Catalogue::builtIn()};
    PolicyDesk m_desk{m_document};
    PreviewPlace m_place{m_desk, test::now, m_theme};
};

TEST_F(PreviewPlaceTest, AsksForADraftWhileThePublishedListIsShown)
{
    EXPECT_TRUE(find<QWidget>("preview.empty")->isVisible());
    EXPECT_TRUE(m_place.badge().isEmpty());
    EXPECT_FALSE(find<QPushButton>("preview.discard")->isEnabled());
}

TEST_F(PreviewPlaceTest, SaysWhatADraftChanges)
{
    openUp();
    EXPECT_FALSE(find<QWidget>("preview.empty")->isVisible());
    EXPECT_TRUE(text("preview.sentence").contains(QStringLiteral("gain")));
    EXPECT_TRUE(text("preview.sentence.cells").contains(QStringLiteral("cells change")));
    EXPECT_EQ(m_place.badge(), QStringLiteral("1 edit"));
    EXPECT_GT(find<QTableView>("preview.symptoms.table")->model()->rowCount(), 0);
    EXPECT_TRUE(section("preview.edits").contains(QLatin1Char('1')));
    EXPECT_TRUE(find<QPushButton>("preview.publish")->isEnabled());
}

TEST_F(PreviewPlaceTest, LookingChangesNothing)
{
    openUp();
    const Organization before = *m_document.organization();
    const int undone = m_document.undoStack().index();
    find<SegmentedBar>("preview.changes")->setCurrent(2);
    find<QLineEdit>("preview.filter")->setText(QStringLiteral("fin"));
    settle();
    EXPECT_EQ(*m_document.organization(), before);
    EXPECT_EQ(m_document.undoStack().index(), undone);
}

TEST_F(PreviewPlaceTest, FollowsEditsUndoAndTheDesk)
{
    openUp();
    m_document.undoStack().undo();
    settle();
    EXPECT_TRUE(find<QWidget>("preview.empty")->isVisible());
    m_document.undoStack().redo();
    settle();
    EXPECT_FALSE(find<QWidget>("preview.empty")->isVisible());
    m_desk.choose(std::nullopt);
    settle();
    EXPECT_TRUE(find<QWidget>("preview.empty")->isVisible());
}

TEST_F(PreviewPlaceTest, KeepsTheSelectedCellAcrossEdits)
{
    openUp();
    auto* const tree = find<PreviewTree>("preview.cells");
    const QModelIndex group = tree->model()->index(tree->model()->rowCount() - 1, 0);
    tree->select(tree->model()->index(tree->model()->rowCount(group) - 1, 0, group));
    const Destination chosen = m_place.current();
    EXPECT_FALSE(chosen.app.isEmpty());
    std::vector<Policy> policies = m_document.organization()->policies;
    policies.front().status = PolicyStatus::Inactive;
    m_desk.edit(policies, QStringLiteral("Deactivate"));
    settle();
    EXPECT_EQ(m_place.current(), chosen);
}

TEST_F(PreviewPlaceTest, EnterExplainsTheCell)
{
    openUp();
    QSignalSpy gone(&m_place, &Place::goTo);
    auto* const tree = find<PreviewTree>("preview.cells");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.front().front().value<Destination>().place, QStringLiteral("explain"));
}

TEST_F(PreviewPlaceTest, NothingFoundOffersToClearTheFilter)
{
    openUp();
    find<QLineEdit>("preview.filter")->setText(QStringLiteral("no such name"));
    auto* const clear = find<QPushButton>("nothingFound.clear");
    EXPECT_TRUE(clear->isVisible());
    clear->click();
    EXPECT_TRUE(find<QLineEdit>("preview.filter")->text().isEmpty());
    EXPECT_GT(find<PreviewTree>("preview.cells")->model()->rowCount(), 0);
}

TEST_F(PreviewPlaceTest, ExportsTheChangedCells)
{
    openUp();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cells.csv"));
    m_place.exportTo(path);
    settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("app,container,view,"));
    EXPECT_TRUE(csv.contains(">allowed"));
}

TEST_F(PreviewPlaceTest, ShowsTheRunSheetAndNotices)
{
    openUp();
    find<QPushButton>("preview.runSheet")->click();
    settle();
    auto* const sheet = find<RunSheetDialog>("runSheet");
    ASSERT_NE(sheet, nullptr);
    EXPECT_FALSE(sheet->markdown().isEmpty());
    sheet->close();
    find<QPushButton>("preview.notices")->click();
    auto* const notices = find<NoticesDialog>("notices");
    ASSERT_NE(notices, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notices->isWorking(); }, 60000));
    EXPECT_TRUE(notices->findChild<QPushButton*>(QStringLiteral("notices.copy"))->isEnabled());
    EXPECT_FALSE(
        notices->findChild<QPlainTextEdit*>(QStringLiteral("notices.text"))->toPlainText().isEmpty());
}

TEST_F(PreviewPlaceTest, ATemplateIsOneUndoStep)
{
    openUp();
    find<QPushButton>("preview.notices")->click();
    auto* const notices = find<NoticesDialog>("notices");
    notices->findChild<QPushButton*>(QStringLiteral("notices.editTemplate"))->click();
    notices->findChild<QPlainTextEdit*>(QStringLiteral("notices.template"))
        ->setPlainText(QStringLiteral("Our own words: {apps}."));
    notices->findChild<QPushButton*>(QStringLiteral("notices.saveTemplate"))->click();
    EXPECT_EQ(m_document.organization()->noticeTemplates.size(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !notices->isWorking(); }, 60000));
    EXPECT_TRUE(notices->findChild<QPlainTextEdit*>(QStringLiteral("notices.text"))
                    ->toPlainText()
                    .startsWith(QStringLiteral("Our own words: ")));
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.organization()->noticeTemplates.empty());
}

} // namespace
