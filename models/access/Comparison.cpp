// SPDX-License-Identifier: Apache-2.0
#include "models/access/Comparison.h"

#include <map>
#include <utility>

namespace gatehouse::access {

namespace {

using InstallationKey = std::pair<AppKey, SiteId>;

/// Pairs up what both sides have, in the order of the first; the rest is added or removed.
template <class Element, class KeyOf, class NameOf, class Found>
void matchElements(const std::vector<Element>& before, const std::vector<Element>& after, KeyOf keyOf,
                   NameOf nameOf, Found found, std::vector<std::string>& removed,
                   std::vector<std::string>& added)
{
    using Key = std::decay_t<decltype(keyOf(before.front()))>;
    std::map<Key, std::uint32_t> positions;
    for (std::uint32_t i = 0; i < after.size(); ++i)
        positions.emplace(keyOf(after[i]), i);
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        const auto at = positions.find(keyOf(before[i]));
        if (at == positions.end()) {
            removed.push_back(nameOf(before[i]));
            continue;
        }
        found(nameOf(before[i]), i, at->second);
        positions.erase(at);
    }
    for (const Element& element : after)
        if (positions.contains(keyOf(element)))
            added.push_back(nameOf(element));
}

bool differs(const CellDifference& cell)
{
    return !cell.lost.empty() || !cell.gained.empty() || !cell.other.empty() || !cell.surfaces.empty();
}

} // namespace

Comparison::Comparison(const CompiledOrganization& before, const CompiledOrganization& after)
    : m_before(before)
    , m_after(after)
{
    countKeys(before);
    countKeys(after);
    matchApps();
    matchContainers();
    matchUsers();
}

std::optional<Fault> Comparison::faultOf(const std::optional<std::string>& asText) const
{
    if (asText)
        for (const CompiledOrganization* side : {&m_before, &m_after})
            if (const auto as = side->lookup().as(*asText); !as)
                return as.error();
    return std::nullopt;
}

AppDifference Comparison::ofApp(std::size_t position, const std::optional<std::string>& asText) const
{
    const Pair<AppIndex>& app = m_apps[position];
    const std::string text = asText.value_or(defaultAs(app.before));
    const As asBefore = m_before.lookup().as(text).value();
    const As asAfter = m_after.lookup().as(text).value();
    AppDifference difference;
    for (const Pair<ContainerIndex>& container : m_containers) {
        if (CellDifference cell = cellDifference(app, container, asBefore, asAfter); differs(cell))
            difference.cells.push_back(std::move(cell));
        if (const auto kind = eventOf(app, container))
            difference.events.push_back({.app = app.name, .container = container.name, .kind = *kind});
    }
    return difference;
}

void Comparison::countKeys(const CompiledOrganization& side)
{
    std::map<AppKey, int> counts;
    for (const App& app : side.organization().apps)
        if (++counts[app.key] > 1)
            m_ambiguousKeys.insert(app.key);
}

std::string Comparison::nameOfInstallation(const App& app) const
{
    return m_ambiguousKeys.contains(app.key) ? app.key.value + "@" + app.site.value : app.key.value;
}

void Comparison::matchApps()
{
    matchElements(
        m_before.organization().apps, m_after.organization().apps,
        [](const App& app) { return InstallationKey(app.key, app.site); },
        [this](const App& app) { return nameOfInstallation(app); },
        [this](std::string name, std::uint32_t before, std::uint32_t after) {
            m_apps.push_back({.name = std::move(name), .before = {before}, .after = {after}});
        },
        m_removed.apps, m_added.apps);
}

void Comparison::matchContainers()
{
    matchElements(
        m_before.organization().containers, m_after.organization().containers,
        [](const Container& container) { return container.id; },
        [](const Container& container) { return container.id.value; },
        [this](std::string name, std::uint32_t before, std::uint32_t after) {
            m_containers.push_back({.name = std::move(name), .before = {before}, .after = {after}});
        },
        m_removed.containers, m_added.containers);
}

void Comparison::matchUsers()
{
    matchElements(
        m_before.organization().users, m_after.organization().users, [](const User& user) { return user.id; },
        [](const User& user) { return user.id.value; },
        [](const std::string&, std::uint32_t, std::uint32_t) {}, m_removed.users, m_added.users);
}

std::string Comparison::defaultAs(AppIndex app) const
{
    return m_before.organization().apps[app.value].framework == Framework::OAuth2 ? "any-person" : "app";
}

CellDifference Comparison::cellDifference(const Pair<AppIndex>& app, const Pair<ContainerIndex>& container,
                                          As asBefore, As asAfter) const
{
    const Cell before = m_before.cell(app.before, container.before, asBefore);
    const Cell after = m_after.cell(app.after, container.after, asAfter);
    CellChange change = verdictChange(before, after);
    if (before.applicable || after.applicable || mayDifferWhereNotInstalled(app, asBefore))
        change.surfaces = outcomeChanges(m_before.outcomes(app.before, container.before, asBefore),
                                         m_after.outcomes(app.after, container.after, asAfter));
    return {.app = app.name,
            .container = container.name,
            .lost = change.lost,
            .gained = change.gained,
            .other = std::move(change.other),
            .surfaces = std::move(change.surfaces)};
}

/// Where an app is not installed, identity fails alike on both sides and all outcomes are the same, except
/// for an anonymous request, which no identity is asked of, and where the framework itself is another one.
bool Comparison::mayDifferWhereNotInstalled(const Pair<AppIndex>& app, As as) const
{
    return as.kind == ActsAs::Anonymous || m_before.organization().apps[app.before.value].framework !=
                                               m_after.organization().apps[app.after.value].framework;
}

std::optional<EventKind> Comparison::eventOf(const Pair<AppIndex>& app,
                                             const Pair<ContainerIndex>& container) const
{
    const App& before = m_before.organization().apps[app.before.value];
    const App& after = m_after.organization().apps[app.after.value];
    const bool receives = before.enabled && after.enabled && before.framework != Framework::OAuth2 &&
                          after.framework != Framework::OAuth2 &&
                          m_before.applicable(app.before, container.before) &&
                          m_after.applicable(app.after, container.after);
    if (!receives)
        return std::nullopt;
    const auto wasBlocked = m_before.blocked(app.before, container.before);
    const auto isBlocked = m_after.blocked(app.after, container.after);
    if (!wasBlocked || !isBlocked || *wasBlocked == *isBlocked)
        return std::nullopt;
    return *isBlocked ? EventKind::Blocked : EventKind::Restored;
}

} // namespace gatehouse::access
