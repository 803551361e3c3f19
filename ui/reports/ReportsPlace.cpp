// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/ReportsPlace.h"

#include "models/wording/Wording.h"
#include "ui/reports/PagesView.h"
#include "ui/reports/ReportOptions.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace gatehouse::ui {

namespace {

constexpr int previewDelay = 150;     ///< milliseconds
constexpr double previewWidth = 0.9;  ///< points of the window a point of the page
constexpr qsizetype exportsKept = 50; ///< in the history

} // namespace

ReportsPlace::ReportsPlace(OrganizationDocument& document, const TimeClock& now, ExportLog log,
                           const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_document(document)
    , m_now(now)
    , m_log(std::move(log))
    , m_theme(theme)
    , m_stopPreview(std::make_shared<std::atomic<bool>>(false))
    , m_looking(*this)
    , m_previewing(*this)
{
    setObjectName(QStringLiteral("place.reports"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPlace::preview);
    connect(&document, &OrganizationDocument::opened, this, &ReportsPlace::follow);
    connect(&document, &OrganizationDocument::changed, this, &ReportsPlace::follow);
    connect(&document, &OrganizationDocument::pathChanged, this, &ReportsPlace::follow);
    connect(&document, &OrganizationDocument::modifiedChanged, this, &ReportsPlace::follow);
    connect(m_options, &ReportOptions::changed, this, &ReportsPlace::follow);
    connect(&m_runner, &ReportRunner::judged, this, [this](int done, int total) {
        m_loading->setProgress(done, total);
        m_progress->setText(
            tr("%1 of %2 apps judged").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(&m_runner, &ReportRunner::written, this, [this](qint64 done, qint64 total) {
        m_loading->setProgress(static_cast<int>(done), static_cast<int>(total));
        m_progress->setText(
            tr("%1 of %2 rows written").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(&m_runner, &ReportRunner::finished, this, &ReportsPlace::written);
    connect(&m_runner, &ReportRunner::failed, this, [this](const Fault& fault) {
        updateState();
        showFault(wording::sentence(fault));
    });
    m_exports.setEntries(m_log.read());
    follow();
}

ReportsPlace::~ReportsPlace()
{
    m_stopPreview->store(true);
}

ReportSubject ReportsPlace::subject() const
{
    return {.core = m_document.core(),
            .path = m_document.path(),
            .isSaved = !m_document.path().isEmpty() && !m_document.isModified()};
}

bool ReportsPlace::isWorking() const
{
    return m_soon.isActive() || m_previewing.isRunning() || m_runner.isRunning() || m_looking.isRunning();
}

void ReportsPlace::follow()
{
    m_stale = true;
    showFault({});
    updateState();
    if (m_document.isOpen() && isVisible())
        m_soon.start();
}

void ReportsPlace::showEvent(QShowEvent* event)
{
    Place::showEvent(event);
    if (m_stale && m_document.isOpen())
        m_soon.start();
}

/// Why the chosen report cannot be written; empty where it can.
QString ReportsPlace::whyNot(const ReportChoices& choices) const
{
    if (choices.chapters.empty())
        return tr("Choose a chapter at least.");
    if (!choices.key.isEmpty() && !subject().isSaved)
        return tr("Save the organization first: a signature names the hash of its file.");
    return {};
}

void ReportsPlace::updateState()
{
    const bool open = m_document.isOpen();
    m_states->setCurrentIndex(open ? 0 : 1);
    const QString why = open ? whyNot(m_options->choices()) : QString();
    m_export->setEnabled(open && why.isEmpty() && !m_runner.isRunning());
    m_progressStrip->setVisible(m_runner.isRunning());
    if (!why.isEmpty())
        showFault(why);
}

void ReportsPlace::showFault(const QString& text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

void ReportsPlace::preview()
{
    const ReportChoices choices = m_options->choices();
    if (!m_document.isOpen() || choices.chapters.empty())
        return;
    m_stale = false;
    m_stopPreview->store(true);
    m_stopPreview = std::make_shared<std::atomic<bool>>(false);
    m_loading->start();
    const double scale = previewWidth * devicePixelRatioF();
    m_previewing.run(
        [subject = subject(), choices, scale, stop = m_stopPreview] {
            return reportOutline(
                subject, choices, scale,
                [stop](std::uint64_t /*done*/, std::uint64_t /*total*/) { return !stop->load(); });
        },
        [this](const Result<ReportOutline>& outline) { showPreview(outline); });
}

void ReportsPlace::showPreview(const Result<ReportOutline>& outline)
{
    if (!m_runner.isRunning())
        m_loading->finish();
    if (!outline) {
        m_outline.setRows({});
        m_pages->setPages({}, 1);
        m_sum->setText({});
        showFault(wording::sentence(outline.error()));
        return;
    }
    m_outline.setRows(outline->rows);
    m_pages->setPages(outline->pages, devicePixelRatioF());
    m_sum->setText(tr("%Ln rows", nullptr, static_cast<int>(outline->allRows)));
}

bool ReportsPlace::exportShown()
{
    if (!m_export->isEnabled())
        return false;
    const QString format = QString::fromStdString(m_options->choices().format);
    auto* const dialog = new QFileDialog(
        this, tr("Write the report"), {},
        format == u"csv" ? tr("Folder of tables (*)") : tr("%1 files (*.%2)").arg(format.toUpper(), format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (format != u"csv")
        dialog->setDefaultSuffix(format);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPlace::exportTo);
    dialog->open();
    return true;
}

void ReportsPlace::exportTo(const QString& path)
{
    if (m_runner.isRunning() || !m_document.isOpen())
        return;
    m_writing = m_options->choices();
    showFault({});
    m_progress->setText(tr("Writing the report"));
    m_loading->start();
    m_runner.run(subject(), m_writing, path);
    updateState();
}

void ReportsPlace::written(const QString& path, const exports::ExportedReport& report)
{
    m_loading->finish();
    QList<ExportEntry> entries = m_exports.entries();
    entries.prepend({.path = QFileInfo(path).absoluteFilePath(),
                     .format = QString::fromStdString(m_writing.format),
                     .at = QString::fromStdString(m_now()),
                     .sha256 = QString::fromStdString(report.sha256),
                     .isSigned = !m_writing.key.isEmpty()});
    if (entries.size() > exportsKept)
        entries.resize(exportsKept);
    m_log.write(entries);
    m_exports.setEntries(entries);
    m_exportsTable->selectRowAt(0);
    updateState();
    Q_EMIT statusMessage(tr("%1 is written, %2")
                             .arg(wording::plainText(QFileInfo(path).fileName().toStdString(), 80),
                                  tr("%Ln rows", nullptr, static_cast<int>(report.rows))));
}

const ExportEntry* ReportsPlace::selectedEntry() const
{
    const QModelIndex index = m_exportsTable->currentIndex();
    return index.isValid() ? &m_exports.entries()[index.row()] : nullptr;
}

void ReportsPlace::checkAgain()
{
    const ExportEntry* const entry = selectedEntry();
    if (entry == nullptr)
        return;
    m_looking.run([path = entry->path] { return reportHash(path); },
                  [this, path = entry->path, before = entry->sha256](const QString& hash) {
                      m_exports.setLook(path, hash.isEmpty()   ? ExportsModel::Look::Gone
                                              : hash == before ? ExportsModel::Look::Unchanged
                                                               : ExportsModel::Look::Changed);
                  });
}

void ReportsPlace::choose(const QString& title, void (ReportOptions::*take)(const QString&))
{
    auto* const dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_options, take);
    dialog->open();
}

} // namespace gatehouse::ui
