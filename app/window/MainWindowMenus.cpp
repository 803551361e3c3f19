// SPDX-License-Identifier: Apache-2.0
// The menus of the window: every action with its id, text and keys.
#include "app/window/MainWindow.h"
#include "app/window/PolicyMenu.h"
#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>

namespace gatehouse::app {

QAction* MainWindow::addAction(QMenu& menu, const QString& id, const QString& text, const QKeySequence& keys,
                               void (MainWindow::*act)())
{
    QAction* action = menu.addAction(text);
    action->setObjectName(id);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    menuBar()->addMenu(new PolicyMenu(m_desk, m_drafts, this));
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&File"));
    addAction(menu, QStringLiteral("file.new"), tr("&New organization…"), QKeySequence::New,
              &MainWindow::newOrganization);
    addAction(menu, QStringLiteral("file.open"), tr("&Open…"), QKeySequence::Open, &MainWindow::chooseFile);
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    addAction(menu, QStringLiteral("file.openSample"), tr("Open sample organi&zation"), {},
              &MainWindow::openSample);
    m_documentActions << addAction(menu, QStringLiteral("file.readAgain"), tr("Read a&gain"),
                                   QKeySequence::Refresh, &MainWindow::readAgain);
    menu.addSeparator();
    addAction(menu, QStringLiteral("file.import"), tr("&Import descriptor…"),
              QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::chooseDescriptors);
    m_documentActions << addAction(menu, QStringLiteral("file.importTables"), tr("Import ta&bles…"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &MainWindow::showTables);
    m_documentActions << addAction(menu, QStringLiteral("file.export"), tr("&Export what is shown…"),
                                   QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::exportShown);
    menu.addSeparator();
    m_documentActions << addAction(menu, QStringLiteral("file.settings"), tr("Organization se&ttings…"), {},
                                   &MainWindow::changeSettings);
    menu.addSeparator();
    m_documentActions << addAction(menu, QStringLiteral("file.save"), tr("&Save"), QKeySequence::Save,
                                   &MainWindow::save);
    m_documentActions << addAction(menu, QStringLiteral("file.saveAs"), tr("Save &as…"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &MainWindow::saveAs);
    m_documentActions << addAction(menu, QStringLiteral("file.close"), tr("&Close organization"),
                                   QKeySequence::Close, &MainWindow::closeOrganization);
    menu.addSeparator();
    QAction* quit = menu.addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("file.quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_document.undoStack().createUndoAction(this, tr("Undo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* redo = m_document.undoStack().createRedoAction(this, tr("Redo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu.addAction(undo);
    menu.addAction(redo);
    menu.addSeparator();
    // A text field that has the focus takes the keys for itself.
    m_documentActions << addAction(menu, QStringLiteral("edit.pasteTable"), tr("&Paste table"),
                                   QKeySequence::Paste, &MainWindow::pasteTable);
    menu.addAction(&m_shell->findAction());
}

void MainWindow::buildViewMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&View"));
    for (QAction* place : m_shell->placeActions())
        menu.addAction(place);
    menu.addSeparator();
    auto* schemes = new QActionGroup(this);
    const auto add = [&](const char* id, const QString& text, std::optional<ui::ColorScheme> scheme) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(id));
        action->setCheckable(true);
        action->setChecked(m_settings.scheme() == scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { chooseScheme(scheme); });
    };
    add("view.desktopColors", tr("Colours of the &desktop"), std::nullopt);
    add("view.light", tr("&Light"), ui::ColorScheme::Light);
    add("view.dark", tr("D&ark"), ui::ColorScheme::Dark);
    menu.addSeparator();
    buildLanguageMenu(menu);
}

void MainWindow::buildLanguageMenu(QMenu& view)
{
    // Names of languages stand in their own language, so that who cannot read the window finds theirs.
    QMenu& menu = *view.addMenu(tr("Lan&guage, from the next start"));
    menu.menuAction()->setObjectName(QStringLiteral("view.language"));
    auto* languages = new QActionGroup(this);
    const auto add = [&](const char* id, const QString& text, std::optional<wording::Language> language) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(id));
        action->setCheckable(true);
        action->setChecked(m_settings.language() == language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { chooseLanguage(language); });
    };
    add("view.languageSystem", tr("Language of the &system"), std::nullopt);
    add("view.languageEnglish", QStringLiteral("&English"), wording::Language::English);
    add("view.languageGerman", QStringLiteral("&Deutsch"), wording::Language::German);
}

void MainWindow::chooseLanguage(std::optional<wording::Language> language)
{
    m_settings.setLanguage(language);
    m_shell->setStatus(tr("Gatehouse speaks the chosen language from its next start on."));
}

void MainWindow::buildGoMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Go"));
    menu.addAction(&m_shell->backAction());
    menu.addAction(&m_shell->forwardAction());
    menu.addAction(&m_shell->quickOpenAction());
    menu.addSeparator();
    menu.addAction(&m_shell->nextPaneAction());
    menu.addAction(&m_shell->previousPaneAction());
}

void MainWindow::buildHelpMenu()
{
    QMenu& menu = *menuBar()->addMenu(tr("&Help"));
    addAction(menu, QStringLiteral("help.guide"), tr("User &guide"), QKeySequence(Qt::Key_F1),
              &MainWindow::showGuide);
    addAction(menu, QStringLiteral("help.about"), tr("&About Gatehouse"), {}, &MainWindow::showAbout);
}

/// At the page about what is done where one is.
void MainWindow::showGuide()
{
    if (m_guide == nullptr) {
        m_guide = new ui::GuideWindow(m_theme, this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    const ui::Place* const place = m_document.isOpen() ? m_shell->currentPlace() : nullptr;
    m_guide->showPage(ui::guidePageFor(place != nullptr ? place->placeId() : QString()));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showAbout()
{
    const auto text = [](std::string_view words) {
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    };
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Gatehouse %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Effective access of third-party apps, and why. Gatehouse enforces nothing by itself and "
           "works on a copy of what your sites say.\n\nScopes and operations as of %1. %2")
            .arg(text(m_document.catalogue().date()), text(m_document.catalogue().source())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void MainWindow::showRecent()
{
    QList<ui::RecentFile> files;
    m_recentMenu->clear();
    for (const RecentEntry& entry : m_settings.recentFiles()) {
        files.append({.path = entry.path,
                      .date = wording::dateText(entry.day),
                      .exists = QFileInfo::exists(entry.path)});
        QString name = wording::plainText(entry.path.toStdString());
        QAction* action = m_recentMenu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setEnabled(files.last().exists);
        connect(action, &QAction::triggered, this, [this, path = entry.path] { openFile(path); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
    m_startPage->setRecentFiles(files);
}

} // namespace gatehouse::app
