// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyDifference.h"

#include "models/access/Outcomes.h"
#include "models/access/PermissionFactor.h"
#include "models/access/Tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <unordered_map>

namespace gatehouse::access {

namespace {

constexpr std::uint32_t nothing = ~std::uint32_t{0};

/// Containers that the same policies cover before and after, with the same permissions, of one product on one
/// site.
struct ContainerKind
{
    ContainerIndex first;
    std::size_t count = 0;
};

/// What follows for one app in one kind of container.
struct Consequence
{
    std::uint32_t effect = nothing;
    std::optional<PolicyEvent> event; ///< its container is one of the kind
};

class PolicyComparison
{
public:
    PolicyComparison(const Tables& before, const Tables& after, std::optional<As> as)
        : m_before(before)
        , m_after(after)
        , m_as(as)
        , m_factors(before)
    {
        sortContainers();
        m_touched.resize(m_kindOf.size());
    }

    [[nodiscard]] PolicyDifference run()
    {
        std::vector<Consequence> consequences(m_kinds.size());
        for (std::uint32_t app = 0; app < m_before.organization().apps.size(); ++app)
            if (consider(AppIndex{app}, consequences))
                tell(AppIndex{app}, consequences);
        m_difference.totals.cells = m_difference.cells.size();
        m_difference.totals.containers =
            static_cast<std::size_t>(std::count(m_touched.begin(), m_touched.end(), true));
        return std::move(m_difference);
    }

private:
    void sortContainers()
    {
        std::map<std::array<std::uint32_t, 5>, std::uint32_t> kinds;
        const std::size_t count = m_before.organization().containers.size();
        for (std::uint32_t i = 0; i < count; ++i) {
            const ContainerIndex container{i};
            const SharedTables::ContainerFacts& facts = m_before.container(container);
            const std::array<std::uint32_t, 5> key{
                facts.site.value, static_cast<std::uint32_t>(facts.product), facts.permissionClass,
                m_before.policyColumn(container), m_after.policyColumn(container)};
            const auto [at, added] = kinds.try_emplace(key, static_cast<std::uint32_t>(m_kinds.size()));
            if (added)
                m_kinds.push_back({.first = container});
            ++m_kinds[at->second].count;
            m_kindOf.push_back(at->second);
        }
    }

    /// False: nothing follows for this app.
    bool consider(AppIndex app, std::vector<Consequence>& consequences)
    {
        m_known.clear();
        bool any = false;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            consequences[kind] = {};
            const ContainerIndex container = m_kinds[kind].first;
            const BlockState before = m_before.block(app, container);
            const BlockState after = m_after.block(app, container);
            if (before == after || !m_before.applicable(app, container))
                continue;
            consequences[kind] = consequence(app, container, before, after);
            any = any || consequences[kind].effect != nothing || consequences[kind].event;
        }
        return any;
    }

    const Consequence& consequence(AppIndex app, ContainerIndex container, BlockState before,
                                   BlockState after)
    {
        const As as = m_as.value_or(defaultAs(m_before.organization().apps[app.value]));
        const Sameness key{static_cast<std::uint64_t>(m_before.container(container).product),
                           static_cast<std::uint64_t>(before), static_cast<std::uint64_t>(after),
                           m_factors.of(app, container, as)};
        const auto [at, added] = m_known.try_emplace(key);
        if (added)
            at->second = judged(app, container, as);
        return at->second;
    }

    [[nodiscard]] Consequence judged(AppIndex app, ContainerIndex container, As as)
    {
        Effect effect{.before = m_before.cell(app, container, as, m_before.appUserPermission(app, container)),
                      .after = m_after.cell(app, container, as, m_after.appUserPermission(app, container)),
                      .change = {}};
        const Outcomes before = outcomesOf(m_before, app, container, as);
        const Outcomes after = outcomesOf(m_after, app, container, as);
        effect.change = verdictChange(effect.before, effect.after);
        effect.change.surfaces = outcomeChanges(before, after);
        Consequence made{.effect = nothing, .event = eventOf(app, container)};
        if (effect.change.empty())
            return made;
        made.effect = static_cast<std::uint32_t>(m_difference.effects.size());
        m_difference.effects.push_back(std::move(effect));
        return made;
    }

    [[nodiscard]] std::optional<PolicyEvent> eventOf(AppIndex app, ContainerIndex container) const
    {
        const App& installed = m_before.organization().apps[app.value];
        if (!installed.enabled || installed.framework == Framework::OAuth2)
            return std::nullopt;
        const std::optional<bool> before = m_before.blocked(app, container);
        const std::optional<bool> after = m_after.blocked(app, container);
        if (!before || !after || *before == *after)
            return std::nullopt;
        constexpr auto event = static_cast<std::size_t>(Surface::Event);
        return PolicyEvent{.app = app,
                           .container = container,
                           .kind = *after ? EventKind::Blocked : EventKind::Restored,
                           .before = outcomesOf(m_before, app, container, {})[event].seen,
                           .after = outcomesOf(m_after, app, container, {})[event].seen};
    }

    void tell(AppIndex app, const std::vector<Consequence>& consequences)
    {
        const std::size_t cellsBefore = m_difference.cells.size();
        for (std::uint32_t i = 0; i < m_kindOf.size(); ++i) {
            const Consequence& consequence = consequences[m_kindOf[i]];
            if (consequence.effect != nothing) {
                m_difference.cells.push_back({.app = app, .container = {i}, .effect = consequence.effect});
                m_touched[i] = true;
            }
            if (consequence.event) {
                m_difference.events.push_back(*consequence.event);
                m_difference.events.back().container = {i};
            }
        }
        count(consequences);
        m_difference.totals.apps += m_difference.cells.size() > cellsBefore ? 1U : 0U;
    }

    void count(const std::vector<Consequence>& consequences)
    {
        DifferenceTotals& totals = m_difference.totals;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            if (consequences[kind].effect == nothing)
                continue;
            const CellChange& change = m_difference.effects[consequences[kind].effect].change;
            totals.lost += m_kinds[kind].count * static_cast<std::size_t>(change.lost.size());
            totals.gained += m_kinds[kind].count * static_cast<std::size_t>(change.gained.size());
            totals.other += m_kinds[kind].count * change.other.size();
        }
    }

    using Sameness = std::array<std::uint64_t, 4>;

    const Tables& m_before;
    const Tables& m_after;
    std::optional<As> m_as;
    PermissionFactors m_factors;
    std::vector<ContainerKind> m_kinds;
    std::vector<std::uint32_t> m_kindOf;     ///< by container
    std::vector<bool> m_touched;             ///< by container: has a changed cell
    std::map<Sameness, Consequence> m_known; ///< of the app that is looked at
    PolicyDifference m_difference;
};

} // namespace

As defaultAs(const App& app)
{
    return {.kind = app.framework == Framework::OAuth2 ? ActsAs::AnyPerson : ActsAs::App, .person = {}};
}

PolicyDifference policyDifference(const CompiledOrganization& before, const CompiledOrganization& after,
                                  std::optional<As> as)
{
    if (before.organization().apps.size() != after.organization().apps.size() ||
        before.organization().containers.size() != after.organization().containers.size())
        throw std::invalid_argument("states of two organizations");
    return PolicyComparison(*before.m_tables, *after.m_tables, as).run();
}

} // namespace gatehouse::access
