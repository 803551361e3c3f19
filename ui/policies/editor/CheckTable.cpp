// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CheckTable.h"

#include "ui/theme/ControlPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int headerBoxSide = 14;
constexpr int headerBoxLeft = 8; ///< where the boxes of the rows stand

} // namespace

CheckHeader::CheckHeader(const Theme& theme, QWidget* parent)
    : TableHeader(theme, parent)
    , m_theme(theme)
{}

void CheckHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    TableHeader::paintSection(painter, rect, logicalIndex);
    const QVariant told = model()->headerData(logicalIndex, Qt::Horizontal, Qt::CheckStateRole);
    if (!told.isValid())
        return;
    QStyle::State state = QStyle::State_Enabled;
    if (told.toInt() == Qt::Checked)
        state |= QStyle::State_On;
    if (told.toInt() == Qt::PartiallyChecked)
        state |= QStyle::State_NoChange;
    const QRect box(rect.left() + headerBoxLeft, rect.top() + (rect.height() - headerBoxSide) / 2,
                    headerBoxSide, headerBoxSide);
    paintCheckBox(*painter, QStyle::visualRect(layoutDirection(), rect, box), state, m_theme);
}

void CheckHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->pos());
    const bool box = event->button() == Qt::LeftButton && section >= 0 &&
                     model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole).isValid();
    TableHeader::mouseReleaseEvent(event);
    if (box)
        Q_EMIT boxClicked();
}

CheckTable::CheckTable(const Theme& theme, QWidget* parent)
    : TableView(theme, parent)
{
    setSelectionMode(ExtendedSelection);
}

void CheckTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        checkSelected();
    else
        TableView::keyPressEvent(event);
}

void CheckTable::checkSelected()
{
    const QModelIndex box = currentIndex().siblingAtColumn(0);
    if (!box.isValid())
        return;
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows << index.row();
    if (!rows.contains(box.row()))
        rows = {box.row()};
    std::sort(rows.begin(), rows.end());
    Q_EMIT checkRequested(rows, box.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

} // namespace gatehouse::ui
