// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixCursor.h"

#include <algorithm>

namespace gatehouse::ui {

namespace {

Action firstDenied(access::Cell cell, Action preferred)
{
    if (cell.policyOnly.contains(preferred))
        return preferred;
    return *std::ranges::find_if(allActions, [&](Action action) { return cell.policyOnly.contains(action); });
}

} // namespace

MatrixCursor::MatrixCursor(AccessMatrixModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(&model)
{
    connect(&m_selection, &QItemSelectionModel::currentChanged, this, &MatrixCursor::moved);
}

void MatrixCursor::moveTo(const QModelIndex& index)
{
    if (index.isValid())
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void MatrixCursor::setAction(Action action)
{
    if (action == m_action)
        return;
    m_action = action;
    Q_EMIT appearanceChanged();
    Q_EMIT actionChanged(action);
}

void MatrixCursor::setFocus(bool focus)
{
    m_focus = focus;
    Q_EMIT appearanceChanged();
}

void MatrixCursor::setFadesOthers(bool fades)
{
    m_fadesOthers = fades;
    Q_EMIT appearanceChanged();
}

bool MatrixCursor::moveToPolicyDenial(int step)
{
    const int columns = m_model.containerCount();
    const int cells = m_model.appCount() * columns;
    if (cells == 0)
        return false;
    const QModelIndex start = current();
    const bool inside =
        start.isValid() && !m_model.isLaterRow(start.row()) && !m_model.isLaterColumn(start.column());
    int position = inside ? start.row() * columns + start.column() : (step > 0 ? cells - 1 : 0);
    for (int tried = 0; tried < cells; ++tried) {
        position = (position + step + cells) % cells;
        const QModelIndex index = m_model.index(position / columns, position % columns);
        const access::Cell cell = m_model.cellAt(index);
        if (cell.policyOnly.empty())
            continue;
        setAction(firstDenied(cell, m_action));
        moveTo(index);
        return true;
    }
    return false;
}

} // namespace gatehouse::ui
