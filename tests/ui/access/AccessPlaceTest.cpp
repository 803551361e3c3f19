// SPDX-License-Identifier: Apache-2.0
#include "ui/access/AccessPlace.h"

#include "tests/ui/access/AccessFixture.h"
#include "ui/access/AccessFilterLine.h"
#include "ui/access/MatrixPane.h"
#include "ui/explanation/ExplanationPane.h"
#include "ui/widgets/ChipButton.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace gatehouse::test {

namespace {

using ui::MatrixCursor;

GeneratorSizes wide()
{
    GeneratorSizes sizes;
    sizes.containers = 60;
    sizes.apps = 50;
    return sizes;
}

/// Everything is blocked where a policy can block it.
std::shared_ptr<const Organization> blockedOrganization()
{
    Organization organization = *generatedOrganization(5, wide());
    Policy policy;
    policy.id = PolicyId("p-all");
    policy.name = "Block all";
    policy.status = PolicyStatus::Active;
    organization.properties.policyModel = PolicyModel::Additive;
    organization.policies = {policy};
    return std::make_shared<const Organization>(std::move(organization));
}

class AccessPlaceTest : public ::testing::Test
{
protected:
    ShownPlace shown{blockedOrganization()};
    ui::AccessPlace& place = shown.place();
    MatrixCursor& cursor = place.matrix().cursor();
    ui::MatrixView& view = place.matrix().view();

    void SetUp() override
    {
        view.setFocus();
        cursor.moveTo(place.model().index(0, 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    [[nodiscard]] QPoint at() const { return {cursor.current().column(), cursor.current().row()}; }
};

TEST_F(AccessPlaceTest, ArrowsWalkIntoTheLaterRowAndColumns)
{
    const auto& model = place.model();
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(at(), QPoint(1, 1));
    press(Qt::Key_End);
    EXPECT_EQ(at(), QPoint(model.containerCount() - 1, 1));
    press(Qt::Key_Right);
    EXPECT_TRUE(model.isLaterColumn(at().x()));
    press(Qt::Key_Home);
    EXPECT_EQ(at(), QPoint(0, 1));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Down);
    EXPECT_TRUE(model.isLaterRow(at().y()));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(at(), QPoint(0, 0));
    press(Qt::Key_PageDown);
    EXPECT_GT(at().y(), 3);
    press(Qt::Key_PageUp);
    EXPECT_EQ(at(), QPoint(0, 0));
}

TEST_F(AccessPlaceTest, LettersChooseTheAction)
{
    const std::pair<Qt::Key, Action> keys[] = {{Qt::Key_W, Action::Write},
                                               {Qt::Key_R, Action::Read},
                                               {Qt::Key_D, Action::Delete},
                                               {Qt::Key_A, Action::Administer},
                                               {Qt::Key_V, Action::View}};
    for (const auto& [key, action] : keys) {
        press(key);
        EXPECT_EQ(cursor.action(), action);
        EXPECT_EQ(at(), QPoint(0, 0)) << "a letter does not search";
    }
}

TEST_F(AccessPlaceTest, EnterGoesToTheExplanationAndEscapeBack)
{
    while (!place.model().cellAt(cursor.current()).applicable)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(place.explanation().isAncestorOf(place.focusWidget()));
    QTest::keyClick(place.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(place.focusWidget(), &view);
}

TEST_F(AccessPlaceTest, F8VisitsEveryCellAPolicyDenies)
{
    const auto& model = place.model();
    int denied = 0;
    for (int row = 0; row < model.appCount(); ++row)
        for (int column = 0; column < model.containerCount(); ++column)
            denied += model.cellAt(model.index(row, column)).policyOnly.empty() ? 0 : 1;
    ASSERT_GT(denied, 1);
    press(Qt::Key_F8);
    const QPoint first = at();
    int visited = 0;
    do {
        EXPECT_TRUE(model.cellAt(cursor.current()).policyOnly.contains(cursor.action()));
        press(Qt::Key_F8);
        ++visited;
    } while (at() != first && visited <= denied);
    EXPECT_EQ(visited, denied);
    press(Qt::Key_F8, Qt::ShiftModifier);
    press(Qt::Key_F8);
    EXPECT_EQ(at(), first);
}

TEST_F(AccessPlaceTest, CopiesRowAndExplanation)
{
    while (!place.model().cellAt(cursor.current()).applicable)
        press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    const QString row = QGuiApplication::clipboard()->text();
    EXPECT_EQ(row.count(QLatin1Char('\n')) + 1, place.model().containerCount());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), place.explanation().text());
    EXPECT_FALSE(place.explanation().text().isEmpty());
}

TEST_F(AccessPlaceTest, FrozenPartsStayInStep)
{
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.horizontalScrollBar()->setValue(300);
    const auto& right = place.matrix().laterColumns();
    const auto& below = place.matrix().laterRow();
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    EXPECT_EQ(right.verticalScrollBar()->value(), view.verticalScrollBar()->value());
    EXPECT_EQ(below.horizontalScrollBar()->value(), 300);
    for (int row = 0; row < place.model().appCount(); ++row)
        EXPECT_EQ(right.rowViewportPosition(row), view.rowViewportPosition(row));
    for (int column = 0; column < place.model().containerCount(); ++column)
        EXPECT_EQ(below.columnViewportPosition(column), view.columnViewportPosition(column));
    EXPECT_EQ(below.indexAt(QPoint(5, 5)).row(), place.model().appCount());
    EXPECT_EQ(right.indexAt(QPoint(5, 5)).column(), place.model().containerCount());
    EXPECT_EQ(right.selectionModel(), view.selectionModel());
    EXPECT_EQ(below.selectionModel(), view.selectionModel());
}

TEST_F(AccessPlaceTest, FrozenPartsStayInStepAfterAFilter)
{
    place.filterLine().field().setText(QStringLiteral("1"));
    QCoreApplication::processEvents();
    place.filterLine().field().setText({});
    QCoreApplication::processEvents();
    EXPECT_TRUE(view.isRowHidden(place.model().appCount()));
    EXPECT_TRUE(view.isColumnHidden(place.model().containerCount()));
    const auto& below = place.matrix().laterRow();
    EXPECT_EQ(below.indexAt(QPoint(5, 5)).row(), place.model().appCount());
}

TEST_F(AccessPlaceTest, KeepsTheCellOverOrderAndEdits)
{
    cursor.moveTo(place.model().index(7, 9));
    const ui::Destination before = place.current();
    place.findChild<ui::ChipButton*>(QStringLiteral("access.sort"))->setChoice(QStringLiteral("name"));
    EXPECT_EQ(place.current(), before);
    Organization edited = *shown.document().organization();
    edited.policies.clear();
    shown.document().reset(std::make_shared<const Organization>(edited), {});
    place.reveal(before);
    EXPECT_EQ(place.current(), before);
}

TEST_F(AccessPlaceTest, RevealClearsAFilterThatHidesTheCell)
{
    cursor.moveTo(place.model().index(3, 3));
    const ui::Destination wanted = place.current();
    place.filterLine().field().setText(QStringLiteral("no such thing"));
    EXPECT_EQ(place.model().appCount(), 0);
    place.reveal(wanted);
    EXPECT_EQ(place.current(), wanted);
}

TEST_F(AccessPlaceTest, NamesTheFilterThatLeavesNothing)
{
    place.filterLine().field().setText(QStringLiteral("no such thing"));
    auto* clear = place.findChild<QPushButton*>(QStringLiteral("nothingFound.clear"));
    ASSERT_NE(clear, nullptr);
    EXPECT_TRUE(clear->isVisible());
    clear->click();
    EXPECT_FALSE(clear->isVisible());
    EXPECT_GT(place.model().appCount(), 0);
}

TEST_F(AccessPlaceTest, ActsAsAPerson)
{
    std::uint32_t person = 0;
    while (shown.document().organization()->users[person].kind != AccountKind::Person)
        ++person;
    place.filterLine().setAs({access::ActsAs::User, access::UserIndex{person}});
    EXPECT_EQ(place.model().as().kind, access::ActsAs::User);
    EXPECT_EQ(place.findChild<ui::ChipButton*>(QStringLiteral("access.as"))->choice(), place.current().as);
}

TEST_F(AccessPlaceTest, TellsTheCellInTheStatusBar)
{
    QSignalSpy told(&place, &ui::Place::statusMessage);
    while (!place.model().cellAt(cursor.current()).applicable)
        press(Qt::Key_Down);
    press(Qt::Key_W);
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("× Write: ")));
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("50 apps × 60 containers")));
}

