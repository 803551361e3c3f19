// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportsPlace.h"

#include "models/files/OrganizationFile.h"
#include "models/proof/ReportFiles.h"
#include "models/proof/Seal.h"
#include "tests/models/proof/SealedReport.h"
#include "tests/ui/support/DeskFixture.h"
#include "tests/ui/support/Pictures.h"
#include "ui/reports/PagesView.h"
#include "ui/reports/ReportOptions.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class ReportsPlaceTest : public gatehouse::test::DeskFixture
{
protected:
    ReportsPlaceTest()
    {
        m_place.resize(1200, 800);
        m_place.show();
        settled();
    }
    void settled()
    {
        constexpr int patience = 60000; // milliseconds; only a defect ever uses it up
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_place.isWorking(); }, patience));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <class T>
    T& find(const char* name)
    {
        auto* const found = m_place.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    QString write(const char* name, const char* text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void choose(int format)
    {
        find<SegmentedBar>("reports.format").setCurrent(format);
        settled();
    }
    /// The organization is in a file, as it is shown.
    void save()
    {
        const QString path = m_folder.filePath(QStringLiteral("o.gatehouse.json"));
        ASSERT_TRUE(files::saveOrganization(path, *m_document.organization()));
        m_document.setSaved(path);
        settled();
    }
    QString fault() { return find<QLabel>("reports.fault").text(); }

    QList<ExportEntry> m_kept;
    ExportLog m_log{.read = [this] { return m_kept; },
                    .write = [this](const QList<ExportEntry>& entries) { m_kept = entries; }};
    QTemporaryDir m_folder;
    ReportsPlace m_place{m_document, gatehouse::test::now, m_log, ui::test::theme()};
};

TEST_F(ReportsPlaceTest, ShowsWhatTheReportHoldsAndItsFirstPages)
{
    auto& outline = *find<TableView>("reports.outline").model();
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_GT(outline.rowCount(), 20);
    EXPECT_GE(find<PagesView>("reports.pages").pageCount(), 5);
    const int all = outline.rowCount();
    find<QCheckBox>("reports.chapter.cells").setChecked(false);
    settled();
    EXPECT_LT(outline.rowCount(), all);
    EXPECT_TRUE(fault().isEmpty());
}

TEST_F(ReportsPlaceTest, NeedsAChapter)
{
    for (auto* box :
         m_place.findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^reports\\.chapter\\."))))
        box->setChecked(false);
    settled();
    EXPECT_FALSE(find<QPushButton>("reports.export").isEnabled());
    EXPECT_FALSE(fault().isEmpty());
    find<QCheckBox>("reports.chapter.apps").setChecked(true);
    settled();
    EXPECT_TRUE(find<QPushButton>("reports.export").isEnabled());
    EXPECT_TRUE(fault().isEmpty());
}

TEST_F(ReportsPlaceTest, WritesEveryFormatSignedAndTheSealHolds)
{
    save();
    m_place.options().setKey(write("key.pem", gatehouse::test::signingPem));
    const auto key = proof::PublicKey::fromPem(gatehouse::test::publicPem);
    ASSERT_TRUE(key);
    const char* const names[] = {"r.pdf", "r.html", "r", "r.json"};
    for (int format = 0; format < 4; ++format) {
        choose(format);
        ASSERT_TRUE(find<QPushButton>("reports.export").isEnabled()) << fault().toStdString();
        const QString path = m_folder.filePath(QLatin1String(names[format]));
        m_place.exportTo(path);
        settled();
        EXPECT_TRUE(fault().isEmpty()) << fault().toStdString();
        const proof::ReportLayout layout = proof::layoutOf(path.toStdU16String(), format == 2);
        const auto bytes = [](const std::filesystem::path& file) {
            QFile part(QString::fromStdU16String(file.u16string()));
            EXPECT_TRUE(part.open(QIODevice::ReadOnly));
            return part.readAll().toStdString();
        };
        const auto check = proof::checkSeal(
            proof::ReportFiles(layout),
            {.manifest = bytes(layout.manifest), .signature = bytes(layout.signature)}, &*key);
        EXPECT_EQ(check.outcome, proof::SealOutcome::Intact) << names[format];
    }
    ASSERT_EQ(m_kept.size(), 4);
    EXPECT_EQ(m_kept.front().format, QStringLiteral("json"));
    EXPECT_TRUE(m_kept.front().isSigned);
    EXPECT_EQ(m_kept.front().sha256.size(), 64);
}

TEST_F(ReportsPlaceTest, SignsNothingThatIsNotInAFile)
{
    m_place.options().setKey(write("key.pem", gatehouse::test::signingPem));
    settled();
    EXPECT_FALSE(find<QPushButton>("reports.export").isEnabled());
    EXPECT_TRUE(fault().contains(QStringLiteral("Save the organization first")));
    save();
    EXPECT_TRUE(find<QPushButton>("reports.export").isEnabled());
    // Another program writes the file: what is shown is not what the seal would name.
    Organization other = *m_document.organization();
    other.properties.name = "Other";
    ASSERT_TRUE(files::saveOrganization(m_document.path(), other));
    m_place.exportTo(m_folder.filePath(QStringLiteral("r.pdf")));
    settled();
    EXPECT_FALSE(fault().isEmpty());
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("r.pdf"))));
    EXPECT_TRUE(m_kept.isEmpty());
}

