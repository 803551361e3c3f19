// SPDX-License-Identifier: Apache-2.0
#include "app/window/MainWindow.h"

#include "app/window/FileKind.h"
#include "app/window/Places.h"
#include "models/descriptors/DescriptorReader.h"
#include "models/files/FileAccess.h"
#include "models/organization/OrganizationReader.h"
#include "models/wording/Wording.h"
#include "ui/apps/AppsPlace.h"
#include "ui/import/ImportPlace.h"
#include "ui/organization/OrganizationDialog.h"
#include "ui/start/RefusedPage.h"

#include <QCloseEvent>
#include <QDate>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gatehouse::app {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

/// Reads one byte more than a descriptor may have, so that its reader refuses a larger file in its own words.
ui::ImportFile descriptorFile(const QString& path)
{
    const auto bytes = files::readFile(path, descriptors::DescriptorLimits{}.bytes + 1);
    const QString name = QFileInfo(path).fileName();
    return bytes ? ui::ImportFile{name, QByteArray::fromStdString(*bytes)}
                 : ui::ImportFile{name, {}, bytes.error()};
}

QString descriptorFilter()
{
    return MainWindow::tr("Descriptors and manifests (*.json *.yml *.yaml);;All files (*)");
}

/// For an organization that has no file: its id, which every file system takes.
QString suggestedFileName(const Organization& organization)
{
    QString id = QString::fromStdString(organization.properties.id.value);
    for (QChar& letter : id)
        if (!letter.isLetterOrNumber())
            letter = u'-';
    return (id.isEmpty() ? QStringLiteral("organization") : id.left(80)) + QStringLiteral(".gatehouse.json");
}

} // namespace

