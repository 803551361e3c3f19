// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/Session.h"
#include "app/window/TableImports.h"
#include "app/window/UnsavedGuard.h"
#include "app/window/WindowSettings.h"
#include "ui/document/Insights.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/document/PolicyDesk.h"
#include "ui/document/ScenarioWatch.h"
#include "ui/help/GuideWindow.h"
#include "ui/organization/OrganizationAnswers.h"
#include "ui/publishing/DraftActions.h"
#include "ui/shell/Shell.h"
#include "ui/start/StartPage.h"
#include "ui/theme/Theme.h"

#include <QMainWindow>
#include <QPointer>

class QFileDialog;
class QMenu;

namespace gatehouse::ui {
class ImportPlace;
}

namespace gatehouse::app {

/// The window: menus and keys around the shell, opening and saving, dropped files. Everything it needs is
/// passed in and outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ui::OrganizationDocument& document, ui::Theme& theme, WindowSettings& settings,
               ui::Clock clock, ui::TimeClock now, QWidget* parent = nullptr);

    [[nodiscard]] ui::Shell& shell() { return *m_shell; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] TableImports& tableImports() { return *m_tableImports; }

    /// Asks what the new organization is and opens it, unsaved; asks first where changes would be lost.
    void newOrganization();
    /// Opens an organization file; asks first where changes would be lost.
    void openFile(const QString& path);
    void openSample();
    /// Shows what these descriptors ask for, to be added to the open organization if there is one.
    void importFiles(const QStringList& paths);
    /// Files of any kind, told apart by name and content: one organization is opened, else tables are
    /// imported, else descriptors.
    void takeFiles(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectSession();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildLanguageMenu(QMenu& view);
    void buildGoMenu();
    void buildHelpMenu();
    QAction* addAction(QMenu& menu, const QString& id, const QString& text, const QKeySequence& keys,
                       void (MainWindow::*act)());
    void followDocument();

    void askForOrganization(std::function<void()> then);
    void begin(const ui::OrganizationAnswers& answers);
    void importTables(const QStringList& paths);
    void showTables();
    void pasteTable();
    void showElsewhere(const ui::Destination& destination);
    void changeSettings();
    void chooseFile();
    void chooseDescriptors();
    /// For "Compare…" of the import page.
    void chooseComparison(ui::ImportPlace& page);
    void save();
    void saveAs();
    void saveThen(std::function<void(bool)> done);
    void saveAsThen(std::function<void(bool)> done);
    void closeOrganization();
    void readAgain();
    void exportShown();
    void chooseScheme(std::optional<ui::ColorScheme> scheme);
    void chooseLanguage(std::optional<wording::Language> language);
    void showGuide();
    void showAbout();

    void remember(const QString& path);
    void showRecent();
    void showRefused(const Refusal& refusal);
    void showSaveFailed(const Fault& fault);
    [[nodiscard]] QFileDialog* fileDialog(const QString& title, const QString& filter);

    ui::OrganizationDocument& m_document;
    ui::Theme& m_theme;
    WindowSettings& m_settings;
    QPointer<ui::GuideWindow> m_guide; ///< while it is open
    ui::PolicyDesk m_desk;
    ui::ScenarioWatch m_watch;
    ui::Insights m_insights;
    ui::TimeClock m_now;
    ui::DraftActions m_drafts;
    Session m_session;
    ui::Shell* m_shell = nullptr;
    ui::StartPage* m_startPage = nullptr;
    UnsavedGuard* m_guard = nullptr;
    TableImports* m_tableImports = nullptr;
    QMenu* m_recentMenu = nullptr;
    QList<QAction*> m_documentActions; ///< enabled while an organization is open
    bool m_closing = false;            ///< the guard has let the window go
};

} // namespace gatehouse::app
