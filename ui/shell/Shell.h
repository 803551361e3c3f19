// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"
#include "ui/shell/History.h"
#include "ui/shell/Place.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QList>
#include <QStackedWidget>
#include <QWidget>

namespace gatehouse::ui {

class QuickOpen;
class Sidebar;
class StatusBar;
class TitleBar;

/// What fills the window: sidebar, title bar, the pages of the places, status bar. Knows places only as
/// `Place`. Keeps the history, the title of its window and the header's facts true to the document. While
/// nothing is open it shows the start page and its places are disabled, not hidden.
///
/// The actions are made here once, with their keys, and work without a menu; `app` puts the same ones into
/// its menus.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(OrganizationDocument& document, const Theme& theme, QWidget* parent = nullptr);
    ~Shell() override;

    /// Takes the place; the order is that of the sidebar. `group` is the caption above ("", "Change").
    void addPlace(Place* place, const QString& group);
    /// Takes the page that is shown while nothing is open.
    void setStartPage(QWidget* page);
    /// Shows a page that the sidebar does not have (a refused file, an import) until one goes somewhere.
    /// Takes it; the page before it is deleted. It may be shown with or without an open organization. Where
    /// it is a `Place`, its subtitle, title bar widget, panes and filter are used as those of any place.
    void showPage(QWidget* page, const QString& title);
    /// Back to the place, or the start page. Does nothing without such a page.
    void leavePage();
    [[nodiscard]] QWidget* page() const { return m_page; }

    [[nodiscard]] const QList<Place*>& places() const { return m_places; }
    [[nodiscard]] Place* currentPlace() const; ///< null while no place is shown
    [[nodiscard]] Destination current() const;

    /// A place that the sidebar does not have is asked for with `elsewhereRequested`.
    void goTo(const Destination& destination);
    void back();
    void forward();
    void openQuickOpen();
    void cyclePane(int step);
    void setStatus(const QString& message);

    [[nodiscard]] QAction& backAction() { return *m_backAction; }
    [[nodiscard]] QAction& forwardAction() { return *m_forwardAction; }
    [[nodiscard]] QAction& quickOpenAction() { return *m_quickOpenAction; }
    [[nodiscard]] QAction& findAction() { return *m_findAction; }
    [[nodiscard]] QAction& nextPaneAction() { return *m_nextPaneAction; }
    [[nodiscard]] QAction& previousPaneAction() { return *m_previousPaneAction; }
    [[nodiscard]] const QList<QAction*>& placeActions() const { return m_placeActions; } ///< Ctrl+1 … Ctrl+9

Q_SIGNALS:
    void currentPlaceChanged(gatehouse::ui::Place* place);
    /// Whoever makes pages ("tables") shows one.
    void elsewhereRequested(const gatehouse::ui::Destination& destination);

protected:
    bool event(QEvent* event) override;

private:
    QAction* makeAction(const QString& text, const QKeySequence& keys, void (Shell::*act)());
    void makeActions();
    void layOut();
    void followDocument();
    [[nodiscard]] Place* placeOf(const QString& id) const;
    [[nodiscard]] Place* shownPlace() const; ///< of the sidebar, or a page that is one; may be null
    void show(const Destination& destination);
    void showStart();
    void remember();
    void dropPage();
    void documentOpened();
    void showHeader();
    void showTitle();
    void showHistory();
    void showWindowTitle();
    void focusFilter();
    void nextPane() { cyclePane(1); }
    void previousPane() { cyclePane(-1); }

    OrganizationDocument& m_document;
    const Theme& m_theme;
    QList<Place*> m_places;
    Sidebar* m_sidebar;
    TitleBar* m_titleBar;
    QStackedWidget* m_pages;
    StatusBar* m_statusBar;
    QuickOpen* m_quickOpen;
    QWidget* m_startPage = nullptr;
    QWidget* m_page = nullptr;
    QString m_pageTitle;
    History m_history;
    QAction* m_backAction = nullptr;
    QAction* m_forwardAction = nullptr;
    QAction* m_quickOpenAction = nullptr;
    QAction* m_findAction = nullptr;
    QAction* m_nextPaneAction = nullptr;
    QAction* m_previousPaneAction = nullptr;
    QList<QAction*> m_placeActions;
};

} // namespace gatehouse::ui
