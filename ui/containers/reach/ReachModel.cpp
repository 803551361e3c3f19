// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/reach/ReachModel.h"

#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {

namespace {

bool isGlyphs(int column)
{
    return column == ReachModel::ItselfGlyphs || column == ReachModel::PeopleGlyphs;
}

const ReachWay& wayOf(const ReachRow& row, int column)
{
    return column == ReachModel::ItselfGlyphs || column == ReachModel::ItselfLayer ? row.byItself
                                                                                   : row.throughPeople;
}

ColorRole layerColor(const ReachWay& way)
{
    if (way.reads == access::Verdict::Unknown)
        return ColorRole::Unknown;
    if (way.reads == access::Verdict::Allowed)
        return way.cell.beyond ? ColorRole::Beyond : ColorRole::Text2;
    return way.cell.policyOnly.contains(Action::Read) ? ColorRole::Denied : ColorRole::Text2;
}

ColorRole reachColor(const ReachRow& row, int column)
{
    switch (column) {
    case ReachModel::ItselfLayer:
    case ReachModel::PeopleLayer:
        return layerColor(wayOf(row, column));
    case ReachModel::Reads:
        return readsRank(row) == 0 ? ColorRole::Text3 : ColorRole::Text;
    default:
        return ColorRole::Text;
    }
}

} // namespace

void ReachModel::setRows(std::vector<ReachRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void ReachModel::setFilter(const ReachFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

int ReachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ReachModel::shows(int source) const
{
    return m_filter.matches(m_rows[static_cast<std::size_t>(source)]);
}

/// Glyphs sort by how many actions are surely allowed, then by how many perhaps.
SortKey ReachModel::sortKey(int source, int column) const
{
    const ReachRow& row = m_rows[static_cast<std::size_t>(source)];
    if (column == Reads)
        return {readsRank(row), {}};
    if (isGlyphs(column)) {
        const access::Cell& cell = wayOf(row, column).cell;
        return {8 * cell.allowed.size() + cell.unknown.size(), {}};
    }
    return {0, text(row, column).toCaseFolded()};
}

QString ReachModel::text(const ReachRow& row, int column)
{
    switch (column) {
    case AppName:
        return row.name;
    case Reads:
        return readsWords(row);
    case ItselfLayer:
    case PeopleLayer:
        return wayOf(row, column).layer;
    default:
        return {};
    }
}

QVariant ReachModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReachRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case CellRole:
        return isGlyphs(column) ? QVariant::fromValue(wayOf(row, column).cell) : QVariant();
    case Qt::AccessibleTextRole:
    case ui::CellRole::Copy:
        return isGlyphs(column) ? cellWords(wayOf(row, column).cell) : text(row, column);
    case Qt::ToolTipRole:
        return isGlyphs(column) ? QVariant(toolTip(cellWords(wayOf(row, column).cell))) : QVariant();
    case ui::CellRole::Text:
        return variant(column == AppName ? TextRole::BodyMedium : TextRole::Body);
    case ui::CellRole::Color:
        return variant(reachColor(row, column));
    case ui::CellRole::Suffix:
        return column == AppName && row.candidate ? QVariant(tr("not installed yet")) : QVariant();
    case ui::CellRole::Ground:
        return isGlyphs(column) && wayOf(row, column).cell.blocked ? variant(ColorRole::PolicyTint)
                                                                   : QVariant();
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("App"),   tr("Reads it as"),    tr("By itself"),
                              tr("Layer"), tr("Through people"), tr("Layer")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::ToolTipRole && isGlyphs(section))
        return toolTip(tr("View, read, write, delete, administer, from the left."));
    if (role == Qt::ToolTipRole && (section == ItselfLayer || section == PeopleLayer))
        return toolTip(
            tr("What lets it read, or keeps it out: scope, app user, people’s permissions, policy."));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
