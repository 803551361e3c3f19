// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "tests/ui/tables/Tables.h"
#include "ui/tables/TablesPlace.h"

#include <QAction>
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// Every text of the program a third longer, as German is.
class LongTexts : public QTranslator
{
public:
    LongTexts() { QCoreApplication::installTranslator(this); }
    ~LongTexts() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral(" längere Wörter").left(2 + text.size() / 3);
    }
};

bool pictureOf(const QString& name, const std::vector<TableFile>& files, bool stepToFault = false)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    document.reset(gatehouse::test::smallOrganization(), {});
    return gatehouse::test::picture(
        name, {1232, 806},
        [&](const Theme& theme) {
            auto* const place = new TablesPlace(document, theme);
            place->addFiles(files);
            return place;
        },
        [&](QWidget& widget) {
            auto& place = static_cast<TablesPlace&>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !place.isWorking(); }, 60000));
            if (stepToFault)
                place.findChild<QAction*>(QStringLiteral("tables.nextFault"))->trigger();
        });
}

TEST(TablesPicture, Empty)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-empty"), {}));
}

TEST(TablesPicture, FourTables)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-four"),
                          {gatehouse::test::containersTable(), gatehouse::test::peopleTable(),
                           gatehouse::test::groupsTable(), gatehouse::test::schemesTable()}));
}

TEST(TablesPicture, LongWords)
{
    const LongTexts german;
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-long"),
                          {gatehouse::test::containersTable(), gatehouse::test::faultyPeople(20, 4)}, true));
}

TEST(TablesPicture, ThreeHundredFaults)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-faults"),
                          {gatehouse::test::faultyPeople(1000, 300), gatehouse::test::groupsTable()}, true));
}

TEST(TablesPicture, NoTable)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-unreadable"), {gatehouse::test::unreadableTable()}, true));
}

TEST(TablesPicture, HundredThousandRows)
{
    EXPECT_TRUE(pictureOf(QStringLiteral("tables-many"), {gatehouse::test::manyPeople(100000)}));
}

} // namespace
