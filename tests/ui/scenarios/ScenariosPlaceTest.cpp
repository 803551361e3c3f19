// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenariosPlace.h"

#include "models/files/FileAccess.h"
#include "models/organization/PolicyEdits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/checking/ScenarioEditor.h"
#include "ui/scenarios/ScenarioFaultsDialog.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr int placePatience = 60000; ///< milliseconds; only a defect or a very busy machine uses it up

Scenario askedScenario(const char* name, const char* app, const char* container)
{
    Scenario scenario;
    scenario.name = name;
    scenario.app = app;
    scenario.container = container;
    scenario.action = "read";
    scenario.as = "any-person";
    return scenario;
}

class ScenariosPlaceTest : public testing::Test
{
protected:
    ScenariosPlaceTest()
    {
        auto organization = std::make_shared<Organization>(*test::smallOrganization());
        organization->scenarios = {askedScenario("Acme stays out", "acme@s1", "FIN"),
                                   askedScenario("Gone", "com.gone", "FIN"),
                                   askedScenario("<b>Cloud</b>\nreads", "cloud", "OPS")};
        organization->scenarios[2].expected = Expectation::NotAllowed;
        organization->scenarios[2].note = "see R7";
        document.reset(organization, {});
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !place.isWorking(); }, placePatience));
    }
    [[nodiscard]] TableView& table()
    {
        return *place.findChild<TableView*>(QStringLiteral("scenarios.table"));
    }
    [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
    [[nodiscard]] std::string text(int row, int column)
    {
        return model().index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] std::vector<std::string> shown(int column = ScenariosModel::Name)
    {
        std::vector<std::string> texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts.push_back(text(row, column));
        return texts;
    }
    void click(const char* name)
    {
        auto* const button = place.findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }
    [[nodiscard]] const std::vector<Scenario>& scenarioList() const
    {
        return document.organization()->scenarios;
    }
    [[nodiscard]] QString file(std::string_view content)
    {
        const QString path = folder.filePath(QStringLiteral("s.yaml"));
        EXPECT_TRUE(files::writeFileAtomically(path, content));
        return path;
    }

    QTemporaryDir folder;
    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    PolicyDesk desk{document};
    ScenarioWatch watch{desk};
    ScenariosPlace place{desk, watch, theme};
};

using Texts = std::vector<std::string>;

TEST_F(ScenariosPlaceTest, ShowsEveryScenarioAndHowItStands)
{
    QAbstractItemModelTester tester(&model());
    EXPECT_EQ(shown(), (Texts{"Acme stays out", "Gone", "<b>Cloud</b>\\u000Areads"}));
    EXPECT_EQ(shown(ScenariosModel::State), (Texts{"Broken", "Cannot be asked", "Broken"}));
    EXPECT_EQ(shown(ScenariosModel::App), (Texts{"Acme", "com.gone", "Cloud"}));
    EXPECT_EQ(text(0, ScenariosModel::Where), "Finance operations (FIN)");
    EXPECT_EQ(text(0, ScenariosModel::Question), "Read, for any person");
    EXPECT_EQ(text(0, ScenariosModel::Expected), "denied");
    EXPECT_EQ(text(2, ScenariosModel::Expected), "not allowed");
    EXPECT_EQ(text(0, ScenariosModel::Now), "allowed");
    EXPECT_EQ(text(1, ScenariosModel::Now), "");
    EXPECT_EQ(place.badge().toStdString(), "3 broken");
}

TEST_F(ScenariosPlaceTest, TurnsGreenAndRedWithTheDraft)
{
    std::vector<Policy> policies = desk.policies();
    policies[0].rule.apps = RuleApps::All;
    desk.edit(std::move(policies), QStringLiteral("Block all"));
    settle();
    EXPECT_EQ(shown(ScenariosModel::State), (Texts{"OK", "Cannot be asked", "Broken"}));
    EXPECT_EQ(place.badge().toStdString(), "2 broken");
    EXPECT_EQ(place.subtitle().toStdString(), "asked of the draft Draft 1");
    desk.choose(std::nullopt);
    settle();
    EXPECT_EQ(text(0, ScenariosModel::State), "Broken");
    EXPECT_EQ(place.subtitle().toStdString(), "asked of the published policies");
}

