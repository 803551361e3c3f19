// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace gatehouse::access {

namespace {

/// An app, container or account on both sides.
template <class IndexType>
struct Pair
{
    std::string name;
    IndexType before, after;
};

using InstallationKey = std::pair<AppKey, SiteId>;

class Comparison
{
public:
    Comparison(const CompiledOrganization& before, const CompiledOrganization& after)
        : m_before(before)
        , m_after(after)
    {
        countKeys(before);
        countKeys(after);
        matchApps();
        matchContainers();
        matchUsers();
    }

    [[nodiscard]] Result<Difference> run(const std::optional<std::string>& asText)
    {
        if (asText) // a fault is told also where there is nothing to compare
            for (const CompiledOrganization* side : {&m_before, &m_after})
                if (const auto as = side->lookup().as(*asText); !as)
                    return tl::unexpected(as.error());
        for (const Pair<AppIndex>& app : m_apps) {
            const std::string text = asText.value_or(defaultAs(app.before));
            const As asBefore = m_before.lookup().as(text).value();
            const As asAfter = m_after.lookup().as(text).value();
            for (const Pair<ContainerIndex>& container : m_containers) {
                compareCell(app, container, asBefore, asAfter);
                compareEvents(app, container);
            }
        }
        countTotals();
        return std::move(m_difference);
    }

private:
    void countKeys(const CompiledOrganization& side)
    {
        std::map<AppKey, int> counts;
        for (const App& app : side.organization().apps)
            if (++counts[app.key] > 1)
                m_ambiguousKeys.insert(app.key);
    }

    [[nodiscard]] std::string nameOfInstallation(const App& app) const
    {
        return m_ambiguousKeys.contains(app.key) ? app.key.value + "@" + app.site.value : app.key.value;
    }

    /// Pairs up what both sides have, in the order of the first; the rest is added or removed.
    template <class IndexType, class Element, class KeyOf, class NameOf>
    void match(const std::vector<Element>& before, const std::vector<Element>& after, KeyOf keyOf,
               NameOf nameOfElement, std::vector<Pair<IndexType>>* pairs, std::vector<std::string>& removed,
               std::vector<std::string>& added)
    {
        using Key = std::decay_t<decltype(keyOf(before.front()))>;
        std::map<Key, std::uint32_t> positions;
        for (std::uint32_t i = 0; i < after.size(); ++i)
            positions.emplace(keyOf(after[i]), i);
        for (std::uint32_t i = 0; i < before.size(); ++i) {
            const auto at = positions.find(keyOf(before[i]));
            if (at == positions.end()) {
                removed.push_back(nameOfElement(before[i]));
                continue;
            }
            if (pairs)
                pairs->push_back({.name = nameOfElement(before[i]), .before = {i}, .after = {at->second}});
            positions.erase(at);
        }
        for (const Element& element : after)
            if (positions.contains(keyOf(element)))
                added.push_back(nameOfElement(element));
    }

    void matchApps()
    {
        match<AppIndex>(
            m_before.organization().apps, m_after.organization().apps,
            [](const App& app) { return InstallationKey(app.key, app.site); },
            [this](const App& app) { return nameOfInstallation(app); }, &m_apps, m_difference.removed.apps,
            m_difference.added.apps);
    }

    void matchContainers()
    {
        match<ContainerIndex>(
            m_before.organization().containers, m_after.organization().containers,
            [](const Container& container) { return container.id; },
            [](const Container& container) { return container.id.value; }, &m_containers,
            m_difference.removed.containers, m_difference.added.containers);
    }

    void matchUsers()
    {
        match<UserIndex>(
            m_before.organization().users, m_after.organization().users,
            [](const User& user) { return user.id; }, [](const User& user) { return user.id.value; },
            static_cast<std::vector<Pair<UserIndex>>*>(nullptr), m_difference.removed.users,
            m_difference.added.users);
    }

    [[nodiscard]] std::string defaultAs(AppIndex app) const
    {
        return m_before.organization().apps[app.value].framework == Framework::OAuth2 ? "any-person" : "app";
    }

    /// Not applicable counts as denied.
    [[nodiscard]] static Cell cellOf(const CompiledOrganization& side, AppIndex app, ContainerIndex container,
                                     As as)
    {
        Cell cell = side.cell(app, container, as);
        if (!cell.applicable)
            cell.allowed = cell.unknown = {};
        return cell;
    }

