// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixDelegate.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr qreal faded = 0.3;

ColorRole futureColor(access::FutureGate gate)
{
    switch (gate) {
    case access::FutureGate::Blocked:
        return ColorRole::Denied;
    case access::FutureGate::Unknown:
        return ColorRole::Unknown;
    case access::FutureGate::Beyond:
    case access::FutureGate::NotBlocked:
    case access::FutureGate::NotApplicable:
        break;
    }
    return ColorRole::Text2;
}

std::optional<VerdictGlyph> futureGlyph(access::FutureGate gate)
{
    switch (gate) {
    case access::FutureGate::Blocked:
        return VerdictGlyph::DeniedByPolicy;
    case access::FutureGate::Unknown:
        return VerdictGlyph::Unknown;
    case access::FutureGate::Beyond:
        return VerdictGlyph::Beyond;
    case access::FutureGate::NotBlocked:
    case access::FutureGate::NotApplicable:
        break;
    }
    return std::nullopt;
}

int glyphTop(const QRect& rect)
{
    return rect.top() + (rect.height() - MatrixSize::glyphSide) / 2;
}

} // namespace

MatrixDelegate::MatrixDelegate(const MatrixCursor& cursor, const MatrixLook& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_cursor(cursor)
    , m_look(look)
{}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {MatrixSize::cellWidth, MatrixSize::rowHeight};
}

Action MatrixDelegate::actionAt(int x)
{
    const int place = (x - MatrixSize::glyphLeft + 1) / MatrixSize::glyphStep;
    return allActions[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(actionCount) - 1))];
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const AccessMatrixModel& model = m_cursor.model();
    const bool verdicts = !model.isLaterRow(index.row()) && !model.isLaterColumn(index.column());
    if (verdicts)
        paintCell(*painter, option, index);
    else
        paintFuture(*painter, option, index);
    paintLines(*painter, option.rect);
    if (model.isChanged(index))
        paintFold(*painter, option.rect, m_look.color(ColorRole::Accent));
    if (index == m_cursor.current())
        paintFrame(*painter, option.rect, verdicts && model.cellAt(index).applicable);
}

QColor MatrixDelegate::ground(const QStyleOptionViewItem& option, const QModelIndex& index, bool empty,
                              bool blocked) const
{
    if (blocked)
        return m_look.color(ColorRole::PolicyTint);
    if (empty)
        return m_look.color(ColorRole::Alternate);
    if (m_cursor.current().isValid() && index.row() == m_cursor.current().row())
        return m_look.color(m_cursor.hasFocus() ? ColorRole::Selection : ColorRole::FaintLine);
    return m_look.color(option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hover : ColorRole::Base);
}

void MatrixDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const access::Cell cell = m_cursor.model().cellAt(index);
    painter.fillRect(option.rect, ground(option, index, !cell.applicable, cell.blocked && cell.applicable));
    if (!cell.applicable)
        return;
    const bool faint = m_cursor.fadesOthers() && cell.policyOnly.empty();
    if (faint)
        painter.setOpacity(faded);
    paintGlyphs(painter, option.rect, cell);
    if (faint)
        painter.setOpacity(1.0);
}

void MatrixDelegate::paintGlyphs(QPainter& painter, const QRect& rect, const access::Cell& cell) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPoint place(rect.left() + MatrixSize::glyphLeft, glyphTop(rect));
    for (const Action action : allActions) {
        painter.drawPixmap(place, m_look.glyph(verdictGlyph(cell, action), scale));
        place.rx() += MatrixSize::glyphStep;
    }
}

void MatrixDelegate::paintFuture(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const access::FutureGate gate = m_cursor.model().futureAt(index);
    const bool empty = gate == access::FutureGate::NotApplicable;
    painter.fillRect(option.rect, ground(option, index, empty, gate == access::FutureGate::Blocked));
    QRect rest = option.rect.adjusted(MatrixSize::glyphLeft, 0, -2, 0);
    if (const auto glyph = futureGlyph(gate)) {
        painter.drawPixmap(rest.left(), glyphTop(rest),
                           m_look.glyph(*glyph, painter.device()->devicePixelRatioF()));
        rest.setLeft(rest.left() + MatrixSize::glyphStep);
    }
    painter.setFont(m_look.caption());
    painter.setPen(m_look.color(futureColor(gate)));
    const QString text = QFontMetrics(m_look.caption())
                             .elidedText(AccessMatrixModel::futureText(gate), Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void MatrixDelegate::paintLines(QPainter& painter, const QRect& rect) const
{
    const QColor line = m_look.color(ColorRole::FaintLine);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
}

/// Two pixels with the keyboard in the matrix, one without; under the glyph of the chosen action a short bar.
void MatrixDelegate::paintFrame(QPainter& painter, const QRect& rect, bool verdicts) const
{
    const QColor accent = m_look.color(ColorRole::Accent);
    const int width = m_cursor.hasFocus() ? 2 : 1;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), accent);
    painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), accent);
    painter.fillRect(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), accent);
    if (!verdicts)
        return;
    const int place =
        rect.left() + MatrixSize::glyphLeft + MatrixSize::glyphStep * static_cast<int>(m_cursor.action());
    painter.fillRect(QRect(place, rect.bottom() - 5, MatrixSize::glyphSide, 2), accent);
}

} // namespace gatehouse::ui