MainWindow::MainWindow(ui::OrganizationDocument& document, ui::Theme& theme, WindowSettings& settings,
                       ui::Clock clock, ui::TimeClock now, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_theme(theme)
    , m_settings(settings)
    , m_desk(document)
    , m_watch(m_desk)
    , m_insights(document, std::move(clock))
    , m_now(std::move(now))
    , m_drafts(m_desk, m_now, theme, *this)
    , m_session(document)
{
    build();
    buildMenus();
    connectSession();
    followDocument();
    showRecent();
    setAcceptDrops(true);
    resize(1440, 900);
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    m_shell = new ui::Shell(m_document, m_theme, this);
    m_startPage = new ui::StartPage(m_theme);
    m_shell->setStartPage(m_startPage);
    for (const PlaceEntry& entry :
         makePlaces(m_document, m_insights, m_desk, m_watch, m_now, m_settings.exportLog(), m_theme)) {
        m_shell->addPlace(entry.place, entry.group);
        if (auto* apps = qobject_cast<ui::AppsPlace*>(entry.place))
            connect(apps, &ui::AppsPlace::importRequested, this, &MainWindow::chooseDescriptors);
    }
    setCentralWidget(m_shell);
    m_tableImports = new TableImports(m_document, *m_shell, m_theme, *this);
    connect(m_shell, &ui::Shell::elsewhereRequested, this, &MainWindow::showElsewhere);
    connect(&m_drafts, &ui::DraftActions::told, m_shell, &ui::Shell::setStatus);
    m_guard = new UnsavedGuard(m_document, *this,
                               [this](std::function<void(bool)> done) { saveThen(std::move(done)); });
    connect(m_startPage, &ui::StartPage::newRequested, this, &MainWindow::newOrganization);
    connect(m_startPage, &ui::StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_startPage, &ui::StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_startPage, &ui::StartPage::recentChosen, this, &MainWindow::openFile);
    connect(m_startPage, &ui::StartPage::recentRemoved, this, [this](const QString& path) {
        m_settings.removeRecent(path);
        showRecent();
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, [this](const QString& path) {
        m_shell->leavePage();
        if (!path.isEmpty())
            remember(path);
    });
    connect(&m_session, &Session::sampleCounted, m_startPage, &ui::StartPage::setSampleCounts);
    m_session.countSample();
    connect(&m_session, &Session::refused, this, &MainWindow::showRefused);
    connect(&m_session, &Session::saved, this, [this](const QString& path) {
        remember(path);
        m_shell->setStatus(tr("Saved %1").arg(wording::plainText(QFileInfo(path).fileName().toStdString())));
    });
    connect(&m_session, &Session::saveFailed, this, &MainWindow::showSaveFailed);
}

void MainWindow::followDocument()
{
    const auto enable = [this] {
        for (QAction* action : m_documentActions)
            action->setEnabled(m_document.isOpen());
    };
    connect(&m_document, &ui::OrganizationDocument::opened, this, enable);
    connect(&m_document, &ui::OrganizationDocument::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(&m_document, &ui::OrganizationDocument::opened, this, [this] { setWindowModified(false); });
    enable();
}

void MainWindow::newOrganization()
{
    m_guard->before([this] { askForOrganization({}); });
}

void MainWindow::askForOrganization(std::function<void()> then)
{
    auto* dialog = new ui::OrganizationDialog(m_theme, this);
    connect(dialog, &ui::OrganizationDialog::answered, this,
            [this, then = std::move(then)](const ui::OrganizationAnswers& answers) {
                begin(answers);
                if (then)
                    then();
            });
    dialog->open();
}

void MainWindow::importTables(const QStringList& paths)
{
    if (m_document.isOpen()) {
        m_tableImports->take(paths);
        return;
    }
    m_shell->setStatus(tr("Tables are added to an organization: say first what it is."));
    askForOrganization([this, paths] { m_tableImports->take(paths); });
}

void MainWindow::showTables()
{
    m_tableImports->showOrChoose();
}

void MainWindow::pasteTable()
{
    m_tableImports->paste();
}

void MainWindow::showElsewhere(const ui::Destination& destination)
{
    if (destination.place == QStringLiteral("tables"))
        showTables();
    else if (destination.place == QStringLiteral("import"))
        chooseDescriptors();
    else if (destination.place == QStringLiteral("settings"))
        changeSettings();
}

void MainWindow::begin(const ui::OrganizationAnswers& answers)
{
    m_shell->leavePage();
    m_document.begin(std::make_shared<const Organization>(ui::newOrganization(answers)));
}

void MainWindow::changeSettings()
{
    if (!m_document.isOpen())
        return;
    auto* dialog = new ui::OrganizationDialog(*m_document.organization(), m_theme, this);
    connect(dialog, &ui::OrganizationDialog::answered, this, [this](const ui::OrganizationAnswers& answers) {
        m_document.push(ui::settingsEdit(*m_document.organization(), answers),
                        tr("Change organization settings"));
    });
    dialog->open();
}

void MainWindow::openFile(const QString& path)
{
    m_guard->before([this, path] { m_session.open(path); });
}

void MainWindow::openSample()
{
    m_guard->before([this] { m_session.openSample(); });
}

void MainWindow::takeFiles(const QStringList& paths)
{
    QStringList descriptors;
    QStringList tables;
    for (const QString& path : paths) {
        if (isOrganizationFile(path)) {
            openFile(path);
            return;
        }
        (isTableFile(path) ? tables : descriptors).append(path);
    }
    if (tables.isEmpty()) {
        importFiles(descriptors);
        return;
    }
    importTables(tables);
    const auto others = static_cast<int>(descriptors.size());
    if (others > 0)
        m_shell->setStatus(tr("%n files are no tables; bring them in by themselves.", nullptr, others));
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    std::vector<ui::ImportFile> files;
    std::transform(paths.begin(), paths.end(), std::back_inserter(files), descriptorFile);
    auto* page = new ui::ImportPlace(m_desk, m_insights, m_theme);
    connect(page, &ui::ImportPlace::readAnotherRequested, this, &MainWindow::chooseDescriptors);
    connect(page, &ui::ImportPlace::compareFileRequested, this, [this, page] { chooseComparison(*page); });
    connect(page, &ui::ImportPlace::closeRequested, m_shell, &ui::Shell::leavePage);
    connect(page, &ui::Place::statusMessage, m_shell, &ui::Shell::setStatus);
    connect(page, &ui::Place::goTo, m_shell, &ui::Shell::goTo);
    page->importFiles(files);
    m_shell->showPage(page, page->title());
}

QFileDialog* MainWindow::fileDialog(const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(this, title, QFileInfo(m_document.path()).absolutePath(), filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void MainWindow::chooseComparison(ui::ImportPlace& page)
{
    QFileDialog* dialog = fileDialog(tr("Compare with a descriptor"), descriptorFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &page,
            [&page](const QString& path) { page.compareWith(descriptorFile(path)); });
    dialog->open();
}

void MainWindow::chooseFile()
{
    m_guard->before([this] {
        QFileDialog* dialog =
            fileDialog(tr("Open organization file"),
                       tr("Organization files (*.gatehouse.json);;JSON files (*.json);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::open);
        dialog->open();
    });
}

void MainWindow::chooseDescriptors()
{
    QFileDialog* dialog = fileDialog(tr("Import descriptors"), descriptorFilter());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    dialog->open();
}

void MainWindow::save()
{
    saveThen({});
}

void MainWindow::saveAs()
{
    saveAsThen({});
}

void MainWindow::saveThen(std::function<void(bool)> done)
{
    if (m_document.path().isEmpty())
        saveAsThen(std::move(done));
    else
        m_session.save(m_document.path(), std::move(done));
}

void MainWindow::saveAsThen(std::function<void(bool)> done)
{
    if (!m_document.isOpen())
        return;
    QFileDialog* dialog =
        fileDialog(tr("Save organization file"), tr("Organization files (*.gatehouse.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gatehouse.json"));
    if (m_document.path().isEmpty())
        dialog->selectFile(suggestedFileName(*m_document.organization()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, done = std::move(done)](const QString& path) { m_session.save(path, done); });
    dialog->open();
}

void MainWindow::closeOrganization()
{
    m_guard->before([this] {
        m_shell->leavePage();
        m_document.close();
        showRecent();
    });
}

void MainWindow::readAgain()
{
    if (!m_document.path().isEmpty())
        openFile(m_document.path());
}

void MainWindow::exportShown()
{
    ui::Place* place = m_shell->currentPlace();
    if (!place || !place->exportShown())
        m_shell->setStatus(tr("There is nothing to export in this place."));
}

void MainWindow::chooseScheme(std::optional<ui::ColorScheme> scheme)
{
    m_settings.setScheme(scheme);
    m_theme.setScheme(scheme.value_or(ui::desktopColorScheme()));
}

void MainWindow::remember(const QString& path)
{
    m_settings.addRecent(QFileInfo(path).absoluteFilePath(), QDate::currentDate());
    showRecent();
}

void MainWindow::showRefused(const Refusal& refusal)
{
    QString staysOpen;
    if (m_document.isOpen())
        staysOpen = wording::plainText(m_document.organization()->properties.name);
    auto* page = new ui::RefusedPage({.name = QFileInfo(refusal.path).fileName(),
                                      .size = QFileInfo(refusal.path).size(),
                                      .faults = refusal.faults,
                                      .allListed = refusal.faults.size() < ReaderLimits{}.faults,
                                      .text = refusal.text,
                                      .staysOpen = staysOpen},
                                     m_theme);
    connect(page, &ui::RefusedPage::readAgainRequested, this,
            [this, path = refusal.path] { m_session.open(path); });
    connect(page, &ui::RefusedPage::chooseRequested, this, &MainWindow::chooseFile);
    m_shell->showPage(page, tr("Open organization file"));
    m_shell->setStatus(
        tr("%1 was not opened").arg(wording::plainText(QFileInfo(refusal.path).fileName().toStdString())));
}

void MainWindow::showSaveFailed(const Fault& fault)
{
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("saveFailed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The file was not saved."));
    box->setInformativeText(wording::sentence(fault) + u'\n' +
                            tr("The changes are still here. Save under another name, or try again."));
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing || !m_document.isModified()) {
        m_settings.setGeometry(saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    m_guard->before([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

} // namespace gatehouse::app
