// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsPlace.h"

#include "models/organization/Edits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class AppsPlaceTest : public testing::Test
{
protected:
    void open() { document.reset(test::smallOrganization(), {}); }
    [[nodiscard]] TableView& table() { return *place.findChild<TableView*>(QStringLiteral("apps.table")); }
    [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return model().index(row, column).data(role).toString();
    }
    [[nodiscard]] int rowNamed(const QString& name, const QString& site = {})
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (text(row, AppsModel::Name) == name && text(row, AppsModel::Name, CellRole::Suffix) == site)
                return row;
        return -1;
    }
    void filter(const QString& words)
    {
        place.findChild<FilterField*>(QStringLiteral("apps.filter"))->setText(words);
    }
    [[nodiscard]] QString info()
    {
        return place.findChild<QLabel*>(QStringLiteral("filterLine.info"))->text();
    }
    [[nodiscard]] QString detailsName()
    {
        const auto labels = place.findChildren<QLabel*>(QStringLiteral("apps.details.name"));
        return labels.isEmpty() ? QString() : labels.last()->text();
    }

    Theme theme{ColorScheme::Light};
    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    Insights insights{document, [] { return std::chrono::sys_days(std::chrono::year(2026) / 1 / 31); }};
    PolicyDesk desk{document};
    AppsPlace place{desk, insights, theme};
};

TEST_F(AppsPlaceTest, ShowsEveryAppWithItsReach)
{
    open();
    QAbstractItemModelTester tester(&model());
    ASSERT_EQ(model().rowCount(), 5);
    EXPECT_EQ(info(), QStringLiteral("5 apps"));
    EXPECT_EQ(place.badge(), QStringLiteral("5"));
    const int acme = rowNamed(QStringLiteral("Acme"), QStringLiteral("main"));
    ASSERT_GE(acme, 0);
    EXPECT_EQ(text(acme, AppsModel::ByItself), QStringLiteral("2"));
    EXPECT_EQ(text(acme, AppsModel::ByItself, CellRole::Suffix), QStringLiteral("of 2"));
    EXPECT_EQ(text(acme, AppsModel::Strongest), QStringLiteral("Delete"));
    const int puzzle = rowNamed(QStringLiteral("<img src=x> Puzzle"));
    ASSERT_GE(puzzle, 0);
    EXPECT_EQ(text(puzzle, AppsModel::Strongest), QStringLiteral("not known"));
    EXPECT_EQ(text(puzzle, AppsModel::ByItself), QStringLiteral("0–1"));
}

TEST_F(AppsPlaceTest, SortsNumbersAsNumbers)
{
    open();
    model().sort(AppsModel::ByItself, Qt::DescendingOrder);
    qint64 before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < model().rowCount(); ++row) {
        const qint64 key = model().index(row, AppsModel::ByItself).data(CellRole::Sort).toLongLong();
        EXPECT_LE(key, before);
        before = key;
    }
}

TEST_F(AppsPlaceTest, FiltersByNameKeyVendorAndScope)
{
    open();
    filter(QStringLiteral("GATE ltd"));
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(info(), QStringLiteral("1 of 5 apps"));
    filter(QStringLiteral("made:up"));
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(text(0, AppsModel::Name), QStringLiteral("Cloud"));
    filter({});
    auto* const eligible = place.findChild<ChipButton*>(QStringLiteral("apps.chip.eligible"));
    ASSERT_EQ(eligible->options().size(), 3);
    eligible->setChoice(QStringLiteral("no"));
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(text(0, AppsModel::Name), QStringLiteral("Gate"));
}

TEST_F(AppsPlaceTest, SelectionSurvivesAnEditAndAFilter)
{
    open();
    Destination destination;
    destination.app = QStringLiteral("gate@s1");
    place.reveal(destination);
    EXPECT_EQ(detailsName(), QStringLiteral("Gate"));
    App renamed = document.organization()->apps[1];
    renamed.name = "Portal";
    document.push(edits::replaceApp(*document.organization(), 1, renamed), QStringLiteral("Rename"));
    EXPECT_EQ(place.current().app, QStringLiteral("gate@s1"));
    EXPECT_EQ(detailsName(), QStringLiteral("Portal"));
    EXPECT_EQ(text(table().currentIndex().row(), AppsModel::Name), QStringLiteral("Portal"));
    filter(QStringLiteral("acme"));
    filter({});
    EXPECT_EQ(place.current().app, QStringLiteral("gate@s1"));
}

