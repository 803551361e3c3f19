// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/ContainersPlace.h"
#include "ui/editing/ChoicePicker.h"
#include "ui/editing/GroupEditor.h"
#include "ui/editing/SchemeEditor.h"
#include "ui/editing/Token.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// The place with FIN selected; each edit is one undo step that undo takes back whole.
class ContainerEditingTest : public testing::Test
{
protected:
    void SetUp() override { document.reset(before, {}); }
    void TearDown() override
    {
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        EXPECT_EQ(*document.organization(), *before);
    }
    /// Replaced widgets wait, hidden, for the event loop.
    void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name)
    {
        settle();
        return place.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) { named<QAbstractButton>(name)->click(); }
    void pick(const QString& typed)
    {
        auto* const picker = named<ChoicePicker>("picker");
        ASSERT_NE(picker, nullptr);
        auto* const field = picker->findChild<FilterField*>();
        field->setText(typed);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &enter);
        settle();
    }
    void removeToken(const char* list, int at)
    {
        settle();
        const auto tokens = place.findChildren<Token*>(QLatin1String(list) + QStringLiteral(".token"));
        Q_EMIT tokens.at(at)->removeRequested();
    }
    void selectRows(std::initializer_list<int> rows)
    {
        auto& table = *named<TableView>("containers.table");
        QItemSelection selection;
        for (const int row : rows)
            selection.select(table.model()->index(row, 0),
                             table.model()->index(row, table.model()->columnCount() - 1));
        table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] const Container& container(std::size_t index)
    {
        return document.organization()->containers[index];
    }

    std::shared_ptr<const Organization> before = test::smallOrganization();
    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    PolicyDesk desk{document};
    ContainersPlace place{desk, theme};
};

TEST_F(ContainerEditingTest, AddsAndRemovesALabel)
{
    click("containers.labels.add");
    pick(QStringLiteral("secret"));
    EXPECT_EQ(container(0).labels, (std::vector<std::string>{"finance", "secret"}));
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Label FIN Finance operations “secret”"));
    removeToken("containers.labels", 0);
    EXPECT_EQ(container(0).labels, std::vector<std::string>{"secret"});
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(ContainerEditingTest, LabelsSeveralInOneStep)
{
    selectRows({0, 1, 2});
    click("containers.labels.add");
    pick(QStringLiteral("finance"));
    EXPECT_EQ(document.undoStack().count(), 1);
    for (const std::size_t at : {0U, 1U, 2U})
        EXPECT_EQ(container(at).labels, std::vector<std::string>{"finance"});
    removeToken("containers.labels", 0);
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_TRUE(container(1).labels.empty());
}

TEST_F(ContainerEditingTest, ChoosesASchemeAndTheReachFollows)
{
    selectRows({2});
    auto& apps = *named<TableView>("containers.reach.table");
    ASSERT_EQ(apps.model()->rowCount(), 1);
    EXPECT_EQ(apps.model()->index(0, 1).data().toString(), QStringLiteral("perhaps both"));
    click("containers.scheme.choose");
    pick(QStringLiteral("open"));
    EXPECT_EQ(container(2).scheme, SchemeId("open"));
    EXPECT_EQ(apps.model()->index(0, 1).data().toString(), QStringLiteral("itself and people"));
    document.undoStack().undo();
    EXPECT_EQ(apps.model()->index(0, 1).data().toString(), QStringLiteral("perhaps both"));
}

TEST_F(ContainerEditingTest, AddsAndRemovesActorsAndRoles)
{
    click("containers.actors.add");
    pick(QStringLiteral("staff"));
    EXPECT_EQ(container(0).roles[0].actors.back(), (Holder{HolderKind::Group, "staff"}));
    removeToken("containers.actors", 0);
    removeToken("containers.actors", 0);
    EXPECT_TRUE(container(0).roles[0].actors.empty());
    click("containers.role.remove");
    EXPECT_TRUE(container(0).roles.empty());
    click("containers.role.add");
    pick(QStringLiteral("Auditors"));
    EXPECT_EQ(container(0).roles[0].role, "Auditors");
    EXPECT_EQ(document.undoStack().count(), 5);
}

TEST_F(ContainerEditingTest, EditsTheSchemeOfAll)
{
    click("containers.scheme.edit");
    auto* const editor = named<SchemeEditor>("scheme");
    ASSERT_NE(editor, nullptr);
    editor->findChild<QLineEdit*>(QStringLiteral("scheme.name"))->setText(QStringLiteral("Closed"));
    auto& grants = *editor->findChild<TableView*>(QStringLiteral("scheme.grants"));
    EXPECT_TRUE(grants.model()->setData(grants.model()->index(0, GrantsModel::FirstAction + 1), Qt::Unchecked,
                                        Qt::CheckStateRole));
    editor->findChild<QPushButton*>(QStringLiteral("scheme.save"))->click();
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.organization()->schemes[0].name, "Closed");
    EXPECT_EQ(document.organization()->schemes[0].grants[0].actions,
              (ActionSet{Action::View, Action::Write}));
}

TEST_F(ContainerEditingTest, ADuplicateIsUsedHereAlone)
{
    click("containers.scheme.duplicate");
    named<SchemeEditor>("scheme")->findChild<QPushButton*>(QStringLiteral("scheme.save"))->click();
    EXPECT_EQ(document.undoStack().count(), 1);
    ASSERT_EQ(document.organization()->schemes.size(), 2U);
    EXPECT_EQ(document.organization()->schemes[1].name, "Copy of Open scheme");
    EXPECT_EQ(container(0).scheme, document.organization()->schemes[1].id);
    EXPECT_EQ(container(1).scheme, SchemeId("open"));
}

TEST_F(ContainerEditingTest, EditsAGroupOfTheActors)
{
    click("containers.actors.add");
    pick(QStringLiteral("staff"));
    settle();
    place.findChildren<Token*>(QStringLiteral("containers.actors.token")).last()->click();
    auto* const editor = named<GroupEditor>("group");
    ASSERT_NE(editor, nullptr);
    auto& members = *editor->findChild<TableView*>(QStringLiteral("group.members"));
    ASSERT_EQ(members.model()->rowCount(), 1);
    members.selectAll();
    editor->findChild<QPushButton*>(QStringLiteral("group.remove"))->click();
    editor->findChild<QPushButton*>(QStringLiteral("group.save"))->click();
    EXPECT_TRUE(document.organization()->groups[0].members.empty());
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(ContainerEditingTest, EditsFactsAndRefusesAnEmptyKey)
{
    click("containers.details.edit");
    auto* const dialog = named<QDialog>("containerFacts");
    ASSERT_NE(dialog, nullptr);
    auto* const save = dialog->findChild<QPushButton*>(QStringLiteral("containerFacts.save"));
    auto* const key = dialog->findChild<QLineEdit*>(QStringLiteral("containerFacts.key"));
    key->setText(QStringLiteral(" "));
    EXPECT_FALSE(save->isEnabled());
    key->setText(QStringLiteral("MONEY"));
    dialog->findChild<QLineEdit*>(QStringLiteral("containerFacts.nativeId"))->clear();
    save->click();
    EXPECT_EQ(container(0).key, "MONEY");
    EXPECT_EQ(container(0).nativeId, std::nullopt);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(place.current().container, QStringLiteral("c-fin"));
}

TEST_F(ContainerEditingTest, WhatIsSaidTwiceIsNoStep)
{
    click("containers.labels.add");
    pick(QStringLiteral("finance"));
    EXPECT_EQ(document.undoStack().count(), 0);
}

} // namespace
