// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TableView.h"

#include "ui/widgets/ItemDelegate.h"
#include "ui/widgets/TableHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString cellAsText(const QModelIndex& index)
{
    const QVariant copied = index.data(CellRole::Copy);
    QString text = copied.toString();
    if (!copied.isValid()) {
        text = index.data(Qt::DisplayRole).toString();
        const QString suffix = index.data(CellRole::Suffix).toString();
        if (!suffix.isEmpty())
            text += QLatin1Char(' ') + suffix;
    }
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setItemDelegate(new ItemDelegate(theme, this));
    setHorizontalHeader(new TableHeader(theme, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setRowHeight(28);
}

void TableView::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setColumnWidths(std::initializer_list<ColumnWidth> widths)
{
    int column = 0;
    const auto* header = qobject_cast<const TableHeader*>(horizontalHeader());
    for (const ColumnWidth& wanted : widths) {
        horizontalHeader()->setSectionResizeMode(column, wanted.stretch ? QHeaderView::Stretch
                                                                        : QHeaderView::Interactive);
        if (!wanted.stretch)
            setColumnWidth(column, header ? qMax(wanted.width, header->titleWidth(column)) : wanted.width);
        ++column;
    }
}

void TableView::growToTitles()
{
    const auto* header = qobject_cast<const TableHeader*>(horizontalHeader());
    for (int column = 0; header && column < header->count(); ++column)
        if (header->sectionResizeMode(column) == QHeaderView::Interactive)
            setColumnWidth(column, qMax(columnWidth(column), header->titleWidth(column)));
}

void TableView::setEmptyWidget(QWidget* widget)
{
    delete m_empty;
    m_empty = widget;
    if (widget != nullptr)
        widget->setParent(viewport());
    showEmptyWidget();
}

QString TableView::selectionAsText() const
{
    if (selectionModel() == nullptr)
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells += cellAsText(row.siblingAtColumn(column));
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::selectRowAt(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount()) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    const int column = horizontalHeader()->logicalIndexAt(0);
    setCurrentIndex(model()->index(row, qMax(0, column)));
    selectRow(row);
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    m_hoveredRow = -1;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::showEmptyWidget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::showEmptyWidget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::showEmptyWidget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::showEmptyWidget);
    }
    showEmptyWidget();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(indexAt(static_cast<QMouseEvent*>(event)->pos()).row());
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_empty != nullptr)
        m_empty->setGeometry(viewport()->rect());
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        selectRowAt(0);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::showEmptyWidget()
{
    if (m_empty == nullptr)
        return;
    m_empty->setVisible(model() == nullptr || model()->rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

} // namespace gatehouse::ui