TEST_F(AppsPlaceTest, DetailsShowDataAsPlainText)
{
    open();
    Destination destination;
    destination.app = QStringLiteral("puzzle@s1");
    place.reveal(destination);
    EXPECT_EQ(detailsName(), QStringLiteral("<img src=x> Puzzle"));
    for (const QLabel* label : place.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(AppsPlaceTest, LinksNameTheApp)
{
    open();
    Destination destination;
    destination.app = QStringLiteral("acme@s2");
    place.reveal(destination);
    QSignalSpy asked(&place, &Place::goTo);
    place.findChildren<QAbstractButton*>(QStringLiteral("apps.details.matrix")).last()->click();
    ASSERT_EQ(asked.count(), 1);
    const auto went = asked.first().first().value<Destination>();
    EXPECT_EQ(went.place, QStringLiteral("access"));
    EXPECT_EQ(went.app, QStringLiteral("acme@s2"));
}

TEST_F(AppsPlaceTest, AnEmptyOrganizationOffersImport)
{
    document.reset(std::make_shared<const Organization>(), {});
    QSignalSpy asked(&place, &AppsPlace::importRequested);
    auto* const empty = place.findChild<QWidget*>(QStringLiteral("apps.empty"));
    ASSERT_TRUE(empty->isVisibleTo(&place));
    empty->findChild<QPushButton*>()->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(place.badge().isEmpty());
}

TEST_F(AppsPlaceTest, CountsManyAppsElsewhereWithoutHidingTheList)
{
    QSignalSpy finished(&place, &AppsPlace::countingFinished);
    document.reset(test::largeOrganization(60, 2000), {});
    EXPECT_TRUE(place.isCounting());
    EXPECT_EQ(model().rowCount(), 60);
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_FALSE(place.isCounting());
    EXPECT_EQ(text(0, AppsModel::ByItself, CellRole::Suffix), QStringLiteral("of 2,000"));
    EXPECT_EQ(text(59, AppsModel::ByItself), QStringLiteral("2,000"));
}

TEST_F(AppsPlaceTest, AnotherOrganizationCancelsTheCount)
{
    document.reset(test::largeOrganization(60, 2000), {});
    open();
    EXPECT_FALSE(place.isCounting());
    EXPECT_EQ(model().rowCount(), 5);
}

class AppsDetailsTest : public AppsPlaceTest
{
protected:
    void show(const char* app, AppDetails::Page page = AppDetails::Summary)
    {
        Destination destination;
        destination.app = QLatin1String(app);
        place.reveal(destination);
        place.details().setPage(page);
    }
    /// The one that is shown; what was replaced waits for its deletion.
    template <class Widget>
    [[nodiscard]] Widget* shown(const char* name)
    {
        for (Widget* const widget : place.findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisibleTo(&place))
                return widget;
        return nullptr;
    }
    void choose(const char* name, int index)
    {
        auto* const combo = shown<QComboBox>(name);
        ASSERT_NE(combo, nullptr) << name;
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    [[nodiscard]] const App& app(std::size_t index) { return document.organization()->apps[index]; }
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (const QLabel* label : place.details().findChildren<QLabel*>())
            if (label->isVisibleTo(&place))
                texts.append(label->text());
        return texts;
    }
};

TEST_F(AppsDetailsTest, CorrectsFactsInPlaceEachAsOneUndoStep)
{
    open();
    show("acme@s1");
    choose("apps.details.eligible", 1);
    EXPECT_EQ(app(0).eligible, false);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Mark Acme as not eligible"));
    choose("apps.details.enabled", 1);
    EXPECT_FALSE(app(0).enabled);
    choose("apps.details.user", 0);
    EXPECT_FALSE(app(0).user);
    EXPECT_EQ(document.undoStack().count(), 3);
    for (int step = 0; step < 3; ++step)
        document.undoStack().undo();
    EXPECT_TRUE(*document.organization() == *test::smallOrganization());
    EXPECT_EQ(place.current().app, QStringLiteral("acme@s1"));
}

TEST_F(AppsDetailsTest, ADescriptorSaysNameAndVersion)
{
    open();
    show("acme@s1");
    EXPECT_EQ(shown<QLineEdit>("apps.details.version"), nullptr);
    show("gate@s1");
    auto* const version = shown<QLineEdit>("apps.details.version");
    ASSERT_NE(version, nullptr);
    version->setText(QStringLiteral("3.1"));
    QTest::keyClick(version, Qt::Key_Return);
    EXPECT_EQ(app(1).version, "3.1");
    auto* const day = shown<QLineEdit>("apps.details.installedAt");
    day->setText(QStringLiteral("soon"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_FALSE(app(1).installedAt);
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(AppsDetailsTest, ATextNotTakenOverIsNoEditWhenTheOrganizationChanges)
{
    open();
    show("gate@s1");
    place.show();
    auto* const vendor = shown<QLineEdit>("apps.details.vendor");
    vendor->setFocus();
    vendor->setText(QStringLiteral("half written"));
    document.push(edits::removeApp(*document.organization(), 4), QStringLiteral("Remove"));
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(app(1).vendor, "Gate Ltd");
}

TEST_F(AppsDetailsTest, EachPageSaysWhatItIsFor)
{
    open();
    show("acme@s1", AppDetails::Reach);
    auto* const reach = shown<TableView>("apps.reach.table");
    ASSERT_NE(reach, nullptr);
    EXPECT_EQ(reach->model()->rowCount(), 2);
    QSignalSpy asked(&place, &Place::goTo);
    shown<QAbstractButton>("apps.reach.explain")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Destination>().container, QStringLiteral("c-ops"));
    EXPECT_EQ(asked.first().first().value<Destination>().action, QStringLiteral("delete"));
    place.details().setPage(AppDetails::Grants);
    EXPECT_TRUE(texts().join(u'\n').contains(QStringLiteral("role Apps")));
    place.details().setPage(AppDetails::Operations);
    EXPECT_GT(shown<TableView>("apps.operations.table")->model()->rowCount(), 100);
    place.details().setPage(AppDetails::History);
    EXPECT_TRUE(texts().contains(QStringLiteral("Nobody has reviewed it yet.")));
    show("cloud@s1", AppDetails::Reach);
    EXPECT_FALSE(shown<QWidget>("apps.reach.way")->isEnabled()); // a 3LO app acts through people alone
}

TEST_F(AppsDetailsTest, ReviewsAreDeletedAndCountedInTheTable)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    Review review;
    review.app = AppKey("acme");
    review.site = SiteId("s1");
    review.decision = ReviewDecision::Approved;
    review.on = "2025-01-12";
    review.due = "2026-01-12";
    review.version = "0.9";
    organization->reviews = {review};
    document.reset(organization, {});
    show("acme@s1", AppDetails::History);
    EXPECT_EQ(text(table().currentIndex().row(), AppsModel::Reviewed), QStringLiteral("overdue"));
    shown<QAbstractButton>("apps.history.remove.0")->click();
    EXPECT_TRUE(document.organization()->reviews.empty());
    EXPECT_EQ(text(table().currentIndex().row(), AppsModel::Reviewed), QStringLiteral("never"));
    document.undoStack().undo();
    EXPECT_EQ(document.organization()->reviews.size(), 1U);
}

TEST_F(AppsDetailsTest, SeveralAppsAreChangedTogether)
{
    open();
    table().selectAll();
    ASSERT_NE(shown<QLabel>("apps.details.several"), nullptr);
    EXPECT_EQ(shown<QLabel>("apps.details.several")->text(), QStringLiteral("5 apps"));
    shown<QAbstractButton>("apps.several.eligible.no")->click();
    EXPECT_EQ(document.undoStack().count(), 1);
    for (std::size_t index = 0; index < 5; ++index)
        EXPECT_EQ(app(index).eligible, false);
    EXPECT_EQ(table().selectionModel()->selectedRows().size(), 5);
    shown<QAbstractButton>("apps.review")->click();
    auto* const dialog = place.window()->findChild<QDialog*>(QStringLiteral("sharedReview"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("sharedReview.by"))->setText(QStringLiteral("Mia"));
    dialog->findChild<QPushButton*>(QStringLiteral("sharedReview.accept"))->click();
    EXPECT_EQ(document.organization()->reviews.size(), 5U);
    EXPECT_EQ(document.undoStack().count(), 2);
}

TEST_F(AppsDetailsTest, TheMenuOfARowChangesTheApp)
{
    open();
    show("acme@s2");
    Q_EMIT table().customContextMenuRequested({});
    auto* const menu = place.findChild<QMenu*>(QStringLiteral("apps.menu"));
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(QStringLiteral("apps.menu.remove"))->trigger();
    EXPECT_EQ(document.organization()->apps.size(), 4U);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Remove Acme"));
}

TEST_F(AppsDetailsTest, ACandidateIsMarkedAsInstalled)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    organization->apps[0].candidate = true;
    organization->apps[0].enabled = false;
    document.reset(organization, {});
    show("acme@s1");
    EXPECT_EQ(text(table().currentIndex().row(), AppsModel::Name, CellRole::Suffix),
              QStringLiteral("main, candidate"));
    shown<QAbstractButton>("apps.install")->click();
    EXPECT_FALSE(app(0).candidate);
    EXPECT_TRUE(app(0).enabled);
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Mark Acme as installed"));
}

TEST_F(AppsDetailsTest, ACandidateShowsWhatItWouldReach)
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    organization->apps[0].candidate = true;
    organization->apps[0].enabled = false;
    document.reset(organization, {});
    show("acme@s1", AppDetails::Reach);
    const auto* const cells = shown<TableView>("apps.reach.table");
    EXPECT_EQ(cells->model()->index(0, 1).data(CellRole::Copy).toString(), QStringLiteral("Allowed"));
    EXPECT_TRUE(texts().join(u'\n').contains(QStringLiteral("once installed")));
}

TEST_F(AppsPlaceTest, RevealFiltersAsTheDestinationSays)
{
    open();
    Destination destination;
    destination.filter = QStringLiteral("eligible=no");
    place.reveal(destination);
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_EQ(place.findChild<ChipButton*>(QStringLiteral("apps.chip.eligible"))->choice(),
              QStringLiteral("no"));
    destination.filter = QStringLiteral("review=overdue");
    place.reveal(destination);
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_EQ(place.findChild<ChipButton*>(QStringLiteral("apps.chip.review"))->choice(),
              QStringLiteral("overdue"));
}

/// The last app of the file reaches furthest, which is known long after the list is shown.
std::shared_ptr<const Organization> lastReachesFurthest()
{
    auto organization = std::make_shared<Organization>(*test::largeOrganization(200, 5000));
    for (std::size_t at = 0; at + 1 < organization->apps.size(); ++at)
        organization->apps[at].scopes = std::vector<ScopeId>();
    return organization;
}

TEST_F(AppsPlaceTest, TheFirstRowIsShownUntilSomebodyChooses)
{
    QSignalSpy finished(&place, &AppsPlace::countingFinished);
    document.reset(lastReachesFurthest(), {});
    ASSERT_TRUE(finished.wait(120'000));
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_EQ(place.current().app, QStringLiteral("app-199@s"));
    EXPECT_EQ(detailsName(), QStringLiteral("App 199"));
    model().sort(AppsModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(place.current().app, QStringLiteral("app-0@s"));
}

TEST_F(AppsPlaceTest, AChoiceStaysWhateverTheOrder)
{
    QSignalSpy finished(&place, &AppsPlace::countingFinished);
    document.reset(lastReachesFurthest(), {});
    table().selectRow(3);
    const QString chosen = place.current().app;
    ASSERT_TRUE(finished.wait(120'000));
    EXPECT_EQ(place.current().app, chosen);
}

} // namespace
