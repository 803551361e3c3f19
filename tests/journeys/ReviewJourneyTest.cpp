// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/InstallApp.h"
#include "models/organization/OrganizationReader.h"
#include "tests/journeys/Window.h"
#include "tests/support/SharedMaterial.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace gatehouse;
using app::test::Window;

const QByteArray containersCsv = "Project key;Name;Product;Permission scheme;Labels\n"
                                 "FIN;Finance operations;jira;Staff;finance\n"
                                 "OPS;Operations;jira;Staff;\n"
                                 "HAND;\"Handbook; rules\";confluence;Readers;\n"
                                 "BOARD;Board papers;confluence;Readers;secret\n";
const QByteArray peopleCsv = "Account ID,Display name,Account type,User status\n"
                             "wb-1,Nora Lindqvist,person,active\n"
                             "wb-2,Ravi Menon,person,active\n"
                             "wb-3,Ines Okello,person,deactivated\n";
const QByteArray groupsCsv = "Group name\tMembers\n"
                             "staff\tNora Lindqvist; Ravi Menon\n"
                             "auditors\tInes Okello\n";
const QByteArray schemesCsv = "Scheme name,Granted to,Permissions\n"
                              "Staff,group:staff,\"view, read, write\"\n"
                              "Staff,role:atlassian-addons-project-access,all\n"
                              "Readers,group:staff,\"view, read\"\n"
                              "Readers,signed-in,view\n";

QByteArray madeUpDescriptor(int number)
{
    return QByteArray(
               R"({"key": "test.journey.app%1", "name": "Journey app %1", "baseUrl": "https://app%1.invalid",
  "authentication": {"type": "none"}, "scopes": ["READ", "WRITE", "ACT_AS_USER"],
  "modules": {"adminPages": [{"key": "admin", "name": {"value": "Admin"}, "url": "/admin"}]}})")
        .replace("%1", QByteArray::number(number));
}

bool isUsableDescriptor(const QString& path, std::set<std::string>& keys)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto descriptor = descriptors::readDescriptor(file.readAll().toStdString());
    return descriptors::canInstall(descriptor) && keys.insert(*descriptor.key).second;
}

/// Ten files of the shared corpus where it is there, else made-up ones.
QStringList tenDescriptors(const Window& window)
{
    QStringList paths;
    std::set<std::string> keys;
    const auto corpus = gatehouse::test::sharedMaterial("corpus");
    for (const char* kind : {"connect", "forge"}) {
        if (!corpus)
            break;
        const QDir folder(QString::fromStdString((*corpus / kind).string()));
        const qsizetype most = paths.size() + 5;
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
            if (paths.size() < most && isUsableDescriptor(file.filePath(), keys))
                paths.append(file.filePath());
    }
    for (int number = static_cast<int>(paths.size()); number < 10; ++number)
        paths.append(window.write(QStringLiteral("app%1.json").arg(number), madeUpDescriptor(number)));
    return paths;
}

void makeOrganization(Window& window)
{
    window.click(QStringLiteral("startPage.new"));
    window.find<QLineEdit>(QStringLiteral("organization.name")).setText(QStringLiteral("Wharfbridge"));
    auto& address = window.find<QLineEdit>(QStringLiteral("organization.site.address.0"));
    QTest::keyClicks(&address, QStringLiteral("wharfbridge.atlassian.net"));
    window.click(QStringLiteral("organization.accept"));
    window.settle();
}

void importTables(Window& window)
{
    window.drop({window.write(QStringLiteral("containers.csv"), containersCsv),
                 window.write(QStringLiteral("people.csv"), peopleCsv),
                 window.write(QStringLiteral("groups.tsv"), groupsCsv),
                 window.write(QStringLiteral("schemes.csv"), schemesCsv)});
    window.click(QStringLiteral("tables.add"));
    window.settle();
}

std::string appIdOf(const App& app)
{
    return app.key.value + '@' + app.site.value;
}

