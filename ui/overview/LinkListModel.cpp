// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/LinkListModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QStringList>

namespace gatehouse::ui {
namespace {

QString spokenRow(const LinkRow& row)
{
    QStringList parts{row.title, row.second, row.right, row.rightSecond};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void LinkListModel::setRows(QList<LinkRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LinkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LinkListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LinkRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    case Qt::ToolTipRole:
        return toolTip(row.second.isEmpty() ? row.title : row.title + u'\n' + row.second);
    case CellRole::SecondLine:
        return row.second;
    case CellRole::LeadingGlyph:
        return row.glyph ? variant(*row.glyph) : QVariant();
    case RightRole:
        return row.right;
    case RightSecondRole:
        return row.rightSecond;
    case RightColorRole:
        return variant(row.rightColor);
    default:
        return {};
    }
}

} // namespace gatehouse::ui
