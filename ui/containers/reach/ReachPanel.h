// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/reach/ReachModel.h"
#include "ui/shell/Place.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class FilterLine;
class NothingFound;
class PlainLabel;
class TableView;

/// The lower half of the place: which apps reach the one selected container, as what, and through which layer
/// they are let in or kept out. Keeps filter, order and selected app while the container changes. Enter and
/// double click explain.
class ReachPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReachPanel(const Theme& theme, QWidget* parent = nullptr);

    void showContainer(const access::CompiledOrganization& core, access::ContainerIndex container);
    /// Says why there is nothing to show.
    void showNothing(const QString& sentence);

    [[nodiscard]] FilterField* field() const { return m_field; }
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    void buildFilterLine();
    void buildTable();
    void buildMenu();
    void addGoTo(const QString& text, const QString& icon, const char* place);
    void applyFilter();
    void clearFilter();
    void follow();
    void selectAgain();
    void go(const QString& place);

    const Theme& m_theme;
    ReachModel m_model;
    ReachFilter m_filter;
    QString m_container; ///< id; empty: none
    QString m_app;       ///< id of the selected app; survives edits and other containers
    bool m_selecting = false;

    FilterLine* m_line = nullptr;
    FilterField* m_field = nullptr;
    ChipButton* m_reads = nullptr;
    ChipButton* m_layer = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QStackedWidget* m_pages = nullptr;
    TableView* m_table = nullptr;
    NothingFound* m_nothingFound = nullptr;
    PlainLabel* m_sentence = nullptr;
};

} // namespace gatehouse::ui