void reviewApp(Window& window, const App& app)
{
    ui::Destination destination;
    destination.place = QStringLiteral("apps");
    destination.app = QString::fromStdString(appIdOf(app));
    window.main().shell().goTo(destination);
    window.settle();
    window.click(QStringLiteral("apps.review"));
    window.click(QStringLiteral("review.approved"));
    window.find<QLineEdit>(QStringLiteral("review.by")).setText(QStringLiteral("Nora Lindqvist"));
    window.click(QStringLiteral("review.accept"));
    window.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST(ReviewJourney, FromAnEmptyProgramToAReviewedOrganization)
{
    Window window;
    EXPECT_FALSE(window.document().isOpen());
    makeOrganization(window);
    ASSERT_TRUE(window.document().isOpen());
    EXPECT_TRUE(window.document().isModified());
    EXPECT_EQ(window.document().organization()->properties.name, "Wharfbridge");

    importTables(window);
    const auto imported = window.document().organization();
    EXPECT_EQ(imported->containers.size(), 4U);
    EXPECT_EQ(imported->users.size(), 3U);
    EXPECT_EQ(imported->groups.size(), 2U);
    EXPECT_EQ(imported->schemes.size(), 2U);
    EXPECT_EQ(imported->containers[2].name, "Handbook; rules");
    EXPECT_EQ(window.document().undoStack().count(), 1);
    EXPECT_EQ(window.main().shell().current().place, QStringLiteral("containers"));

    window.drop(tenDescriptors(window));
    window.click(QStringLiteral("import.add"));
    window.settle();
    ASSERT_EQ(window.document().organization()->apps.size(), 10U);

    for (std::size_t app = 0; app < 10; ++app)
        reviewApp(window, window.document().organization()->apps[app]);
    ASSERT_EQ(window.document().organization()->reviews.size(), 10U);

    const QString file = window.path(QStringLiteral("wharfbridge.gatehouse.json"));
    window.saveTo(file);
    EXPECT_FALSE(window.document().isModified());
    const auto saved = window.document().organization();
    window.open(file);
    EXPECT_EQ(*window.document().organization(), *saved);

    window.goTo(QStringLiteral("overview"));
    const auto* due = window.find<QAbstractItemView>(QStringLiteral("overview.reviews.list")).model();
    const auto* findings = window.find<QAbstractItemView>(QStringLiteral("overview.findings.list")).model();
    EXPECT_TRUE(QTest::qWaitFor([&] { return findings->rowCount() > 0; }, 60000)) << "no finding is shown";
    EXPECT_EQ(due->rowCount(), 0);
}

TEST(ReviewJourney, AnUnsavedNewOrganizationIsNotLostWithoutAsking)
{
    Window window;
    makeOrganization(window);
    window.trigger(QStringLiteral("file.openSample"));
    auto& box = window.find<QMessageBox>(QStringLiteral("unsavedGuard"));
    box.button(QMessageBox::Cancel)->click();
    EXPECT_EQ(window.document().organization()->properties.name, "Wharfbridge");
}

TEST(ReviewJourney, TablesDroppedOnAnEmptyProgramWaitForTheOrganization)
{
    Window window;
    window.drop({window.write(QStringLiteral("people.csv"), peopleCsv)});
    window.find<QLineEdit>(QStringLiteral("organization.name")).setText(QStringLiteral("Wharfbridge"));
    window.find<QLineEdit>(QStringLiteral("organization.site.name.0")).setText(QStringLiteral("main"));
    window.click(QStringLiteral("organization.accept"));
    window.settle();
    window.click(QStringLiteral("tables.add"));
    EXPECT_EQ(window.document().organization()->users.size(), 3U);
}

TEST(ReviewJourney, ATableIsPastedFromASpreadsheet)
{
    Window window;
    makeOrganization(window);
    QGuiApplication::clipboard()->setText(QStringLiteral("no table"));
    window.trigger(QStringLiteral("edit.pasteTable"));
    EXPECT_EQ(window.main().findChild<QWidget*>(QStringLiteral("place.tables")), nullptr);
    QGuiApplication::clipboard()->setText(QStringLiteral("Group name\tMembers\nstaff\t\nauditors\t\n"));
    window.trigger(QStringLiteral("edit.pasteTable"));
    window.settle();
    EXPECT_EQ(window.find<QComboBox>(QStringLiteral("tables.separator")).currentText(),
              QStringLiteral("Tab"));
    window.click(QStringLiteral("tables.add"));
    EXPECT_EQ(window.document().organization()->groups.size(), 2U);
}

TEST(ReviewJourney, SettingsAreOneStep)
{
    Window window;
    window.openSample();
    const std::string before = window.document().organization()->properties.name;
    window.trigger(QStringLiteral("file.settings"));
    window.find<QLineEdit>(QStringLiteral("organization.name")).setText(QStringLiteral("Renamed"));
    window.click(QStringLiteral("organization.accept"));
    EXPECT_EQ(window.document().organization()->properties.name, "Renamed");
    window.trigger(QStringLiteral("edit.undo"));
    EXPECT_EQ(window.document().organization()->properties.name, before);
}

} // namespace
