// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QTableView>

#include <initializer_list>

namespace gatehouse::ui {

/// How wide a column is at first; one with `stretch` takes what is left.
struct ColumnWidth
{
    int width = 96;
    bool stretch = false;
};

/// The table of every list: rows of 28, faint lines, one row selected, hover over the whole row, keyboard as
/// in a list. Ctrl+C copies the selected rows as text (tabs between the cells). `activated` comes with Enter
/// and double click. Uses ItemDelegate; another can be set. Read-only.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const Theme& theme, QWidget* parent = nullptr);

    void setRowHeight(int height); ///< 28 at first; 44 with second lines
    void setColumnWidths(std::initializer_list<ColumnWidth> widths);
    /// For a model whose titles have changed: no column is narrower than its title.
    void growToTitles();
    /// Shown over the view while the model has no rows; the view owns it. May be null.
    void setEmptyWidget(QWidget* widget);
    [[nodiscard]] QString selectionAsText() const;
    /// The row under the pointer, or -1; for delegates.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    /// Selects the row, makes it current and scrolls to it; -1 selects nothing.
    void selectRowAt(int row);

    void setModel(QAbstractItemModel* model) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setHoveredRow(int row);
    void showEmptyWidget();

    const Theme& m_theme;
    QWidget* m_empty = nullptr;
    int m_hoveredRow = -1;
};

} // namespace gatehouse::ui
