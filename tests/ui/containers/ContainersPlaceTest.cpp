// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainersPlace.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/BlockAppsDialog.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class ContainersPlaceTest : public testing::Test
{
protected:
    void SetUp() override { document.reset(test::smallOrganization(), {}); }
    [[nodiscard]] TableView& table()
    {
        return *place.findChild<TableView*>(QStringLiteral("containers.table"));
    }
    [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return model().index(row, column).data(role).toString();
    }
    void filter(const QString& words)
    {
        place.findChild<FilterField*>(QStringLiteral("containers.filter"))->setText(words);
    }
    void select(std::initializer_list<int> rows)
    {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(model().index(row, 0), model().index(row, model().columnCount() - 1));
        table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] BlockAppsDialog* openDialog()
    {
        place.findChild<QPushButton*>(QStringLiteral("containers.block"))->click();
        return place.findChild<BlockAppsDialog*>();
    }

    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    PolicyDesk desk{document};
    ContainersPlace place{desk, theme};
};

TEST_F(ContainersPlaceTest, OnlyTheTitleBarShowsItsButton)
{
    QWidget* const button = place.titleBarWidget();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isHidden());
    document.reset(test::smallOrganization(), {}); // a change while another place is shown
    EXPECT_TRUE(button->isHidden());
    document.close();
    EXPECT_EQ(place.titleBarWidget(), nullptr);
}

TEST_F(ContainersPlaceTest, ShowsEveryContainer)
{
    QAbstractItemModelTester tester(&model());
    ASSERT_EQ(model().rowCount(), 4);
    EXPECT_EQ(text(0, ContainersModel::Key), QStringLiteral("FIN"));
    EXPECT_EQ(text(0, ContainersModel::Kind), QStringLiteral("Jira project"));
    EXPECT_EQ(text(0, ContainersModel::NativeId), QStringLiteral("10012"));
    EXPECT_EQ(text(0, ContainersModel::Policies), QStringLiteral("1"));
    EXPECT_TRUE(model().index(0, ContainersModel::Policies).data(ContainersModel::BlockingRole).toBool());
    EXPECT_EQ(text(2, ContainersModel::SchemeName), QStringLiteral("not known"));
    EXPECT_EQ(text(1, ContainersModel::Apps), QStringLiteral("2–3"));
    EXPECT_EQ(text(1, ContainersModel::Apps, CellRole::Suffix), QStringLiteral("of 4"));
}

TEST_F(ContainersPlaceTest, FindsByIdKeyNameAndLabel)
{
    for (const QString& words : {QStringLiteral("10012"), QStringLiteral("c-fin"), QStringLiteral("fin"),
                                 QStringLiteral("finance OPER")}) {
        filter(words);
        ASSERT_EQ(model().rowCount(), 1) << words.toStdString();
        EXPECT_EQ(text(0, ContainersModel::Key), QStringLiteral("FIN"));
    }
    filter({});
    place.findChild<ChipButton*>(QStringLiteral("containers.chip.label"))
        ->setChoice(QStringLiteral("finance"));
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(place.findChild<QLabel*>(QStringLiteral("filterLine.info"))->text(),
              QStringLiteral("1 of 4 containers"));
}

TEST_F(ContainersPlaceTest, IdsSortAsNumbers)
{
    model().sort(ContainersModel::NativeId, Qt::AscendingOrder);
    EXPECT_EQ(text(0, ContainersModel::Key), QStringLiteral("OPS"));
    EXPECT_EQ(text(1, ContainersModel::Key), QStringLiteral("FIN"));
}

TEST_F(ContainersPlaceTest, BlocksInSeveralContainersAsOneUndoStep)
{
    select({0, 1});
    BlockAppsDialog* const dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto& apps = *dialog->findChild<TableView*>(QStringLiteral("blockApps.table"))->model();
    auto* const button = dialog->findChild<QPushButton*>(QStringLiteral("blockApps.block"));
    EXPECT_FALSE(button->isEnabled());
    for (int row = 0; row < apps.rowCount(); ++row)
        if (apps.index(row, 0).data().toString() == u"Acme") {
            EXPECT_TRUE(apps.setData(apps.index(row, 0), Qt::Checked, Qt::CheckStateRole));
        }
    ASSERT_TRUE(button->isEnabled());
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("blockApps.name"))->text(),
              QStringLiteral("Block Acme in 2 containers"));
    const QSignalSpy told(&place, &Place::statusMessage);
    button->click();
    ASSERT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Block Acme in 2 containers"));
    EXPECT_EQ(document.organization()->policies.size(), 1U); // what is published stays as it is
    EXPECT_EQ(text(1, ContainersModel::Policies), QStringLiteral("–"));
    ASSERT_EQ(desk.draft(), std::optional<std::size_t>(0));
    ASSERT_EQ(desk.policies().size(), 2U);
    EXPECT_EQ(desk.policies()[1].rule.keys, std::vector{AppKey("acme")});
    ASSERT_FALSE(told.isEmpty()); // after what is selected
    EXPECT_EQ(told.back().front().toString(),
              QStringLiteral("Draft 1 was started with this edit. What is published stays as it is."));
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 2);
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *test::smallOrganization());
}

