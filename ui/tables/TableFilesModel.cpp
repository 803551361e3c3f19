// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TableFilesModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <utility>

namespace gatehouse::ui {

/// Keeps the rows where it can, so that selection and focus stay.
void TableFilesModel::setFacts(std::vector<TableFacts> facts)
{
    const auto now = static_cast<int>(facts.size());
    const int before = rowCount();
    if (now < before)
        beginRemoveRows({}, now, before - 1);
    else if (now > before)
        beginInsertRows({}, before, now - 1);
    m_facts = std::move(facts);
    if (now < before)
        endRemoveRows();
    else if (now > before)
        endInsertRows();
    if (now > 0)
        Q_EMIT dataChanged(index(0), index(now - 1));
}

int TableFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant TableFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableFacts& facts = m_facts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return facts.name;
    case CellRole::SecondLine:
        return facts.standing;
    case CellRole::LeadingGlyph:
        return facts.glyph ? variant(*facts.glyph) : QVariant();
    case CellRole::Text:
        return variant(TextRole::BodyMedium);
    case Qt::ToolTipRole:
        return toolTip(facts.name + u'\n' + facts.standing);
    default:
        return {};
    }
}

QVariant TableFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section == 0 ? QVariant(tr("Table"))
                                                                                    : QVariant();
}

} // namespace gatehouse::ui
