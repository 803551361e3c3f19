// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixTable.h"

#include "ui/access/MatrixDelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace gatehouse::ui {

namespace {

void setUniformSections(QHeaderView& header, int size)
{
    header.setMinimumSectionSize(1);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setDefaultSectionSize(size);
    header.setHighlightSections(false);
}

} // namespace

MatrixTable::MatrixTable(Rows rows, Columns columns, MatrixCursor& cursor, const MatrixLook& look,
                         QWidget* parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_columns(columns)
    , m_cursor(cursor)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new MatrixDelegate(cursor, look, this));
}

void MatrixTable::setUp(AccessMatrixModel& matrix)
{
    setUniformSections(*horizontalHeader(), MatrixSize::cellWidth);
    setUniformSections(*verticalHeader(),
                       m_rows == Rows::Apps ? MatrixSize::rowHeight : MatrixSize::laterRowHeight);
    setModel(&matrix);
    const QItemSelectionModel* own = selectionModel();
    setSelectionModel(&m_cursor.selection());
    delete own;
    followHeaders();
}

void MatrixTable::showPart()
{
    const AccessMatrixModel& matrix = m_cursor.model();
    if (matrix.rowCount() == 0)
        return;
    if (m_rows == Rows::Apps)
        setRowHidden(matrix.appCount(), true);
    if (m_columns == Columns::Containers)
        for (int column = matrix.containerCount(); column < matrix.columnCount(); ++column)
            setColumnHidden(column, true);
}

bool MatrixTable::holds(const QModelIndex& index) const
{
    const AccessMatrixModel& matrix = m_cursor.model();
    return matrix.isLaterRow(index.row()) == (m_rows == Rows::Later) &&
           matrix.isLaterColumn(index.column()) == (m_columns == Columns::Later);
}

void MatrixTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (holds(index)) {
        QTableView::scrollTo(index, hint);
        return;
    }
    // The part that holds the cell shares one axis with this one: show that row or column here, too.
    const AccessMatrixModel& matrix = m_cursor.model();
    const bool sameRows = matrix.isLaterRow(index.row()) == (m_rows == Rows::Later);
    const bool sameColumns = matrix.isLaterColumn(index.column()) == (m_columns == Columns::Later);
    if (sameRows)
        QTableView::scrollTo(index.siblingAtColumn(columnAt(0)), hint);
    else if (sameColumns)
        QTableView::scrollTo(index.siblingAtRow(rowAt(0)), hint);
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_rows == Rows::Later)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (m_columns != Columns::Later)
        return;
    const int later = m_cursor.model().laterCount() * MatrixSize::cellWidth;
    const int first = horizontalScrollBar()->maximum() + viewport()->width() - later;
    horizontalScrollBar()->setMinimum(qMax(0, first));
}

void MatrixTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool verdicts = index.isValid() && m_rows == Rows::Apps && m_columns == Columns::Containers;
    if (verdicts && event->button() == Qt::LeftButton)
        m_cursor.setAction(
            MatrixDelegate::actionAt(event->pos().x() - columnViewportPosition(index.column())));
    QTableView::mousePressEvent(event);
}

void MatrixTable::followHeaders()
{
    const auto place = [this](int row, int column) {
        const QModelIndex current = m_cursor.current();
        m_cursor.moveTo(m_cursor.model().index(row >= 0 ? row : qMax(0, current.row()),
                                               column >= 0 ? column : qMax(0, current.column())));
        setFocus(Qt::MouseFocusReason);
    };
    horizontalHeader()->setSectionsClickable(true);
    verticalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this,
            [place](int column) { place(-1, column); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [place](int row) { place(row, -1); });
}

} // namespace gatehouse::ui
