// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Window.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using app::test::Window;

void renameOrganization(Window& window)
{
    OrganizationProperties properties = window.document().organization()->properties;
    properties.name = "Renamed";
    const OrganizationProperties before = window.document().organization()->properties;
    window.document().push(Edit({PropertiesChange{.before = before, .after = properties}}),
                           QStringLiteral("Rename"));
}

TEST(FileJourney, RefusedFileLeavesTheOpenOrganizationAlone)
{
    Window window;
    window.openSample();
    const auto open = window.document().organization();
    window.open(
        window.write(QStringLiteral("broken.gatehouse.json"), "{\"format\": \"gatehouse-organization\""));
    EXPECT_EQ(window.document().organization(), open);
    EXPECT_NE(window.main().findChild<QWidget*>(QStringLiteral("refusedPage")), nullptr);
    window.goTo(QStringLiteral("apps"));
    EXPECT_EQ(window.main().shell().current().place, QStringLiteral("apps"));
}

TEST(FileJourney, ClosingAsksForUnsavedChanges)
{
    Window window;
    window.openSample();
    renameOrganization(window);
    ASSERT_TRUE(window.document().isModified());
    window.main().close();
    EXPECT_TRUE(window.main().isVisible());
    auto& box = window.find<QMessageBox>(QStringLiteral("unsavedGuard"));
    box.button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(window.main().isVisible());
    window.document().undoStack().undo();
    window.main().close();
    EXPECT_FALSE(window.main().isVisible());
}

TEST(FileJourney, DiscardingGoesOnWithWhatWasWanted)
{
    Window window;
    window.openSample();
    renameOrganization(window);
    window.main().openSample();
    window.find<QMessageBox>(QStringLiteral("unsavedGuard")).button(QMessageBox::Discard)->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !window.document().isModified() && !window.main().session().isBusy(); }));
    EXPECT_NE(window.document().organization()->properties.name, "Renamed");
}

TEST(FileJourney, NamesWithMarkupStayPlain)
{
    Window window;
    window.openSample();
    OrganizationProperties properties = window.document().organization()->properties;
    const OrganizationProperties before = properties;
    properties.name = "<b>bold</b><img src=x>";
    window.document().push(Edit({PropertiesChange{.before = before, .after = properties}}),
                           QStringLiteral("Rename"));
    for (const QLabel* label : window.main().findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText)
            << label->objectName().toStdString() << ": " << label->text().toStdString();
}

TEST(FileJourney, DroppedOrganizationFileIsOpened)
{
    Window window;
    window.openSample();
    const QString saved = window.path(QStringLiteral("copy.gatehouse.json"));
    window.saveTo(saved);
    window.document().close();
    window.drop({saved});
    EXPECT_TRUE(window.document().isOpen());
    EXPECT_EQ(window.document().path(), saved);
}

} // namespace
