// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TablesPlace.h"

#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/support/TestTheme.h"
#include "tests/ui/tables/Tables.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class TablesPlaceTest : public testing::Test
{
protected:
    void SetUp() override
    {
        document.reset(gatehouse::test::smallOrganization(), {});
        place.resize(1200, 800);
        place.show();
    }
    template <class T>
    T& find(const char* name)
    {
        return *place.findChild<T*>(QLatin1String(name));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !place.isWorking(); }, 60000));
    }
    void add(const std::vector<TableFile>& files)
    {
        place.addFiles(files);
        settle();
    }
    void choose(const char* box, const char* text)
    {
        auto& combo = find<QComboBox>(box);
        const int index = combo.findText(QLatin1String(text));
        ASSERT_GE(index, 0) << text;
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
        settle();
    }
    QString note() { return find<QLabel>("tables.note").text(); }
    QPushButton& addButton() { return find<QPushButton>("tables.add"); }
    QAbstractItemModel& rows() { return *find<TableView>("tables.rows").model(); }
    QAbstractItemModel& faults() { return *find<TableView>("tables.faults").model(); }

    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    TablesPlace place{document, ui::test::theme()};
};

TEST_F(TablesPlaceTest, BringsTablesThatLeadToOneAnotherInAsOneStep)
{
    add({gatehouse::test::containersTable(), gatehouse::test::groupsTable(), gatehouse::test::peopleTable(),
         gatehouse::test::schemesTable()});
    EXPECT_EQ(find<QComboBox>("tables.kind").currentText(), QStringLiteral("Spaces and projects"));
    EXPECT_EQ(find<QComboBox>("tables.separator").currentText(), QStringLiteral("Semicolon"));
    ASSERT_TRUE(addButton().isEnabled()) << note().toStdString();
    EXPECT_TRUE(note().contains(QStringLiteral("People: 3 new."))) << note().toStdString();
    QSignalSpy asked(&place, &Place::goTo);
    addButton().click();
    EXPECT_EQ(document.organization()->containers.size(), 6U);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Import 4 tables"));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Destination>().place, QStringLiteral("containers"));
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *gatehouse::test::smallOrganization());
}

TEST_F(TablesPlaceTest, TheHeaderSaysTheProductOfTheWholeTable)
{
    add({{.name = QStringLiteral("spaces.csv"), .bytes = "site,space key,space name\nmain,HAND,Handbook\n"}});
    EXPECT_EQ(find<QComboBox>("tables.default.product").currentText(), QStringLiteral("Confluence"));
    EXPECT_EQ(faults().rowCount(), 0);
    EXPECT_TRUE(addButton().isEnabled()) << note().toStdString();
}

TEST_F(TablesPlaceTest, ModelsHold)
{
    QAbstractItemModelTester filesTester(find<TableView>("tables.files").model());
    QAbstractItemModelTester rowsTester(&rows());
    QAbstractItemModelTester faultsTester(&faults());
    add({gatehouse::test::peopleTable(), gatehouse::test::faultyPeople(50, 9)});
    find<TableView>("tables.files").selectRowAt(1);
    EXPECT_EQ(rows().rowCount(), 50);
    EXPECT_EQ(faults().rowCount(), 9);
    find<QPushButton>("tables.remove").click();
    settle();
    EXPECT_EQ(faults().rowCount(), 0);
    EXPECT_EQ(rows().rowCount(), 3);
}

