// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportPlace.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

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
    [[nodiscard]] QPushButton& add() { return *place.findChild<QPushButton*>(QStringLiteral("import.add")); }

    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    ImportPlace place{document, theme};
};

TEST_F(ImportPlaceTest, AddsAManifestAsOneUndoStepAndGoesToTheApp)
{
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_EQ(label("import.name"), QStringLiteral("Wren Minutes"));
    EXPECT_EQ(label("import.consequence"), QStringLiteral("New on main."));
    EXPECT_EQ(place.findChild<Lozenge*>(QStringLiteral("import.verdict"))->text(), QStringLiteral("Usable"));
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
    EXPECT_EQ(label("import.consequence"), QStringLiteral("Replaces version 1.0 of Acme on main."));
    place.findChild<QComboBox*>(QStringLiteral("import.site"))->setCurrentIndex(1);
    EXPECT_EQ(label("import.consequence"), QStringLiteral("Replaces Acme on labs."));
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
    EXPECT_EQ(files->model()->index(0, 1).data().toString(), QStringLiteral("Broken"));
    EXPECT_EQ(files->model()->index(1, 1).data().toString(), QStringLiteral("Usable"));
    add().click();
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Import 2 apps"));
    EXPECT_EQ(document.organization()->apps.size(), 6U);
    for (const QLabel* shown : place.findChildren<QLabel*>())
        EXPECT_EQ(shown->textFormat(), Qt::PlainText) << shown->text().toStdString();
}

TEST_F(ImportPlaceTest, WithoutAnOrganizationNothingCanBeAdded)
{
    document.close();
    place.importFiles({{QStringLiteral("manifest.yml"), manifest}});
    EXPECT_FALSE(add().isEnabled());
    EXPECT_FALSE(add().toolTip().isEmpty());
}

} // namespace
