// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/Pictures.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/import/ImportPlace.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

std::vector<ImportFile> corpusFiles(const std::filesystem::path& folder)
{
    std::vector<ImportFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (entry.is_regular_file() && file.open(QIODevice::ReadOnly))
            files.push_back({QString::fromStdString(entry.path().filename().string()), file.readAll()});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return files;
}

TEST(ImportCorpus, EveryFileIsShownAndTheUsableOnesAdded)
{
    const auto folder = test::sharedMaterial("corpus");
    if (!folder)
        GTEST_SKIP() << "the shared material is not here";
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    document.reset(test::organizationIn(GATEHOUSE_SAMPLE), {});
    const Insights insights(document, [] { return *dateFromText("2026-02-01"); });
    const Organization before = *document.organization();
    const Theme theme(ColorScheme::Light);
    ImportPlace place(desk, insights, theme);
    place.importFiles(corpusFiles(*folder));
    auto* const files = place.findChild<TableView*>(QStringLiteral("import.files"));
    const int count = files->model()->rowCount();
    EXPECT_GT(count, 100);
    for (int row = 0; row < count; ++row) {
        files->selectRowAt(row);
        for (const QLabel* label : place.findChildren<QLabel*>())
            ASSERT_EQ(label->textFormat(), Qt::PlainText) << row;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    place.findChild<QPushButton*>(QStringLiteral("import.add"))->click();
    EXPECT_LT(files->model()->rowCount(), count / 2);
    EXPECT_GT(document.organization()->apps.size(), before.apps.size() + 50);
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(*document.organization(), before);
}

TEST(ImportCorpus, Pictures)
{
    const auto folder = test::sharedMaterial("corpus");
    if (!folder)
        GTEST_SKIP() << "the shared material is not here";
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyDesk desk(document);
    document.reset(test::organizationIn(GATEHOUSE_SAMPLE), {});
    const Insights insights(document, [] { return *dateFromText("2026-02-01"); });
    const std::vector<ImportFile> files = corpusFiles(*folder);
    for (const int row : {5, 40, 75, 110}) {
        EXPECT_TRUE(test::picture(
            QStringLiteral("import-corpus-%1").arg(row), {1232, 1500},
            [&](const Theme& theme) {
                auto* const place = new ImportPlace(desk, insights, theme);
                place->importFiles(files);
                return place;
            },
            [row](QWidget& place) {
                place.findChild<TableView*>(QStringLiteral("import.files"))->selectRowAt(row);
            }));
    }
}

} // namespace
