// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixCursor.h"
#include "ui/access/MatrixLook.h"

#include <QStyledItemDelegate>

namespace gatehouse::ui {

/// Paints a cell of the matrix: ground by state, five glyphs at fixed places, or the policy gate in words for
/// what does not exist yet. Makes no text and no pixmap per cell.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MatrixDelegate(const MatrixCursor& cursor, const MatrixLook& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The action whose glyph is at `x` of a cell, for a click.
    [[nodiscard]] static Action actionAt(int x);

private:
    [[nodiscard]] QColor ground(const QStyleOptionViewItem& option, const QModelIndex& index, bool empty,
                                bool blocked) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGlyphs(QPainter& painter, const QRect& rect, const access::Cell& cell) const;
    void paintFuture(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLines(QPainter& painter, const QRect& rect) const;
    void paintFrame(QPainter& painter, const QRect& rect, bool verdicts) const;

    const MatrixCursor& m_cursor;
    const MatrixLook& m_look;
};

} // namespace gatehouse::ui