TEST_F(TablesPlaceTest, NothingComesInWithAFault)
{
    add({gatehouse::test::peopleTable(), gatehouse::test::faultyPeople(20, 3)});
    EXPECT_FALSE(addButton().isEnabled());
    EXPECT_TRUE(note().startsWith(QStringLiteral("3 faults first."))) << note().toStdString();
    EXPECT_EQ(faults().rowCount(), 3);
    addButton().click();
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(TablesPlaceTest, FaultsAreSteppedThroughAndShowTheirRow)
{
    add({gatehouse::test::peopleTable(), gatehouse::test::faultyPeople(500, 400)});
    EXPECT_EQ(faults().rowCount(), 400);
    auto& list = find<TableView>("tables.faults");
    auto* next = place.findChild<QAction*>(QStringLiteral("tables.nextFault"));
    auto* previous = place.findChild<QAction*>(QStringLiteral("tables.previousFault"));
    next->trigger();
    EXPECT_EQ(list.currentIndex().row(), 0);
    EXPECT_EQ(find<TableView>("tables.files").currentIndex().row(), 1);
    EXPECT_EQ(rows().rowCount(), 500);
    EXPECT_EQ(find<TableView>("tables.rows").currentIndex().row(), 0);
    next->trigger();
    EXPECT_EQ(find<TableView>("tables.rows").currentIndex().row(), 1);
    previous->trigger();
    previous->trigger();
    EXPECT_EQ(list.currentIndex().row(), 399);
    EXPECT_EQ(find<TableView>("tables.rows").currentIndex().row(), 399);
    EXPECT_EQ(faults().index(399, 2).data().toString(), QStringLiteral("401 : 21"));
}

TEST_F(TablesPlaceTest, AColumnIsMatchedByHand)
{
    add({{.name = QStringLiteral("odd.csv"), .bytes = "wer,was\nNora,person\nTom,person\n"}});
    EXPECT_FALSE(addButton().isEnabled());
    EXPECT_TRUE(faults().index(0, 0).data().toString().contains(QStringLiteral("what this table holds")));
    choose("tables.kind", "People");
    EXPECT_EQ(find<QLabel>("tables.column.id.note").text(), QStringLiteral("One of these is needed"));
    EXPECT_FALSE(addButton().isEnabled());
    choose("tables.column.name", "wer");
    EXPECT_EQ(find<QLabel>("tables.column.name.note").text(), QStringLiteral("as in “Nora”"));
    choose("tables.column.kind", "was");
    EXPECT_TRUE(addButton().isEnabled()) << note().toStdString();
    EXPECT_EQ(addButton().text(), QStringLiteral("Add 2 rows"));
    choose("tables.column.id", "wer");
    EXPECT_EQ(find<QComboBox>("tables.column.name").currentIndex(), 0);
}

TEST_F(TablesPlaceTest, AValueForTheWholeTableStandsIn)
{
    add({{.name = QStringLiteral("c.csv"), .bytes = "project key,project name\nNEW,New\n"}});
    EXPECT_FALSE(addButton().isEnabled());
    choose("tables.default.site", "labs");
    choose("tables.default.product", "Jira");
    ASSERT_TRUE(addButton().isEnabled()) << note().toStdString();
    addButton().click();
    EXPECT_EQ(document.organization()->containers.back().site.value,
              document.organization()->sites[1].id.value);
}

TEST_F(TablesPlaceTest, AFileThatIsNoTableIsShownAsText)
{
    add({gatehouse::test::unreadableTable()});
    EXPECT_FALSE(addButton().isEnabled());
    EXPECT_TRUE(note().contains(QStringLiteral("cannot be read"))) << note().toStdString();
    EXPECT_GE(faults().rowCount(), 2);
    place.findChild<QAction*>(QStringLiteral("tables.nextFault"))->trigger();
    auto& excerpt = find<QPlainTextEdit>("tables.excerpt");
    EXPECT_TRUE(excerpt.isVisible());
    EXPECT_TRUE(excerpt.toPlainText().contains(QStringLiteral("1,Mia,more")));
}

TEST_F(TablesPlaceTest, EncodingIsGuessedAndCanBeChanged)
{
    add({{.name = QStringLiteral("old.csv"), .bytes = "account id,display name\n1,Ren\xE9\n"}});
    EXPECT_EQ(find<QComboBox>("tables.encoding").currentText(), QStringLiteral("Windows-1252"));
    EXPECT_EQ(rows().index(0, 3).data().toString(), QStringLiteral("René"));
    choose("tables.encoding", "UTF-8");
    EXPECT_FALSE(addButton().isEnabled());
    EXPECT_TRUE(faults().index(0, 0).data().toString().contains(QStringLiteral("not UTF-8")));
    choose("tables.encoding", "Windows-1252");
    EXPECT_TRUE(addButton().isEnabled());
}

TEST_F(TablesPlaceTest, TheSameTableAgainAddsNothing)
{
    add({gatehouse::test::peopleTable()});
    addButton().click();
    settle();
    add({gatehouse::test::peopleTable()});
    EXPECT_FALSE(addButton().isEnabled());
    EXPECT_TRUE(note().contains(QStringLiteral("already"))) << note().toStdString();
}

TEST_F(TablesPlaceTest, AHundredThousandLinesCanBeCancelledAndReadAgain)
{
    place.addFiles({gatehouse::test::manyPeople(100000)});
    EXPECT_TRUE(place.isWorking());
    find<QPushButton>("tables.cancel").click();
    EXPECT_FALSE(place.isWorking());
    EXPECT_TRUE(note().contains(QStringLiteral("cancelled"))) << note().toStdString();
    EXPECT_FALSE(addButton().isEnabled());
    find<QPushButton>("tables.again").click();
    settle();
    EXPECT_EQ(addButton().text(), QStringLiteral("Add 100,000 rows"));
    EXPECT_EQ(rows().rowCount(), 100000);
    addButton().click();
    EXPECT_EQ(document.organization()->users.size(),
              100000U + gatehouse::test::smallOrganization()->users.size());
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(TablesPlaceTest, FollowsTheOrganizationItIsFor)
{
    add({gatehouse::test::peopleTable()});
    OrganizationProperties properties = document.organization()->properties;
    properties.name = "Renamed";
    document.push(Edit({PropertiesChange{document.organization()->properties, properties}}),
                  QStringLiteral("x"));
    settle();
    ASSERT_TRUE(addButton().isEnabled());
    addButton().click();
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(TablesPlaceTest, NamesWithMarkupStayPlain)
{
    add({{.name = QStringLiteral("<b>x</b>.csv"), .bytes = "id,<i>name</i>\n<b>1</b>,2\n"}});
    for (const QLabel* label : place.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

} // namespace
