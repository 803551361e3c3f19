// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyDifference.h"

#include "models/access/Factors.h"
#include "models/access/Outcomes.h"
#include "models/access/Tables.h"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <unordered_map>

namespace gatehouse::access {

namespace {

constexpr std::uint32_t nothing = ~std::uint32_t{0};

/// Containers with the same permissions in one place.
struct ContainerKind
{
    ContainerIndex first;
    std::size_t count = 0;
};

/// Containers of one product on one site that the same policies cover before and after.
struct Place
{
    ContainerIndex first;
    std::vector<std::uint32_t> kinds;
};

/// What follows for one app in one kind of container.
struct Consequence
{
    std::uint32_t effect = nothing;
    std::optional<PolicyEvent> event; ///< about one of the containers
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
        m_follows.resize(m_kinds.size(), nothing);
    }

    [[nodiscard]] PolicyDifference run()
    {
        for (std::uint32_t app = 0; app < m_before.organization().apps.size(); ++app)
            consider(AppIndex{app});
        m_difference.totals.cells = m_difference.cells.size();
        m_difference.totals.containers =
            static_cast<std::size_t>(std::count(m_touched.begin(), m_touched.end(), true));
        return std::move(m_difference);
    }

private:
    void sortContainers()
    {
        std::map<std::array<std::uint32_t, 4>, std::uint32_t> places;
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> kinds;
        for (std::uint32_t i = 0; i < m_before.organization().containers.size(); ++i) {
            const ContainerIndex container{i};
            const SharedTables::ContainerFacts& facts = m_before.container(container);
            const auto [place, newPlace] =
                places.try_emplace({facts.site.value, static_cast<std::uint32_t>(facts.product),
                                    m_before.policyColumn(container), m_after.policyColumn(container)},
                                   static_cast<std::uint32_t>(m_places.size()));
            if (newPlace)
                m_places.push_back({.first = container, .kinds = {}});
            const auto [kind, newKind] = kinds.try_emplace({place->second, facts.permissionClass},
                                                           static_cast<std::uint32_t>(m_kinds.size()));
            if (newKind) {
                m_places[place->second].kinds.push_back(kind->second);
                m_kinds.push_back({.first = container});
            }
            ++m_kinds[kind->second].count;
            m_kindOf.push_back(kind->second);
        }
    }

    void consider(AppIndex app)
    {
        const As as = m_as.value_or(defaultAs(m_before.organization().apps[app.value]));
        std::vector<std::uint32_t> differing;
        for (const Place& place : m_places) {
            const BlockState before = m_before.block(app, place.first);
            const BlockState after = m_after.block(app, place.first);
            if (before == after || !m_before.applicable(app, place.first))
                continue;
            for (const std::uint32_t kind : place.kinds) {
                m_follows[kind] = consequence(app, m_kinds[kind].first, as, before, after);
                differing.push_back(kind);
            }
        }
        if (!differing.empty())
            tell(app, differing);
        for (const std::uint32_t kind : differing)
            m_follows[kind] = nothing;
    }

    /// Its position.
    std::uint32_t consequence(AppIndex app, ContainerIndex container, As as, BlockState before,
                              BlockState after)
    {
        constexpr unsigned stateBits = 2;
        const std::uint64_t states =
            static_cast<std::uint64_t>(before) << stateBits | static_cast<std::uint64_t>(after);
        const std::uint64_t key = m_factors.of(app, container, as) << 2 * stateBits | states;
        const auto [at, added] = m_known.try_emplace(key, static_cast<std::uint32_t>(m_consequences.size()));
        if (added)
            m_consequences.push_back(judged(app, container, as));
        return at->second;
    }

    [[nodiscard]] Consequence judged(AppIndex app, ContainerIndex container, As as)
    {
        Effect effect{.before = m_before.cell(app, container, as, m_before.appUserPermission(app, container)),
                      .after = m_after.cell(app, container, as, m_after.appUserPermission(app, container)),
                      .change = {}};
        effect.change = verdictChange(effect.before, effect.after);
        effect.change.surfaces =
            outcomeChanges(outcomesOf(m_before, app, container, as), outcomesOf(m_after, app, container, as));
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

    void tell(AppIndex app, const std::vector<std::uint32_t>& differing)
    {
        const std::size_t cellsBefore = m_difference.cells.size();
        for (std::uint32_t i = 0; i < m_kindOf.size(); ++i)
            if (const std::uint32_t follows = m_follows[m_kindOf[i]]; follows != nothing)
                tellCell(app, {i}, m_consequences[follows]);
        m_difference.totals.apps += m_difference.cells.size() > cellsBefore ? 1U : 0U;
        for (const std::uint32_t kind : differing)
            count(m_kinds[kind].count, m_consequences[m_follows[kind]]);
    }

    void tellCell(AppIndex app, ContainerIndex container, const Consequence& consequence)
    {
        if (consequence.effect != nothing) {
            m_difference.cells.push_back({.app = app, .container = container, .effect = consequence.effect});
            m_touched[container.value] = true;
        }
        if (consequence.event) {
            PolicyEvent& event = m_difference.events.emplace_back(*consequence.event);
            event.app = app;
            event.container = container;
        }
    }

    void count(std::size_t containers, const Consequence& consequence)
    {
        if (consequence.effect == nothing)
            return;
        DifferenceTotals& totals = m_difference.totals;
        const CellChange& change = m_difference.effects[consequence.effect].change;
        totals.lost += containers * static_cast<std::size_t>(change.lost.size());
        totals.gained += containers * static_cast<std::size_t>(change.gained.size());
        totals.other += containers * change.other.size();
    }

    const Tables& m_before;
    const Tables& m_after;
    std::optional<As> m_as;
    Factors m_factors;
    std::vector<Place> m_places;
    std::vector<ContainerKind> m_kinds;
    std::vector<std::uint32_t> m_kindOf;  ///< by container
    std::vector<std::uint32_t> m_follows; ///< by kind, for the app that is looked at: the consequence
    std::vector<bool> m_touched;          ///< by container: has a changed cell
    std::vector<Consequence> m_consequences;
    std::unordered_map<std::uint64_t, std::uint32_t> m_known; ///< positions of consequences
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
