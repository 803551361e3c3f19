// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TableFaultsModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <utility>

namespace gatehouse::ui {

void TableFaultsModel::setLines(std::vector<TableFaultLine> lines, QStringList tableNames)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_tableNames = std::move(tableNames);
    endResetModel();
}

int TableFaultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TableFaultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TableFaultsModel::text(const TableFaultLine& line, int column) const
{
    switch (column) {
    case Sentence:
        return line.sentence;
    case Table:
        return m_tableNames.value(static_cast<qsizetype>(line.table));
    default:
        return positionText(line);
    }
}

QVariant TableFaultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableFaultLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool sentence = index.column() == Sentence;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case CellRole::SecondLine:
        return sentence && !line.advice.isEmpty() ? QVariant(line.advice) : QVariant();
    case CellRole::LeadingGlyph:
        if (!sentence)
            return {};
        return variant(line.warning ? access::GateResult::Unknown : access::GateResult::Fail);
    case CellRole::Text:
        return variant(sentence ? TextRole::BodyMedium : TextRole::Mono);
    case CellRole::Color:
        return variant(sentence ? ColorRole::Text : ColorRole::Text2);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Position ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return sentence ? QVariant(toolTip(line.sentence + u'\n' + line.advice)) : QVariant();
    default:
        return {};
    }
}

QVariant TableFaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Position ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sentence:
        return tr("Fault");
    case Table:
        return tr("Table");
    default:
        return tr("Line : col");
    }
}

} // namespace gatehouse::ui
