// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TableRowsModel.h"

#include "models/wording/ImportWording.h"
#include "models/wording/Wording.h"
#include "ui/tables/TablesWords.h"
#include "ui/widgets/CellRoles.h"

namespace gatehouse::ui {

namespace {

ColorRole outcomeColor(imports::RowOutcome outcome)
{
    switch (outcome) {
    case imports::RowOutcome::Added:
        return ColorRole::Allowed;
    case imports::RowOutcome::Changed:
        return ColorRole::Accent;
    case imports::RowOutcome::Refused:
        return ColorRole::Denied;
    case imports::RowOutcome::Unchanged:
        break;
    }
    return ColorRole::Text2;
}

} // namespace

void TableRowsModel::show(const std::shared_ptr<const TablesResult>& result, std::size_t at,
                          const std::vector<TableFaultLine>& lines)
{
    beginResetModel();
    m_result = result->sources[at].table() == nullptr ? nullptr : result;
    m_at = at;
    m_faults.clear();
    m_meaning.clear();
    if (m_result) {
        markFaults(lines);
        readMatching();
    }
    endResetModel();
}

void TableRowsModel::clear()
{
    beginResetModel();
    m_result = nullptr;
    endResetModel();
}

void TableRowsModel::markFaults(const std::vector<TableFaultLine>& lines)
{
    for (const TableFaultLine& line : lines) {
        if (line.table != m_at || line.warning || !line.position)
            continue;
        if (const auto cell = cellAt(*source().table(), *line.position))
            m_faults[cell->row].append(cell->column);
    }
}

void TableRowsModel::readMatching()
{
    m_meaning.fill(-1, static_cast<qsizetype>(source().table()->columnCount()));
    for (std::size_t spec = 0; source().kind && spec < source().matching.columns.size(); ++spec)
        if (const auto column = source().matching.columns[spec])
            m_meaning[static_cast<qsizetype>(*column)] = static_cast<int>(spec);
}

QModelIndex TableRowsModel::indexOf(const TableCell& cell) const
{
    return cell.row < 0 || cell.row >= rowCount() ? QModelIndex() : index(cell.row, FirstCell + cell.column);
}

int TableRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(source().table()->rowCount());
}

int TableRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_result ? 0 : FirstCell + static_cast<int>(source().table()->columnCount());
}

std::optional<imports::RowOutcome> TableRowsModel::outcome(int row) const
{
    if (m_faults.contains(row))
        return imports::RowOutcome::Refused;
    if (!m_result->plan || !m_result->plan->errors.empty())
        return std::nullopt;
    const auto& rows = m_result->plan->tables[m_at].rows;
    const auto at = static_cast<std::size_t>(row);
    return at < rows.size() ? std::optional(rows[at]) : std::nullopt;
}

QString TableRowsModel::cellText(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (column == Line)
        return QString::number(source().table()->position(at, 0).line);
    if (column == Outcome) {
        const auto known = outcome(row);
        return known ? wording::name(*known) : QString();
    }
    return wording::plainText(source().table()->cell(at, static_cast<std::size_t>(column - FirstCell)), 200);
}

QVariant TableRowsModel::color(int row, int column) const
{
    if (column == Line)
        return variant(ColorRole::Text3);
    if (column == Outcome) {
        const auto known = outcome(row);
        return variant(known ? outcomeColor(*known) : ColorRole::Text2);
    }
    const auto faults = m_faults.constFind(row);
    if (faults != m_faults.constEnd() && faults->contains(column - FirstCell))
        return variant(ColorRole::Denied);
    return variant(m_meaning[column - FirstCell] < 0 ? ColorRole::Text3 : ColorRole::Text);
}

QVariant TableRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case CellRole::Color:
        return color(index.row(), index.column());
    case CellRole::Text:
        return variant(index.column() == Line ? TextRole::Mono : TextRole::Body);
    case CellRole::Ground:
        return m_faults.contains(index.row()) ? variant(ColorRole::PolicyTint) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString TableRowsModel::headerText(int section) const
{
    const auto column = static_cast<std::size_t>(section - FirstCell);
    const QString name = fileColumnName(*source().table(), column);
    const int spec = m_meaning[section - FirstCell];
    if (spec < 0)
        return tr("%1 (not used)").arg(name);
    const imports::ColumnSpec& meaning = imports::columnsOf(*source().kind)[static_cast<std::size_t>(spec)];
    const QString ours = wording::name(*source().kind, meaning.column);
    return ours.compare(name, Qt::CaseInsensitive) == 0 ? ours : tr("%1 → %2").arg(name, ours);
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    return section == Outcome ? tr("Becomes") : headerText(section);
}

} // namespace gatehouse::ui
