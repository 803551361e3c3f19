// SPDX-License-Identifier: Apache-2.0
#include "models/installs/MissingFacts.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace gatehouse::installs {

namespace {

using access::Code;
using access::CompiledOrganization;

constexpr std::size_t factCount = 5;
using FactSet = std::bitset<factCount>;

FactSet oneFact(MissingFact fact)
{
    return FactSet().set(static_cast<std::size_t>(fact));
}

/// The facts behind a code. One code may stand for two: an app user that is not known, in a container whose
/// scheme is not known either.
FactSet factsBehind(Code code, const App& app, const Container& container)
{
    const FactSet scheme = container.scheme ? FactSet() : oneFact(MissingFact::Schemes);
    switch (code) {
    case Code::UnknownScopes:
        return oneFact(MissingFact::Scopes);
    case Code::UnknownAppUserPermissions:
        return app.user ? scheme : scheme | oneFact(MissingFact::AppUser);
    case Code::UnknownUserPermissions:
        return scheme;
    case Code::UnknownEligibility:
        return oneFact(MissingFact::Eligibility);
    case Code::UnknownPolicyPrecedence:
        return app.eligible ? oneFact(MissingFact::Precedence)
                            : oneFact(MissingFact::Precedence) | oneFact(MissingFact::Eligibility);
    default:
        return {};
    }
}

class FactCounter
{
public:
    FactCounter(const CompiledOrganization& core, access::AppIndex app)
        : m_core(core)
        , m_app(app)
        , m_byItself(core.organization().containers.size())
        , m_throughPeople(m_byItself.size())
    {
        core.row(app, {access::ActsAs::App, {}}, m_byItself);
        core.row(app, {access::ActsAs::AnyPerson, {}}, m_throughPeople);
    }

    [[nodiscard]] MissingFacts counted()
    {
        for (std::uint32_t at = 0; at < m_byItself.size(); ++at)
            count(access::ContainerIndex{at});
        std::erase_if(m_facts, [](const Narrowing& fact) { return fact.containers == 0; });
        std::ranges::stable_sort(m_facts, [](const Narrowing& a, const Narrowing& b) {
            return std::pair(a.settled, a.containers) > std::pair(b.settled, b.containers);
        });
        return {m_open, {m_facts.begin(), m_facts.end()}};
    }

private:
    void count(access::ContainerIndex container)
    {
        const access::Cell& byItself = m_byItself[container.value];
        const access::Cell& throughPeople = m_throughPeople[container.value];
        if (!byItself.applicable || (byItself.unknown | throughPeople.unknown).empty())
            return;
        ++m_open;
        const FactSet missing = factsIn(container, byItself.unknown, access::ActsAs::App) |
                                factsIn(container, throughPeople.unknown, access::ActsAs::AnyPerson);
        for (Narrowing& fact : m_facts) {
            const FactSet one = oneFact(fact.fact);
            fact.containers += (missing & one).any() ? 1U : 0U;
            fact.settled += missing == one ? 1U : 0U;
        }
    }

    [[nodiscard]] FactSet factsIn(access::ContainerIndex container, ActionSet unknown,
                                  access::ActsAs as) const
    {
        const Organization& organization = m_core.organization();
        FactSet facts;
        for (const Action action : allActions) {
            if (!unknown.contains(action))
                continue;
            for (const Code code : m_core.decide({m_app, container, action, {as, {}}}).codes)
                facts |= factsBehind(code, organization.apps[m_app.value],
                                     organization.containers[container.value]);
        }
        return facts;
    }

    const CompiledOrganization& m_core;
    access::AppIndex m_app;
    std::vector<access::Cell> m_byItself, m_throughPeople;
    std::vector<Narrowing> m_facts{{MissingFact::AppUser},
                                   {MissingFact::Scopes},
                                   {MissingFact::Schemes},
                                   {MissingFact::Eligibility},
                                   {MissingFact::Precedence}};
    std::uint32_t m_open = 0;
};

} // namespace

MissingFacts missingFacts(const CompiledOrganization& core, access::AppIndex app)
{
    return FactCounter(core, app).counted();
}

} // namespace gatehouse::installs