    void compareCell(const Pair<AppIndex>& app, const Pair<ContainerIndex>& container, As asBefore,
                     As asAfter)
    {
        const Cell before = cellOf(m_before, app.before, container.before, asBefore);
        const Cell after = cellOf(m_after, app.after, container.after, asAfter);
        CellDifference cell{.app = app.name,
                            .container = container.name,
                            .lost = {},
                            .gained = {},
                            .other = {},
                            .surfaces = {}};
        for (const Action action : allActions)
            compareAction(cell, action, before.verdict(action), after.verdict(action));
        if (before.applicable || after.applicable || mayDifferWhereNotInstalled(app, asBefore))
            compareSurfaces(cell, m_before.outcomes(app.before, container.before, asBefore),
                            m_after.outcomes(app.after, container.after, asAfter));
        if (!cell.lost.empty() || !cell.gained.empty() || !cell.other.empty() || !cell.surfaces.empty())
            m_difference.cells.push_back(std::move(cell));
    }

    /// Where an app is not installed, identity fails alike on both sides and all outcomes are the same,
    /// except for an anonymous request, which no identity is asked of, and where the framework itself is
    /// another one.
    [[nodiscard]] bool mayDifferWhereNotInstalled(const Pair<AppIndex>& app, As as) const
    {
        return as.kind == ActsAs::Anonymous || m_before.organization().apps[app.before.value].framework !=
                                                   m_after.organization().apps[app.after.value].framework;
    }

    static void compareAction(CellDifference& cell, Action action, Verdict before, Verdict after)
    {
        if (before == after)
            return;
        if (before == Verdict::Allowed)
            cell.lost.insert(action);
        else if (after == Verdict::Allowed)
            cell.gained.insert(action);
        else
            cell.other.push_back({.action = action, .before = before, .after = after});
    }

    static void compareSurfaces(CellDifference& cell, const Outcomes& before, const Outcomes& after)
    {
        for (std::size_t i = 0; i < surfaceCount; ++i)
            if (before[i].seen != after[i].seen)
                cell.surfaces.push_back(
                    {.surface = static_cast<Surface>(i), .before = before[i].seen, .after = after[i].seen});
    }

    void compareEvents(const Pair<AppIndex>& app, const Pair<ContainerIndex>& container)
    {
        const App& before = m_before.organization().apps[app.before.value];
        const App& after = m_after.organization().apps[app.after.value];
        const bool receives = before.enabled && after.enabled && before.framework != Framework::OAuth2 &&
                              after.framework != Framework::OAuth2 &&
                              m_before.applicable(app.before, container.before) &&
                              m_after.applicable(app.after, container.after);
        if (!receives)
            return;
        const auto wasBlocked = m_before.blocked(app.before, container.before);
        const auto isBlocked = m_after.blocked(app.after, container.after);
        if (!wasBlocked || !isBlocked || *wasBlocked == *isBlocked)
            return;
        m_difference.events.push_back({.app = app.name,
                                       .container = container.name,
                                       .kind = *isBlocked ? EventKind::Blocked : EventKind::Restored});
    }

    void countTotals()
    {
        std::set<std::string> apps;
        std::set<std::string> containers;
        DifferenceTotals& totals = m_difference.totals;
        for (const CellDifference& cell : m_difference.cells) {
            totals.lost += static_cast<std::size_t>(cell.lost.size());
            totals.gained += static_cast<std::size_t>(cell.gained.size());
            totals.other += cell.other.size();
            apps.insert(cell.app);
            containers.insert(cell.container);
        }
        totals.cells = m_difference.cells.size();
        totals.apps = apps.size();
        totals.containers = containers.size();
    }

    const CompiledOrganization& m_before;
    const CompiledOrganization& m_after;
    std::set<AppKey> m_ambiguousKeys;
    std::vector<Pair<AppIndex>> m_apps;
    std::vector<Pair<ContainerIndex>> m_containers;
    Difference m_difference;
};

} // namespace

std::string_view toText(EventKind kind)
{
    return kind == EventKind::Blocked ? "app_access_to_objects_in_container_blocked"
                                      : "app_access_to_objects_in_container_restored";
}

Result<Difference> difference(const CompiledOrganization& before, const CompiledOrganization& after,
                              const std::optional<std::string>& asText)
{
    return Comparison(before, after).run(asText);
}

} // namespace gatehouse::access
