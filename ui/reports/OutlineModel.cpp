// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/OutlineModel.h"

#include "ui/widgets/CellRoles.h"

#include <QLocale>

namespace gatehouse::ui {

void OutlineModel::setRows(std::vector<OutlineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutlineRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool chapter = row.table.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Title)
            return chapter ? row.chapter : QStringLiteral("    ") + row.table;
        return QLocale().toString(static_cast<qulonglong>(row.rows));
    case CellRole::Copy:
        return index.column() == Title && !chapter ? QVariant(row.table) : QVariant();
    case CellRole::Text:
        return variant(chapter ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(chapter ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Ground:
        return chapter ? variant(ColorRole::Alternate) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Title ? tr("Chapter, table") : tr("Rows");
    if (role == Qt::TextAlignmentRole)
        return int((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
