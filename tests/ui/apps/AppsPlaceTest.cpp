// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsPlace.h"

#include "models/organization/Edits.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

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
    AppsPlace place{document, insights, theme};
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

} // namespace