TEST_F(ReportsPlaceTest, TellsWhatCannotBeReadOrWritten)
{
    m_place.options().setSince(write("earlier.json", "{"));
    settled();
    EXPECT_FALSE(fault().isEmpty());
    m_place.options().setSince({});
    settled();
    EXPECT_TRUE(fault().isEmpty());
    m_place.exportTo(m_folder.filePath(QStringLiteral("no/folder/r.pdf")));
    settled();
    EXPECT_FALSE(fault().isEmpty());
    EXPECT_FALSE(find<QWidget>("reports.cancel").isVisible());
}

TEST_F(ReportsPlaceTest, ComparesWithAnEarlierFile)
{
    Organization earlier = *m_document.organization();
    earlier.policies.clear();
    const QString path = m_folder.filePath(QStringLiteral("earlier.json"));
    ASSERT_TRUE(files::saveOrganization(path, earlier));
    auto& outline = *find<TableView>("reports.outline").model();
    const int before = outline.rowCount();
    EXPECT_FALSE(find<QCheckBox>("reports.chapter.changes").isEnabled());
    m_place.options().setSince(path);
    settled();
    EXPECT_TRUE(find<QCheckBox>("reports.chapter.changes").isEnabled());
    EXPECT_GT(outline.rowCount(), before);
    EXPECT_TRUE(fault().isEmpty()) << fault().toStdString();
}

TEST_F(ReportsPlaceTest, CancelLeavesNothing)
{
    choose(3);
    m_place.exportTo(m_folder.filePath(QStringLiteral("r.json")));
    find<QPushButton>("reports.cancel").click(); // before the other thread has judged an app, or soon after
    settled();
    const QStringList left =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool wasDone = !m_kept.isEmpty();
    EXPECT_EQ(left.contains(QStringLiteral("r.json")), wasDone) << left.join(u' ').toStdString();
    EXPECT_EQ(left.size(), wasDone ? 1 : 0);
    EXPECT_EQ(fault().isEmpty(), wasDone);
}

TEST_F(ReportsPlaceTest, RemembersAndChecksWhatWasWritten)
{
    choose(1);
    const QString path = m_folder.filePath(QStringLiteral("r.html"));
    m_place.exportTo(path);
    settled();
    auto& table = find<TableView>("reports.exports");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table.model()->rowCount(), 1);
    find<QPushButton>("reports.copyHash").click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_kept.front().sha256);
    const auto look = [&] {
        find<QPushButton>("reports.checkAgain").click();
        settled();
        return table.model()->index(0, ExportsModel::State).data().toString();
    };
    EXPECT_EQ(look(), QStringLiteral("unchanged"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    EXPECT_EQ(look(), QStringLiteral("changed since"));
    file.remove();
    EXPECT_EQ(look(), QStringLiteral("not there"));
}

TEST_F(ReportsPlaceTest, IsEmptyWithoutAnOrganization)
{
    m_document.close();
    settled();
    EXPECT_FALSE(m_place.exportShown());
    EXPECT_TRUE(m_place.panes().isEmpty());
}

} // namespace
