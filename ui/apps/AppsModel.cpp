// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsModel.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/SeverityGlyph.h"
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

/// Most severe first, then the most of them; nothing open 0.
qint64 findingsKey(const FindingCounts& findings)
{
    const std::optional<findings::Severity> worst = findings.worst();
    return worst ? ((1 + static_cast<qint64>(*worst)) << 32) + findings.allOpen() : 0;
}

/// What needs attention soonest comes first: overdue by its day, due, open, never; then by the day that
/// holds.
qint64 reviewKey(const reviews::ReviewStanding& review)
{
    constexpr qint64 rank[] = {3, 2, 4, 1, 0}; // by ReviewState
    constexpr qint64 noDay = 0xFFFFFFFF;
    const qint64 day = review.due ? review.due->time_since_epoch().count() : noDay;
    return (rank[static_cast<std::size_t>(review.state)] << 33) + day;
}

bool isNumeric(int column)
{
    return column == AppsModel::ByItself || column == AppsModel::People || column == AppsModel::Findings;
}

QString stageSuffix(const AppRow& row)
{
    QStringList parts;
    if (!row.site.isEmpty())
        parts.append(row.site);
    if (row.stage == AppStage::Candidate)
        parts.append(AppsModel::tr("candidate"));
    if (row.stage == AppStage::Disabled)
        parts.append(AppsModel::tr("disabled"));
    return parts.join(QStringLiteral(", "));
}

/// "2 high, 1 low".
QString severitiesInWords(const FindingCounts& findings)
{
    QStringList parts;
    for (std::size_t severity = findings.open.size(); severity-- > 0;)
        if (findings.open[severity] > 0)
            parts.append(AppsModel::tr("%1 %2").arg(
                QLocale().toString(findings.open[severity]),
                wording::name(static_cast<findings::Severity>(severity)).toLower()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void AppsModel::setRows(std::vector<AppRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void AppsModel::takeInsights(int first, int count, const Organization& organization, const Insights& insights)
{
    for (int source = first; source < first + count && source < sourceCount(); ++source) {
        AppRow& row = m_rows[static_cast<std::size_t>(source)];
        takeInsight(row, organization.apps[row.app.value], insights);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Strongest), index(rowCount() - 1, Reviewed));
}

void AppsModel::setHosts(const QStringList& hosts)
{
    for (std::size_t row = 0; row < m_rows.size() && static_cast<qsizetype>(row) < hosts.size(); ++row)
        m_rows[row].hosts = hosts[static_cast<qsizetype>(row)];
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
    case Findings:
        return {row.findings ? findingsKey(*row.findings) : -1, {}};
    case Reviewed:
        return {reviewKey(row.review), {}};
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
    case Findings:
        return row.findings ? QLocale().toString(row.findings->allOpen()) : QString();
    case Reviewed:
        return row.review.state == reviews::ReviewState::Overdue ? wording::name(row.review.state)
                                                                 : row.reviewed;
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

QVariant AppsModel::nameData(const AppRow& row, int role)
{
    switch (role) {
    case CellRole::Color:
        return variant(row.stage == AppStage::Installed ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Suffix: {
        const QString suffix = stageSuffix(row);
        return suffix.isEmpty() ? QVariant() : QVariant(suffix);
    }
    case CellRole::TrailingGlyph:
        return row.eligible == false ? variant(VerdictGlyph::Beyond) : QVariant();
    case Qt::ToolTipRole:
        return row.eligible == false ? toolTip(tr("No policy can block this app.")) : QVariant();
    default:
        return {};
    }
}

QVariant AppsModel::findingsData(const AppRow& row, int role)
{
    if (!row.findings)
        return {};
    const int open = row.findings->allOpen();
    switch (role) {
    case CellRole::LeadingGlyph:
        return open > 0 ? variant(levelGlyph(*row.findings->worst())) : QVariant();
    case CellRole::Color:
        return variant(open > 0 ? ColorRole::Text : ColorRole::Text3);
    case Qt::ToolTipRole:
        if (open > 0)
            return toolTip(tr("%Ln open findings: %1", nullptr, open).arg(severitiesInWords(*row.findings)));
        return row.findings->accepted > 0
                   ? toolTip(tr("%Ln findings, accepted", nullptr, row.findings->accepted))
                   : QVariant();
    default:
        return {};
    }
}

/// What needs attention stands first: the state, or that the app is another than the reviewed one.
QVariant AppsModel::reviewedData(const AppRow& row, int role)
{
    const bool current = row.review.state == reviews::ReviewState::Current;
    const bool changed = current && row.review.changed();
    switch (role) {
    case Qt::DisplayRole:
        return changed ? QVariant(tr("changed")) : QVariant();
    case CellRole::Color:
        return variant(current && !changed ? ColorRole::Text2 : ColorRole::Unknown);
    case CellRole::Suffix:
        return changed ? QVariant(row.reviewed) : QVariant();
    case Qt::ToolTipRole:
        return row.review.changed() ? toolTip(row.reviewed + QStringLiteral(", ") + tr("changed since"))
                                    : toolTip(row.reviewed);
    default:
        return {};
    }
}

QVariant AppsModel::plainData(const AppRow& row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Text:
        return variant(column == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(isNumeric(column) ? ColorRole::Text : ColorRole::Text2);
    case CellRole::Suffix:
        return column == ByItself && row.reach
                   ? QVariant(tr("of %1").arg(QLocale().toString(row.reach->byItself[readAction].total)))
                   : QVariant();
    default:
        return {};
    }
}

QVariant AppsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == CellRole::Sort)
        return ArrangedModel::data(index, role);
    const AppRow& row = rowAt(index.row());
    QVariant own;
    switch (index.column()) {
    case Name:
        own = nameData(row, role);
        break;
    case Strongest:
        own = strongestData(row, role);
        break;
    case Findings:
        own = findingsData(row, role);
        break;
    case Reviewed:
        own = reviewedData(row, role);
        break;
    default:
        break;
    }
    return own.isValid() ? own : plainData(row, index.column(), role);
}

QVariant AppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("App"),       tr("Vendor"), tr("Framework"), tr("Products"), tr("Strongest"),
                              tr("By itself"), tr("People"), tr("Findings"),  tr("Reviewed")};
    const QString tips[] = {{},
                            {},
                            {},
                            {},
                            tr("The strongest action it has anywhere, by itself or through people."),
                            tr("In how many containers its own app user can read."),
                            tr("In how many containers it can read through some person."),
                            tr("Open findings, those that were accepted left out."),
                            tr("When it was last reviewed, or that a review is due.")};
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
