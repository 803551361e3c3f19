// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportPlace.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/reviewing/ReviewDialog.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const QByteArray manifest = R"yaml(
app:
  id: ari:cloud:ecosystem::app/8a1c7a1e-0000-4000-8000-000000000001
  name: Wren Minutes
modules:
  jira:issuePanel:
    - key: minutes
      title: Minutes
      function: main
  function:
    - key: main
      handler: index.run
permissions:
  scopes:
    - read:jira-work
    - read:meeting:calendar
  external:
    fetch:
      backend:
        - api.wren.example
)yaml";
const QByteArray connectDescriptor =
    R"json({"key": "acme", "name": "Acme <b>2</b>", "baseUrl": "https://acme.example", "authentication": {"type": "jwt"},
            "modules": {"jiraIssueTabPanels": [{"key": "log", "name": {"value": "Log"}, "url": "/p"}]},
            "scopes": ["READ", "WRITE"], "version": "2.0"})json";
const QByteArray broken = R"json({"key": "cut", "modu)json";

class ImportPlaceTest : public testing::Test
{
protected:
    void SetUp() override { document.reset(test::smallOrganization(), {}); }
    [[nodiscard]] QString label(const char* name)
    {
        const auto labels = place.findChildren<QLabel*>(QLatin1String(name));
        return labels.isEmpty() ? QString() : labels.last()->text();
    }
    /// As a person chooses in a combo box.
    void choose(const char* name, int index)
    {
        auto* const box = place.findChild<QComboBox*>(QLatin1String(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void segment(const char* name, int index)
    {
        place.findChild<SegmentedBar*>(QLatin1String(name))->setCurrent(index);
    }
    [[nodiscard]] bool shows(const QString& text) const
    {
        const auto labels = place.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* shown) {
            return shown->isVisibleTo(&place) && shown->text().contains(text);
        });
    }
    [[nodiscard]] QPushButton& button(const char* name)
    {
        return *place.findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton& add() { return *place.findChild<QPushButton*>(QStringLiteral("import.add")); }

    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    Insights insights{document, [] { return *dateFromText("2026-02-01"); }};
    PolicyDesk desk{document};
    ImportPlace place{desk, insights, theme};
};

TEST_F(ImportPlaceTest, AddsAManifestAsOneUndoStepAndGoesToTheApp)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_EQ(label("import.name"), QStringLiteral("Wren Minutes"));
    EXPECT_EQ(label("import.consequence"), QStringLiteral("New on main."));
    EXPECT_EQ(place.findChild<Lozenge*>(QStringLiteral("import.verdict"))->text(),
              QStringLiteral("Not installed"));
    QSignalSpy asked(&place, &Place::goTo);
    ASSERT_TRUE(add().isEnabled());
    add().click();
    EXPECT_EQ(document.organization()->apps.size(), 6U);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Import Wren Minutes"));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Destination>().place, QStringLiteral("apps"));
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *test::smallOrganization());
}

TEST_F(ImportPlaceTest, AKnownKeyOnTheSiteIsReplaced)
{
    place.importFiles({{QStringLiteral("atlassian-connect.json"), connectDescriptor}});
    EXPECT_EQ(label("import.name"), QStringLiteral("Acme <b>2</b>"));
    EXPECT_EQ(label("import.consequence"), QStringLiteral("New version of Acme on main: 1.0 → 2.0"));
    choose("import.site", 1);
    EXPECT_EQ(label("import.consequence"), QStringLiteral("New version of Acme on labs: ? → 2.0"));
    add().click();
    EXPECT_EQ(document.organization()->apps.size(), 5U);
    EXPECT_EQ(document.organization()->apps[4].name, "Acme <b>2</b>");
    EXPECT_EQ(document.organization()->apps[0].name, "Acme");
}

TEST_F(ImportPlaceTest, NothingIsAddedForABrokenFile)
{
    place.importFiles({{QStringLiteral("cut.json"), broken}});
    EXPECT_EQ(label("import.consequence"), QStringLiteral("Nothing is added for this file."));
    EXPECT_FALSE(label("import.reason").isEmpty());
    EXPECT_FALSE(add().isEnabled());
    add().click();
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(ImportPlaceTest, SeveralFilesAreListedAndTheUsableOnesAdded)
{
    place.importFiles({{QStringLiteral("cut.json"), broken},
                       {QStringLiteral("manifest.yml"), manifest},
                       {QStringLiteral("acme.json"), connectDescriptor}});
    auto* const files = place.findChild<TableView*>(QStringLiteral("import.files"));
    QAbstractItemModelTester tester(files->model());
    ASSERT_EQ(files->model()->rowCount(), 3);
    EXPECT_TRUE(files->model()
                    ->index(0, 0)
                    .data(CellRole::SecondLine)
                    .toString()
                    .startsWith(QStringLiteral("Broken · ")));
    EXPECT_EQ(files->model()->index(1, 0).data(CellRole::SecondLine).toString(),
              QStringLiteral("manifest.yml"));
    add().click();
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Import 2 apps"));
    EXPECT_EQ(document.organization()->apps.size(), 6U);
    for (const QLabel* shown : place.findChildren<QLabel*>())
        EXPECT_EQ(shown->textFormat(), Qt::PlainText) << shown->text().toStdString();
}

TEST_F(ImportPlaceTest, ACandidateIsWrittenAsOne)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    segment("import.state", 1);
    segment("import.eligible", 1);
    add().click();
    const App& app = document.organization()->apps.back();
    EXPECT_TRUE(app.candidate);
    EXPECT_FALSE(app.enabled);
    EXPECT_EQ(app.eligible, false);
}