TEST_F(ScenariosPlaceTest, FiltersByWordsAndState)
{
    auto& field = *place.findChild<FilterField*>(QStringLiteral("scenarios.filter"));
    field.setText(QStringLiteral("fin acme"));
    EXPECT_EQ(shown(), Texts{"Acme stays out"});
    field.setText(QStringLiteral("r7"));
    EXPECT_EQ(shown(), Texts{"<b>Cloud</b>\\u000Areads"});
    field.clear();
    auto& state = *place.findChild<ChipButton*>(QStringLiteral("scenarios.chip.state"));
    state.setChoice(QStringLiteral("unanswerable"));
    EXPECT_EQ(shown(), Texts{"Gone"});
    state.setChoice(QStringLiteral("ok"));
    EXPECT_TRUE(shown().empty());
    place.findChild<QAbstractButton*>(QStringLiteral("nothingFound.clear"))->click();
    EXPECT_EQ(shown().size(), 3U);
}

TEST_F(ScenariosPlaceTest, IsLedToWhatIsBroken)
{
    Destination there{.place = QStringLiteral("scenarios"),
                      .app = {},
                      .container = {},
                      .policy = {},
                      .action = {},
                      .operation = {},
                      .as = {}};
    there.filter = QStringLiteral("state=broken");
    document.push(edits::replaceScenario(*document.organization(), 0,
                                         [&] {
                                             Scenario scenario = scenarioList()[0];
                                             scenario.expected = Expectation::Allowed;
                                             return scenario;
                                         }()),
                  {});
    settle();
    place.reveal(there);
    EXPECT_EQ(shown(), (Texts{"Gone", "<b>Cloud</b>\\u000Areads"}));
}

