// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleForecast.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gatehouse::ui {
namespace {

using access::AppIndex;
using access::Cell;
using access::CompiledOrganization;
using access::ContainerIndex;

access::As forecastWay(const App& app)
{
    return {app.framework == Framework::OAuth2 ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
}

/// The organization with `policy` among its policies, and where it stands.
struct Placed
{
    std::shared_ptr<Organization> organization;
    access::PolicyIndex policy;
};

Placed placed(const Organization& shown, const Policy& policy)
{
    auto organization = std::make_shared<Organization>(shown);
    organization->drafts.clear();
    auto& policies = organization->policies;
    auto at = std::ranges::find(policies, policy.id, &Policy::id);
    if (at == policies.end())
        at = policies.insert(at, policy);
    else
        *at = policy;
    const auto index = static_cast<std::uint32_t>(at - policies.begin());
    return {std::move(organization), {index}};
}

Policy withStatus(Policy policy, PolicyStatus status)
{
    policy.status = status;
    return policy;
}

/// The rule so that it speaks of every app, as specifically as it does (access model §5): an `except` list
/// speaks of an app exactly as `all` does.
AppAccessRule speakingOfAll(const Organization& organization, const AppAccessRule& rule)
{
    AppAccessRule result{rule.effect, RuleApps::All, {}, {}};
    if (rule.apps != RuleApps::Only)
        return result;
    result.apps = RuleApps::Only;
    for (const App& app : organization.apps)
        result.keys.push_back(app.key);
    return result;
}

/// Two states of one organization, with the policy and without it, and what the policy covers.
class TwoStates
{
public:
    TwoStates(const Organization& shown, const catalogue::Catalogue& catalogue, const Policy& policy)
        : TwoStates(placed(shown, withStatus(policy, PolicyStatus::Active)), catalogue)
    {}

    [[nodiscard]] const Organization& organization() const { return m_with.organization(); }
    [[nodiscard]] const std::vector<ContainerIndex>& covered() const { return m_covered; }
    [[nodiscard]] const CompiledOrganization& with() const { return m_with; }
    [[nodiscard]] const CompiledOrganization& without() const { return m_without; }

    /// Cells of all containers in both states; valid until the next call.
    void ask(AppIndex app)
    {
        const access::As as = forecastWay(organization().apps[app.value]);
        m_with.row(app, as, m_cellsWith);
        m_without.row(app, as, m_cellsWithout);
    }
    [[nodiscard]] const Cell& cellWith(ContainerIndex at) const { return m_cellsWith[at.value]; }
    [[nodiscard]] const Cell& cellWithout(ContainerIndex at) const { return m_cellsWithout[at.value]; }

private:
    TwoStates(const Placed& active, const catalogue::Catalogue& catalogue)
        : m_with(active.organization, catalogue)
        , m_without(
              placed(*active.organization,
                     withStatus(active.organization->policies[active.policy.value], PolicyStatus::Inactive))
                  .organization,
              catalogue)
        , m_cellsWith(active.organization->containers.size())
        , m_cellsWithout(m_cellsWith.size())
    {
        for (std::uint32_t at = 0; at < m_cellsWith.size(); ++at)
            if (std::ranges::count(m_with.policiesCovering({at}), active.policy) > 0)
                m_covered.push_back({at});
    }

    CompiledOrganization m_with;
    CompiledOrganization m_without;
    std::vector<ContainerIndex> m_covered;
    std::vector<Cell> m_cellsWith;
    std::vector<Cell> m_cellsWithout;
};

void countRead(access::ReachCount& count, const Cell& cell)
{
    ++count.total;
    count.allowed += cell.verdict(Action::Read) == access::Verdict::Allowed ? 1 : 0;
    count.unknown += cell.verdict(Action::Read) == access::Verdict::Unknown ? 1 : 0;
}

class BlockCount
{
public:
    BlockCount(const Organization& shown, const catalogue::Catalogue& catalogue, const Policy& policy)
        : m_states(shown, catalogue, policy)
    {
        for (const ContainerIndex container : m_states.covered())
            m_forecast.containers.push_back({container, 0});
    }

    BlockForecast count()
    {
        for (std::uint32_t app = 0; app < m_states.organization().apps.size(); ++app)
            countApp({app});
        m_forecast.losingContainers = static_cast<std::size_t>(std::ranges::count_if(
            m_forecast.containers, [](const BlockedContainer& container) { return container.losing > 0; }));
        return std::move(m_forecast);
    }

private:
    struct OfApp
    {
        access::ReachCount reads;
        bool installed = false;
        bool blocked = false;
        bool open = false; ///< not known somewhere whether it is blocked
        bool loses = false;
        bool gains = false;
    };

    void countApp(AppIndex app)
    {
        m_states.ask(app);
        m_noticedKinds.clear();
        OfApp found;
        for (BlockedContainer& container : m_forecast.containers)
            if (m_states.cellWith(container.container).applicable)
                countCell(app, container, found);
        if (found.installed)
            file(app, found);
    }

    void countCell(AppIndex app, BlockedContainer& container, OfApp& found)
    {
        const Cell& with = m_states.cellWith(container.container);
        const Cell& without = m_states.cellWithout(container.container);
        const bool loses = !(without.allowed - with.allowed).empty();
        found.installed = true;
        found.blocked |= with.blocked;
        found.open |= !m_states.with().blocked(app, container.container).has_value();
        found.loses |= loses;
        found.gains |= !(with.allowed - without.allowed).empty();
        container.losing += loses ? 1 : 0;
        countRead(found.reads, with);
        if (with.blocked)
            notice(app, container.container);
    }

    void file(AppIndex app, const OfApp& found)
    {
        const std::optional<bool> eligible = m_states.organization().apps[app.value].eligible;
        m_forecast.installed.push_back(app);
        if (eligible != true)
            m_forecast.beyond.push_back({app, found.reads});
        if (found.blocked)
            m_forecast.blocked.push_back(app);
        else if (eligible != false)
            (found.open ? m_forecast.undecided : m_forecast.stillAllowed).push_back(app);
        m_forecast.losingApps += found.loses ? 1 : 0;
        m_forecast.gainingApps += found.gains ? 1 : 0;
    }

    /// Outcomes are asked once for cells of one app and product that change alike: they follow from the
    /// verdicts before and after, and asking for each of a million cells would take minutes.
    void notice(AppIndex app, ContainerIndex at)
    {
        const Cell& before = m_states.cellWithout(at);
        const Cell& after = m_states.cellWith(at);
        const Organization& organization = m_states.organization();
        const auto product = organization.containers[at.value].product;
        if (!m_noticedKinds
                 .insert({product, before.allowed.bits(), before.unknown.bits(), after.allowed.bits(),
                          after.unknown.bits()})
                 .second)
            return;
        const access::As as = forecastWay(organization.apps[app.value]);
        const access::Outcomes seenBefore = m_states.without().outcomes(app, at, as);
        const access::Outcomes seenAfter = m_states.with().outcomes(app, at, as);
        for (std::size_t surface = 0; surface < access::surfaceCount; ++surface)
            if (seenAfter[surface] != seenBefore[surface])
                m_forecast.noticed[surface] |= 1U << static_cast<unsigned>(seenAfter[surface].seen);
    }

    TwoStates m_states;
    BlockForecast m_forecast;
    std::set<std::tuple<Product, std::uint8_t, std::uint8_t, std::uint8_t, std::uint8_t>> m_noticedKinds;
};

} // namespace

RuleForecast ruleForecast(const std::shared_ptr<const Organization>& shown,
                          const catalogue::Catalogue& catalogue, const Policy& policy)
{
    Policy asked = policy;
    asked.rule = speakingOfAll(*shown, policy.rule);
    TwoStates states(*shown, catalogue, asked);
    RuleForecast forecast(shown->apps.size());
    for (std::uint32_t app = 0; app < forecast.size(); ++app) {
        states.ask({app});
        for (const ContainerIndex container : states.covered())
            if (states.cellWith(container).applicable) {
                countRead(forecast[app].met, states.cellWith(container));
                countRead(forecast[app].spared, states.cellWithout(container));
            }
    }
    return forecast;
}

BlockForecast blockForecast(const std::shared_ptr<const Organization>& shown,
                            const catalogue::Catalogue& catalogue, const Policy& policy)
{
    Policy asked = policy;
    asked.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    return BlockCount(*shown, catalogue, asked).count();
}

} // namespace gatehouse::ui
