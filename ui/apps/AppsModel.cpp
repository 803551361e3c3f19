// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr auto readAction = static_cast<std::size_t>(Action::Read);

/// By what is sure, then by what may be.
qint64 reachKey(const access::ReachCount& count)
{
    return (static_cast<qint64>(count.allowed) << 24) + count.unknown;
}

/// No action 0, not known 1, then the actions, one that may be stronger behind its like.
qint64 strongestKey(const access::AppReach& reach)
{
    const access::StrongestAction strongest = access::strongestAction(reach);
    const qint64 base = strongest.surely ? 1 + static_cast<qint64>(*strongest.surely) : 0;
    return 2 * base + (strongest.perhapsStronger ? 1 : 0);
}

bool isNumeric(int column)
{
    return column == AppsModel::ByItself || column == AppsModel::People;
}

} // namespace

void AppsModel::setRows(std::vector<AppRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void AppsModel::setReaches(int first, const std::vector<access::AppReach>& reaches)
{
    for (std::size_t at = 0; at < reaches.size(); ++at) {
        const auto source = static_cast<std::size_t>(first) + at;
        if (source < m_rows.size())
            m_rows[source].reach = reaches[at];
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Strongest), index(rowCount() - 1, People));
}

void AppsModel::setFilter(const AppsFilter& filter)
{
    m_filter = filter;
    rearrange();
}

void AppsModel::rearrange()
{
    beginResetModel();
    arrange();
    endResetModel();
}

int AppsModel::rowOfId(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const AppRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : rowOf(static_cast<int>(found - m_rows.begin()));
}

int AppsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool AppsModel::shows(int source) const
{
    return m_filter.matches(m_rows[static_cast<std::size_t>(source)]);
}

SortKey AppsModel::sortKey(int source, int column) const
{
    const AppRow& row = m_rows[static_cast<std::size_t>(source)];
    switch (column) {
    case Strongest:
        return {row.reach ? strongestKey(*row.reach) : -1, {}};
    case ByItself:
        return {row.reach ? reachKey(row.reach->byItself[readAction]) : -1, {}};
    case People:
        return {row.reach ? reachKey(row.reach->throughPeople[readAction]) : -1, {}};
    default:
        return {0, (text(row, column) + u' ' + row.site).toCaseFolded()};
    }
}

QString AppsModel::text(const AppRow& row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Vendor:
        return row.vendor;
    case FrameworkName:
        return wording::name(row.framework);
    case Products:
        return row.productNames;
    case ByItself:
        return row.reach ? reachText(row.reach->byItself[readAction]) : QString();
    case People:
        return row.reach ? reachText(row.reach->throughPeople[readAction]) : QString();
    default:
        return {};
    }
}

QVariant AppsModel::strongestData(const AppRow& row, int role)
{
    if (!row.reach)
        return {};
    const access::StrongestAction strongest = access::strongestAction(*row.reach);
    const bool notKnown = !strongest.surely && strongest.perhapsStronger;
    switch (role) {
    case Qt::DisplayRole:
        if (notKnown)
            return tr("not known");
        return strongest.surely ? wording::name(*strongest.surely) : tr("none");
    case CellRole::Color:
        if (notKnown)
            return variant(ColorRole::Unknown);
        return variant(strongest.surely ? ColorRole::Text : ColorRole::Text3);
    case CellRole::LeadingGlyph:
        return notKnown ? variant(VerdictGlyph::Unknown) : QVariant();
    case CellRole::TrailingGlyph:
        return strongest.surely && strongest.perhapsStronger ? variant(VerdictGlyph::Unknown) : QVariant();
    case Qt::ToolTipRole:
        return strongest.perhapsStronger ? toolTip(tr("Stronger actions are not known in some containers."))
                                         : QVariant();
    default:
        return {};
    }
}

QVariant AppsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AppRow& row = rowAt(index.row());
    const int column = index.column();
    if (column == Strongest && role != CellRole::Sort)
        return strongestData(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Text:
        return variant(column == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(column == Name || isNumeric(column) ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Suffix:
        if (column == ByItself && row.reach)
            return tr("of %1").arg(QLocale().toString(row.reach->byItself[readAction].total));
        return column == Name && !row.site.isEmpty() ? QVariant(row.site) : QVariant();
    case CellRole::TrailingGlyph:
        return column == Name && row.eligible == false ? variant(VerdictGlyph::Beyond) : QVariant();
    case Qt::ToolTipRole:
        return column == Name && row.eligible == false ? toolTip(tr("No policy can block this app."))
                                                       : QVariant();
    default:
        return ArrangedModel::data(index, role);
    }
}

QVariant AppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("App"),       tr("Vendor"),    tr("Framework"), tr("Products"),
                              tr("Strongest"), tr("By itself"), tr("People")};
    const QString tips[] = {{},
                            {},
                            {},
                            {},
                            tr("The strongest action it has anywhere, by itself or through people."),
                            tr("In how many containers its own app user can read."),
                            tr("In how many containers it can read through some person.")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return tips[section].isEmpty() ? QVariant() : QVariant(toolTip(tips[section]));
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace gatehouse::ui