TEST_F(ImportPlaceTest, ANewAccountGetsTheAssumedRoleAndTheRangeBecomesExact)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_TRUE(shows(QStringLiteral("Who its app user is")));
    choose("import.account", 1);
    EXPECT_TRUE(shows(QStringLiteral("Assumption: as app accounts")));
    EXPECT_FALSE(shows(QStringLiteral("Who its app user is")));
    add().click();
    const App& app = document.organization()->apps.back();
    ASSERT_TRUE(app.user);
    EXPECT_EQ(document.organization()->users.back().id, *app.user);
    const Container& finance = document.organization()->containers.front();
    const Holder actor{HolderKind::User, app.user->value};
    EXPECT_EQ(finance.roles.front().actors.back(), actor);
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), *test::smallOrganization());
}

TEST_F(ImportPlaceTest, ForAnAppThatIsThereItAsksOnlyWhatIsNotKnown)
{
    place.importFiles({{QStringLiteral("atlassian-connect.json"), connectDescriptor}});
    EXPECT_TRUE(place.findChild<SegmentedBar*>(QStringLiteral("import.state"))->isHidden());
    auto* const account = place.findChild<QComboBox*>(QStringLiteral("import.account"));
    EXPECT_EQ(account->currentText(), QStringLiteral("As now: au-acme"));
    EXPECT_TRUE(shows(QStringLiteral("What it newly allows")));
    EXPECT_TRUE(shows(QStringLiteral("What it no longer does")));
    EXPECT_TRUE(button("import.review").isEnabled());
    button("import.review").click();
    EXPECT_NE(place.findChild<ReviewDialog*>(), nullptr);
}

TEST_F(ImportPlaceTest, TheSameVersionAllowsNothingNew)
{
    place.importFiles({{QStringLiteral("acme.json"), connectDescriptor}});
    add().click();
    place.importFiles({{QStringLiteral("acme.json"), connectDescriptor}});
    EXPECT_TRUE(shows(QStringLiteral("Nothing new")));
    EXPECT_FALSE(shows(QStringLiteral("What it no longer does")));
}

TEST_F(ImportPlaceTest, WhatCouldNotBeImportedStaysListedWithItsReason)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}, {QStringLiteral("cut.json"), broken}});
    QSignalSpy asked(&place, &Place::goTo);
    add().click();
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(document.organization()->apps.size(), 6U);
    auto* const files = place.findChild<TableView*>(QStringLiteral("import.files"));
    ASSERT_EQ(files->model()->rowCount(), 1);
    EXPECT_FALSE(label("import.reason").isEmpty());
    EXPECT_TRUE(label("import.note").contains(QStringLiteral("could not be imported")));
    EXPECT_FALSE(add().isEnabled());
}

TEST_F(ImportPlaceTest, OfTwoFilesOfOneAppTheLaterCounts)
{
    QByteArray newer = connectDescriptor;
    newer.replace("2.0", "3.0");
    place.importFiles({{QStringLiteral("a.json"), connectDescriptor}, {QStringLiteral("b.json"), newer}});
    auto* const files = place.findChild<TableView*>(QStringLiteral("import.files"));
    EXPECT_TRUE(files->model()
                    ->index(0, 0)
                    .data(CellRole::SecondLine)
                    .toString()
                    .contains(QStringLiteral("that file counts")));
    EXPECT_EQ(add().text(), QStringLiteral("Add to the organization file"));
    add().click();
    EXPECT_EQ(document.organization()->apps.size(), 5U);
    EXPECT_EQ(document.organization()->apps[0].version, "3.0");
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Import Acme <b>2</b>"));
}

TEST_F(ImportPlaceTest, TheSummaryIsCopiedAsText)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    button("import.copy").click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char* part : {"Wren Minutes", "New on main.", "If you consent, this app could",
                             "read:jira-work", "Where", "api.wren.example", "What a policy could not stop"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
}

TEST_F(ImportPlaceTest, ComparesWithTheVersionInTheFileAndWithOtherFiles)
{
    place.importFiles(
        {{QStringLiteral("acme.json"), connectDescriptor}, {QStringLiteral("m.yml"), manifest}});
    button("import.compare").click();
    auto* const menu = place.findChild<QMenu*>(QStringLiteral("import.compare.menu"));
    ASSERT_EQ(menu->actions().size(), 4);
    EXPECT_TRUE(menu->actions()[0]->isEnabled());
    for (const int action : {0, 1}) {
        menu->actions()[action]->trigger();
        auto* const dialog = place.findChild<QDialog*>(QStringLiteral("import.compare.dialog"));
        ASSERT_NE(dialog, nullptr);
        delete dialog;
    }
    QSignalSpy asked(&place, &ImportPlace::compareFileRequested);
    menu->actions()[3]->trigger();
    EXPECT_EQ(asked.count(), 1);
    place.compareWith({QStringLiteral("cut.json"), broken});
    EXPECT_EQ(place.findChild<QDialog*>(QStringLiteral("import.compare.dialog")), nullptr);
}

TEST_F(ImportPlaceTest, ALargeOrganizationIsAskedInAnotherThread)
{
    document.reset(test::largeOrganization(3, 3000), {});
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_TRUE(place.isWorking());
    EXPECT_TRUE(shows(QStringLiteral("Working it out")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }, 30'000));
    EXPECT_TRUE(shows(QStringLiteral("in 3,000 projects and spaces of large")));
}

TEST_F(ImportPlaceTest, WithoutAnOrganizationNothingCanBeAdded)
{
    document.close();
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_FALSE(add().isEnabled());
    EXPECT_FALSE(add().toolTip().isEmpty());
    EXPECT_TRUE(shows(QStringLiteral("Open an organization to see where")));
    EXPECT_TRUE(shows(QStringLiteral("If you consent, this app could")));
    EXPECT_FALSE(button("import.review").isEnabled());
}

} // namespace