TEST_F(AccessPlaceTest, ExportsTheWholeMatrix)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("matrix.csv"));
    place.exportTo(path);
    shown.settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 1 + 50 * 60);
}

TEST_F(AccessPlaceTest, CutsNoTextOfAnExplanation)
{
    for (int step = 0; step < 3; ++step) {
        press(Qt::Key_F8);
        shown.settle();
        for (const QLabel* label : place.explanation().findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << label->text().toStdString();
            }
    }
}

TEST_F(AccessPlaceTest, ShowsDataAsPlainText)
{
    for (const QLabel* label : place.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST(AccessPlace, SaysWhatToDoWithoutAppsOrContainers)
{
    ShownPlace shown(std::make_shared<const Organization>());
    EXPECT_TRUE(shown.place().findChild<QWidget*>(QStringLiteral("access.empty"))->isVisible());
    Organization noContainers = *generatedOrganization(1);
    noContainers.containers.clear();
    noContainers.policies.clear();
    noContainers.drafts.clear();
    shown.document().reset(std::make_shared<const Organization>(noContainers), {});
    EXPECT_TRUE(shown.place().findChild<QWidget*>(QStringLiteral("access.empty"))->isVisible());
}

TEST(AccessPlace, SettlesOnALargeOrganization)
{
    ShownPlace shown(largeGenerated());
    EXPECT_TRUE(shown.place().isWorking());
    EXPECT_EQ(shown.place().model().appCount(), 200);
    shown.settle();
    EXPECT_FALSE(shown.place().model().axes().reach.empty());
    shown.place().filterLine().setAs({access::ActsAs::AnyPerson, {}});
    shown.settle();
    EXPECT_EQ(shown.place().model().as().kind, access::ActsAs::AnyPerson);
}

TEST(AccessPlace, ShowsTheMockUpsVerdict)
{
    const auto organization = mockUpOrganization();
    if (!organization)
        GTEST_SKIP() << "the shared material is not there";
    ShownPlace shown(organization);
    shown.place().reveal({.place = {},
                          .app = QStringLiteral("example.larkspur@site-t"),
                          .container = QStringLiteral("t-FIN"),
                          .policy = {},
                          .action = QStringLiteral("write"),
                          .operation = {},
                          .as = {}});
    shown.settle();
    const auto* codes = shown.place().findChild<QLabel*>(QStringLiteral("access.explanation.codes"));
    EXPECT_EQ(codes->text().toStdString(), "app-user.no-permission  policy.blocked");
    EXPECT_EQ(shown.place().model().reachText(shown.place().matrix().cursor().current().row()).toStdString(),
              "8/12");
}

} // namespace

} // namespace gatehouse::test