TEST_F(ScenariosPlaceTest, DetailsSayWhyAndLeadToTheExplanation)
{
    table().selectRowAt(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the pane showed before
    EXPECT_EQ(place.findChild<QLabel*>(QStringLiteral("scenarios.result"))->text().toStdString(),
              "No app has the key “com.gone”.");
    table().selectRowAt(0);
    QSignalSpy went(&place, &Place::goTo);
    click("scenarios.explain");
    ASSERT_EQ(went.count(), 1);
    const auto there = went.front().front().value<Destination>();
    EXPECT_EQ(there.place, QStringLiteral("explain"));
    EXPECT_EQ(there.app, QStringLiteral("acme@s1"));
    EXPECT_EQ(there.container, QStringLiteral("c-fin"));
    EXPECT_EQ(there.action, QStringLiteral("read"));
    EXPECT_EQ(there.as, QStringLiteral("any-person"));
}

TEST_F(ScenariosPlaceTest, EveryChangeIsOneUndoStep)
{
    const std::vector<Scenario> before = scenarioList();
    table().selectRowAt(0);
    click("scenarios.duplicate");
    ASSERT_EQ(scenarioList().size(), 4U);
    EXPECT_EQ(scenarioList()[3].name, "Copy of Acme stays out");
    EXPECT_EQ(table().currentIndex().row(), 3);
    click("scenarios.delete");
    EXPECT_EQ(scenarioList(), before);
    document.undoStack().undo();
    EXPECT_EQ(scenarioList().size(), 4U);
    document.undoStack().undo();
    EXPECT_EQ(scenarioList(), before);
    table().setFocus();
    table().selectRowAt(1);
    click("scenarios.delete");
    EXPECT_EQ(scenarioList().size(), 2U);
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(ScenariosPlaceTest, AddsAndEditsInADialog)
{
    click("scenarios.new");
    auto* dialog = place.findChild<ScenarioEditor*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("scenario.name"))->setText(QStringLiteral("New one"));
    dialog->findChild<QLineEdit*>(QStringLiteral("scenario.app"))->setText(QStringLiteral("not yet there"));
    dialog->findChild<QPushButton*>(QStringLiteral("scenario.save"))->click();
    settle();
    ASSERT_EQ(scenarioList().size(), 4U);
    EXPECT_EQ(scenarioList()[3].name, "New one");
    EXPECT_EQ(scenarioList()[3].as, "any-person");
    EXPECT_EQ(text(3, ScenariosModel::State), "Cannot be asked");
    EXPECT_EQ(document.undoStack().undoText().toStdString(), "Add New one");
    click("scenarios.edit");
    dialog = place.findChildren<ScenarioEditor*>().back();
    dialog->findChild<QLineEdit*>(QStringLiteral("scenario.app"))->setText(QStringLiteral("acme@s1"));
    dialog->findChild<QLineEdit*>(QStringLiteral("scenario.container"))->setText(QStringLiteral("OPS"));
    dialog->findChild<QPushButton*>(QStringLiteral("scenario.save"))->click();
    settle();
    EXPECT_EQ(text(3, ScenariosModel::State), "Broken");
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(ScenariosPlaceTest, GivesBackAsYamlWhatItTakesIn)
{
    const QString path = folder.filePath(QStringLiteral("out.yaml"));
    place.exportTo(path);
    const std::vector<Scenario> exported = scenarioList();
    place.importFrom(path);
    settle();
    ASSERT_EQ(scenarioList().size(), 6U);
    EXPECT_TRUE(std::equal(exported.begin(), exported.end(), scenarioList().begin() + 3));
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(table().currentIndex().row(), 3);
    document.undoStack().undo();
    EXPECT_EQ(scenarioList(), exported);
}

TEST_F(ScenariosPlaceTest, TellsEveryFaultOfAFileAndTakesNothing)
{
    place.importFrom(file("scenarios:\n- app: 7\n- app: a\n  expected: never\n"));
    settle();
    auto* const dialog = place.findChild<ScenarioFaultsDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QString text =
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("scenarioFaults.text"))->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Line 2, column 8: “app” must be text, not a number.")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(
        QStringLiteral("Line 4, column 13: “never” is not an expected answer. Use allowed, denied, ")))
        << text.toStdString();
    EXPECT_EQ(text.count(u'\n'), 2);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(ScenariosPlaceTest, SaysSoWhereThereAreNone)
{
    document.reset(test::smallOrganization(), {});
    settle();
    auto* const empty = place.findChild<QWidget*>(QStringLiteral("scenarios.empty"));
    EXPECT_FALSE(empty->isHidden());
    EXPECT_TRUE(table().isHidden() || !table().isVisibleTo(&place));
    EXPECT_EQ(place.badge(), QString());
    document.close();
    EXPECT_FALSE(place.findChild<QPushButton*>(QStringLiteral("scenarios.new"))->isEnabled());
    EXPECT_FALSE(place.exportShown());
}

TEST_F(ScenariosPlaceTest, KeepsSelectionAndOrderWhileAnswersChange)
{
    table().sortByColumn(ScenariosModel::Name, Qt::DescendingOrder);
    const Texts before = shown();
    table().selectRowAt(2);
    std::vector<Policy> policies = desk.policies();
    policies[0].rule.apps = RuleApps::All;
    desk.edit(std::move(policies), QStringLiteral("Block all"));
    settle();
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(table().currentIndex().row(), 2);
}

// A window may be made after the scenarios were checked.
TEST_F(ScenariosPlaceTest, ShowsWhatWasFoundBeforeItWasMade)
{
    ScenariosPlace later(desk, watch, theme);
    const QAbstractItemModel& rows = *later.findChild<TableView*>(QStringLiteral("scenarios.table"))->model();
    EXPECT_EQ(rows.index(0, ScenariosModel::State).data().toString().toStdString(), "Broken");
}

TEST_F(ScenariosPlaceTest, TakesAThousand)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    for (int number = 0; number < 1000; ++number)
        organization->scenarios.push_back(
            askedScenario(std::to_string(number).c_str(), "acme@s1", number % 2 == 0 ? "FIN" : "NONE"));
    document.reset(organization, {});
    settle();
    EXPECT_EQ(model().rowCount(), 1000);
    place.findChild<ChipButton*>(QStringLiteral("scenarios.chip.state"))
        ->setChoice(QStringLiteral("unanswerable"));
    EXPECT_EQ(model().rowCount(), 500);
}

} // namespace
