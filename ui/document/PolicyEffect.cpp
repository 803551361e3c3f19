// SPDX-License-Identifier: Apache-2.0
#include "ui/document/PolicyEffect.h"

namespace gatehouse::ui {
namespace {

using access::AppIndex;
using access::Cell;
using access::CompiledOrganization;
using access::ContainerIndex;

/// Only this policy, as a block, over apps that are all eligible: a cell is blocked there exactly where the
/// policy covers and meets, so that coverage and rule are read by the core and nowhere else.
CompiledOrganization compileAlone(const Organization& organization, const catalogue::Catalogue& catalogue,
                                  std::size_t policy)
{
    auto alone = std::make_shared<Organization>(organization);
    Policy only = organization.policies[policy];
    only.status = PolicyStatus::Active;
    only.rule.effect = RuleEffect::Block;
    alone->policies = {std::move(only)};
    alone->drafts.clear();
    for (App& app : alone->apps)
        app.eligible = true;
    return {std::move(alone), catalogue};
}

CompiledOrganization compileWith(const Organization& organization, const catalogue::Catalogue& catalogue,
                                 std::size_t policy, PolicyStatus status)
{
    auto changed = std::make_shared<Organization>(organization);
    changed->policies[policy].status = status;
    return {std::move(changed), catalogue};
}

access::As usualWay(const App& app)
{
    return {app.framework == Framework::OAuth2 ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
}

/// Counts the differences between the two states in one cell that the policy meets.
void countCell(PolicyEffect& effect, const Cell& with, const Cell& without)
{
    const bool lost = !(without.allowed - with.allowed).empty();
    const bool gained = !(with.allowed - without.allowed).empty();
    effect.lost += lost ? 1 : 0;
    effect.gained += gained ? 1 : 0;
    effect.unknown += !lost && !gained && with.unknown != without.unknown ? 1 : 0;
}

class EffectCount
{
public:
    EffectCount(const Organization& organization, const catalogue::Catalogue& catalogue, std::size_t policy)
        : m_organization(organization)
        , m_alone(compileAlone(organization, catalogue, policy))
        , m_with(compileWith(organization, catalogue, policy, PolicyStatus::Active))
        , m_without(compileWith(organization, catalogue, policy, PolicyStatus::Inactive))
        , m_meets(organization.containers.size())
        , m_before(m_meets.size())
        , m_after(m_meets.size())
    {}

    PolicyEffect count()
    {
        for (std::uint32_t c = 0; c < m_organization.containers.size(); ++c)
            if (!m_alone.policiesCovering(ContainerIndex{c}).empty())
                m_effect.containers.push_back({ContainerIndex{c}, 0, 0});
        for (std::uint32_t a = 0; a < m_organization.apps.size(); ++a)
            countApp(AppIndex{a});
        return std::move(m_effect);
    }

private:
    void countApp(AppIndex app)
    {
        const App& facts = m_organization.apps[app.value];
        m_alone.row(app, usualWay(facts), m_meets);
        bool installed = false;
        bool met = false;
        for (ContainerEffect& container : m_effect.containers) {
            const Cell& cell = m_meets[container.container.value];
            installed |= cell.applicable;
            met |= cell.applicable && cell.blocked;
            container.installed += cell.applicable ? 1 : 0;
            container.met += cell.applicable && cell.blocked && facts.eligible.value_or(false) ? 1 : 0;
        }
        file(app, facts, installed, met);
        if (met && facts.eligible != false)
            compare(app, facts);
    }

    void file(AppIndex app, const App& facts, bool installed, bool met)
    {
        if (installed)
            m_effect.installed.push_back(app);
        if (installed && facts.eligible == false)
            m_effect.beyond.push_back(app);
        else if (met)
            (facts.eligible ? m_effect.met : m_effect.undetermined).push_back(app);
    }

    void compare(AppIndex app, const App& facts)
    {
        m_with.row(app, usualWay(facts), m_before);
        m_without.row(app, usualWay(facts), m_after);
        for (const ContainerEffect& container : m_effect.containers) {
            const std::size_t c = container.container.value;
            if (!m_meets[c].applicable || !m_meets[c].blocked)
                continue;
            m_effect.pairs += facts.eligible ? 1 : 0;
            countCell(m_effect, m_before[c], m_after[c]);
        }
    }

    const Organization& m_organization;
    CompiledOrganization m_alone;
    CompiledOrganization m_with;
    CompiledOrganization m_without;
    std::vector<Cell> m_meets;
    std::vector<Cell> m_before;
    std::vector<Cell> m_after;
    PolicyEffect m_effect;
};

} // namespace

PolicyEffect policyEffect(const std::shared_ptr<const Organization>& organization,
                          const catalogue::Catalogue& catalogue, std::size_t policy)
{
    return EffectCount(*organization, catalogue, policy).count();
}

} // namespace gatehouse::ui
