// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleAppsModel.h"

#include "models/access/PolicyState.h"
#include "models/wording/Wording.h"
#include "ui/policies/editor/OutOfReachModel.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace gatehouse::ui {

void RuleAppsModel::setApps(std::shared_ptr<const Organization> organization,
                            const catalogue::Catalogue& catalogue, const AppAccessRule& rule)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_before = rule;
    m_effect = rule.effect;
    m_kind = rule.apps;
    m_forecast.reset();
    m_rows = ruleAppRows(*m_organization, catalogue, rule.keys);
    arrange();
    recount();
    endResetModel();
    tell();
}

void RuleAppsModel::setKind(RuleEffect effect, RuleApps apps)
{
    if (effect != m_effect || policyModel() == PolicyModel::Overrides)
        m_forecast.reset(); // that of the other effect would mislead until the new one is there
    m_effect = effect;
    m_kind = apps;
    recount();
    tell();
}

void RuleAppsModel::setForecast(RuleForecast forecast)
{
    m_forecast = std::move(forecast);
    recount();
    tell();
}

void RuleAppsModel::setFilter(const RuleAppsFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, Box, Box);
}

bool RuleAppsModel::addKey(const AppKey& key)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RuleAppRow& row) { return row.key == key; });
    if (isFull() && (found == m_rows.end() || !found->listed))
        return false;
    beginResetModel();
    if (found == m_rows.end())
        m_rows.push_back(absentApp(key));
    else
        found->listed = true;
    arrange();
    recount();
    endResetModel();
    tell();
    return true;
}

bool RuleAppsModel::put(RuleAppRow& row, bool listed)
{
    if (row.listed == listed || !canChange(row))
        return false;
    row.listed = listed;
    m_listed += listed ? 1 : -1; // the next box asks whether the list is full
    return true;
}

void RuleAppsModel::setListed(const QList<int>& rows, bool listed)
{
    bool changed = false;
    for (const int row : rows)
        changed |= put(m_rows[static_cast<std::size_t>(sourceOf(row))], listed);
    if (!changed)
        return;
    recount();
    tell();
}

void RuleAppsModel::toggleShown()
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows << row;
    setListed(rows, headerState() == Qt::Unchecked);
}

Qt::CheckState RuleAppsModel::headerState() const
{
    int listed = 0;
    for (int row = 0; row < rowCount(); ++row)
        listed += m_rows[static_cast<std::size_t>(sourceOf(row))].listed ? 1 : 0;
    if (listed == 0)
        return Qt::Unchecked;
    return listed == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

std::optional<int> RuleAppsModel::limit() const
{
    if (!m_organization || m_kind == RuleApps::All || policyModel() != PolicyModel::Additive)
        return std::nullopt;
    return static_cast<int>(m_organization->properties.policyLimits.appsPerList);
}

bool RuleAppsModel::isFull() const
{
    const std::optional<int> most = limit();
    return most && m_listed >= *most;
}

bool RuleAppsModel::canChange(const RuleAppRow& row) const
{
    return m_kind != RuleApps::All && (row.listed || (!row.isBeyond() && !isFull()));
}

QString RuleAppsModel::lockReason(const RuleAppRow& row) const
{
    if (m_kind == RuleApps::All)
        return tr("This rule needs no list. The list is kept in the file and counts again once an allowlist "
                  "or a blocklist is chosen.");
    if (row.isBeyond())
        return tr("Not eligible: the platform lets no policy block this app, so listing it changes nothing.");
    return tr("The list is full: %1 of %1. Take another app off first, choose the other kind of list, or use "
              "a "
              "second policy.")
        .arg(limit().value_or(0));
}

bool RuleAppsModel::met(const RuleAppRow& row) const
{
    AppAccessRule asked{m_effect, m_kind, {}, {}};
    if (row.listed)
        asked.keys.push_back(row.key);
    return access::matches(asked, row.key);
}

std::optional<access::ReachCount> RuleAppsModel::reads(const RuleAppRow& row) const
{
    if (!m_forecast || !row.isInstalled())
        return std::nullopt;
    return readsOf(row, *m_forecast, met(row));
}

void RuleAppsModel::recount()
{
    m_counts = {};
    m_listed = 0;
    for (const RuleAppRow& row : m_rows) {
        m_listed += row.listed ? 1 : 0;
        if (!row.isInstalled()) {
            m_counts.absent += row.listed ? 1 : 0;
            continue;
        }
        const bool meets = met(row);
        const UnderRule under = underRule({m_effect, m_kind, {}, {}}, meets, row);
        m_counts.allowed += under == UnderRule::Allowed ? 1 : 0;
        m_counts.blocked += under == UnderRule::Blocked ? 1 : 0;
        m_counts.perhaps += under == UnderRule::PerhapsBlocked ? 1 : 0;
        m_counts.unnamed += under == UnderRule::Unnamed ? 1 : 0;
        m_counts.beyond += under == UnderRule::CannotBeBlocked ? 1 : 0;
        if (under == UnderRule::Blocked && m_forecast)
            m_counts.blockedElsewhere += readsOf(row, *m_forecast, meets).total == 0 ? 1 : 0;
    }
}

/// Boxes, verdicts and reach may have changed in every row.
void RuleAppsModel::tell()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Box, Box);
    Q_EMIT ruleChanged();
}

AppAccessRule RuleAppsModel::rule() const
{
    AppAccessRule rule{m_effect, m_kind, {}, m_before.unknownMembers};
    std::set<AppKey> listed;
    for (const RuleAppRow& row : m_rows)
        if (row.listed)
            listed.insert(row.key);
    for (const AppKey& key : m_before.keys)
        if (listed.erase(key) > 0)
            rule.keys.push_back(key);
    for (const RuleAppRow& row : m_rows)
        if (listed.contains(row.key))
            rule.keys.push_back(row.key);
    return rule;
}

bool RuleAppsModel::shows(int source) const
{
    using Show = RuleAppsFilter::Show;
    const RuleAppRow& row = m_rows[static_cast<std::size_t>(source)];
    if (m_filter.framework && row.framework != m_filter.framework)
        return false;
    for (const QString& word : m_words)
        if (!row.haystack.contains(word))
            return false;
    switch (m_filter.show) {
    case Show::Listed:
        return row.listed;
    case Show::Unlisted:
        return !row.listed;
    case Show::CannotBeBlocked:
        return row.isBeyond();
    case Show::NotHere: {
        const auto count = reads(row);
        return !row.isInstalled() || (count && count->total == 0);
    }
    case Show::ScopesUnknown:
        return row.isInstalled() && !row.scopesKnown;
    case Show::All:
        break;
    }
    return true;
}

SortKey RuleAppsModel::sortKey(int source, int column) const
{
    const RuleAppRow& row = m_rows[static_cast<std::size_t>(source)];
    if (column == Box)
        return {row.listed ? 0 : 1, row.name.toCaseFolded()};
    if (column == ReadsHere) {
        const auto count = reads(row);
        return {count && count->total > 0 ? static_cast<qint64>(count->allowed) * 1'000'000 + count->unknown
                                          : -1,
                row.name.toCaseFolded()};
    }
    if (column != App)
        return {0, text(row, column).toCaseFolded()};
    if (row.isBeyond())
        return {2, row.name.toCaseFolded()}; // what cannot be chosen comes last
    return {row.isInstalled() ? 0 : 1, row.name.toCaseFolded()};
}

} // namespace gatehouse::ui
