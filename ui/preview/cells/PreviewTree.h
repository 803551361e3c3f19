// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QTreeView>

namespace gatehouse::ui {

/// The tree of changed cells: a group is one line across all columns with its key, what reaches it and its
/// counts; below it its cells. Enter and a double click on a cell are `activated`; on a group they open and
/// close it, as do Left and Right. Object name "preview.cells".
class PreviewTree : public QTreeView
{
    Q_OBJECT
public:
    explicit PreviewTree(const Theme& theme, QWidget* parent = nullptr);

    /// Shown over the view while there are no rows; the view owns it.
    void setEmptyWidget(QWidget* widget);
    void setModel(QAbstractItemModel* model) override;
    /// Selects the row, opens its group and scrolls to it.
    void select(const QModelIndex& index);
    [[nodiscard]] QString selectionAsText() const;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int paintCounts(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void toggle(const QModelIndex& group);
    void showEmptyWidget();

    const Theme& m_theme;
    QWidget* m_empty = nullptr;
};

} // namespace gatehouse::ui