TEST_F(ContainersPlaceTest, AnAppBeyondPolicyCannotBeChecked)
{
    select({0});
    BlockAppsDialog* const dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto& apps = *dialog->findChild<TableView*>(QStringLiteral("blockApps.table"))->model();
    QAbstractItemModelTester tester(&apps);
    for (int row = 0; row < apps.rowCount(); ++row)
        if (apps.index(row, 0).data().toString() == u"Gate") {
            EXPECT_FALSE(apps.setData(apps.index(row, 0), Qt::Checked, Qt::CheckStateRole));
        }
    EXPECT_TRUE(dialog->choice().apps.empty());
}

TEST_F(ContainersPlaceTest, RevealsAndLinks)
{
    Destination destination;
    destination.container = QStringLiteral("c-lab");
    filter(QStringLiteral("fin"));
    place.reveal(destination);
    EXPECT_EQ(place.current().container, QStringLiteral("c-lab"));
    QSignalSpy asked(&place, &Place::goTo);
    auto& apps = *place.findChild<TableView*>(QStringLiteral("containers.reach.table"));
    ASSERT_EQ(apps.model()->rowCount(), 1);
    Q_EMIT apps.activated(apps.model()->index(0, 0));
    ASSERT_EQ(asked.count(), 1);
    const auto went = asked.first().first().value<Destination>();
    EXPECT_EQ(went.place, QStringLiteral("explain"));
    EXPECT_EQ(went.app, QStringLiteral("acme@s2"));
    EXPECT_EQ(went.container, QStringLiteral("c-lab"));
    for (const QLabel* label : place.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(ContainersPlaceTest, FiltersBySchemeAndByApp)
{
    place.findChild<ChipButton*>(QStringLiteral("containers.chip.scheme"))->setChoice(QStringLiteral("none"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(text(0, ContainersModel::Key), QStringLiteral("DOC"));
    place.findChild<ChipButton*>(QStringLiteral("containers.chip.scheme"))->setChoice({});
    auto* const app = place.findChild<ChipButton*>(QStringLiteral("containers.chip.app"));
    EXPECT_EQ(app->options().first().text, QStringLiteral("<img src=x> Puzzle"));
    app->setChoice(QStringLiteral("acme@s2"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(text(0, ContainersModel::Key), QStringLiteral("LAB"));
    EXPECT_EQ(place.findChild<QLabel*>(QStringLiteral("filterLine.info"))->text(),
              QStringLiteral("1 of 4 containers"));
}

TEST_F(ContainersPlaceTest, FirstRowIsSelectedAtFirst)
{
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 1);
    EXPECT_TRUE(place.findChild<QPushButton*>(QStringLiteral("containers.block"))->isEnabled());
}

TEST_F(ContainersPlaceTest, NothingSelectedNothingToBlock)
{
    table().clearSelection();
    EXPECT_FALSE(place.findChild<QPushButton*>(QStringLiteral("containers.block"))->isEnabled());
    document.reset(std::make_shared<const Organization>(), {});
    EXPECT_TRUE(place.findChild<QWidget*>(QStringLiteral("containers.empty"))->isVisibleTo(&place));
}

TEST_F(ContainersPlaceTest, HundredThousandContainersFilterQuickly)
{
    document.reset(test::largeOrganization(5, 100'000), {});
    ASSERT_EQ(model().rowCount(), 100'000);
    QElapsedTimer timer;
    timer.start();
    filter(QStringLiteral("77"));
    RecordProperty("filterMilliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_GT(model().rowCount(), 1000);
    timer.restart();
    model().sort(ContainersModel::Name, Qt::DescendingOrder);
    RecordProperty("sortMilliseconds", static_cast<int>(timer.elapsed()));
    filter({});
    timer.restart();
    model().sort(ContainersModel::NativeId, Qt::DescendingOrder);
    RecordProperty("sortAllMilliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_EQ(text(0, ContainersModel::NativeId), QStringLiteral("99999"));
}

} // namespace
