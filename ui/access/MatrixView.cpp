// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixView.h"

#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace gatehouse::ui {

namespace {

std::optional<Action> actionOfKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_V:
        return Action::View;
    case Qt::Key_R:
        return Action::Read;
    case Qt::Key_W:
        return Action::Write;
    case Qt::Key_D:
        return Action::Delete;
    case Qt::Key_A:
        return Action::Administer;
    default:
        return std::nullopt;
    }
}

bool isCopyExplanation(const QKeyEvent& event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isMatrixKey(const QKeyEvent& event)
{
    return actionOfKey(event) || event.key() == Qt::Key_F8 || event.matches(QKeySequence::Copy) ||
           isCopyExplanation(event);
}

} // namespace

MatrixView::MatrixView(MatrixCursor& cursor, const MatrixLook& look, QWidget* parent)
    : MatrixTable(Rows::Apps, Columns::Containers, cursor, look, parent)
{
    setObjectName(QStringLiteral("access.matrix"));
    setAccessibleName(tr("Matrix of apps and containers"));
}

bool MatrixView::event(QEvent* event)
{
    // Shortcuts of the window do not take the keys that mean a cell here.
    if (event->type() == QEvent::ShortcutOverride && isMatrixKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return MatrixTable::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event))
        event->accept();
    else
        MatrixTable::keyPressEvent(event);
}

bool MatrixView::handleKey(const QKeyEvent& event)
{
    if (const auto action = actionOfKey(event)) {
        cursorOfMatrix().setAction(*action);
    } else if (event.key() == Qt::Key_F8) {
        if (!cursorOfMatrix().moveToPolicyDenial(event.modifiers() == Qt::ShiftModifier ? -1 : 1))
            Q_EMIT nothingDenied();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        Q_EMIT explainRequested();
    } else if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyRowRequested();
    } else if (isCopyExplanation(event)) {
        Q_EMIT copyExplanationRequested();
    } else {
        return false;
    }
    return true;
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    MatrixTable::mouseDoubleClickEvent(event);
    Q_EMIT explainRequested();
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    MatrixTable::focusInEvent(event);
    cursorOfMatrix().setFocus(true);
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    MatrixTable::focusOutEvent(event);
    cursorOfMatrix().setFocus(false);
}

int MatrixView::rowsOfPage() const
{
    return std::max(1, viewport()->height() / MatrixSize::rowHeight - 1);
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const AccessMatrixModel& matrix = cursorOfMatrix().model();
    const QModelIndex current = cursorOfMatrix().current();
    if (matrix.rowCount() == 0 || matrix.columnCount() == 0)
        return {};
    int row = std::max(0, current.row());
    int column = std::max(0, current.column());
    const bool wholeTable = modifiers.testFlag(Qt::ControlModifier);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveLeft:
        column -= forward;
        break;
    case MoveRight:
        column += forward;
        break;
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MovePageUp:
        row -= rowsOfPage();
        break;
    case MovePageDown:
        row += rowsOfPage();
        break;
    case MoveHome:
        column = 0;
        row = wholeTable ? 0 : row;
        break;
    case MoveEnd:
        column = std::max(0, matrix.containerCount() - 1);
        row = wholeTable ? std::max(0, matrix.appCount() - 1) : row;
        break;
    case MoveNext:
    case MovePrevious:
        break;
    }
    return matrix.index(std::clamp(row, 0, matrix.rowCount() - 1),
                        std::clamp(column, 0, matrix.columnCount() - 1));
}

} // namespace gatehouse::ui
