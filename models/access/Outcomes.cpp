// SPDX-License-Identifier: Apache-2.0
#include "models/access/Outcomes.h"

#include <array>
#include <bit>

namespace gatehouse::access {

namespace {

enum class Truth : std::uint8_t { No, Yes, Unknown };

/// One column of the first table of §6: what is seen when the line of that name is the first to apply.
struct SurfaceRule
{
    Surface surface;
    Action own;
    bool object; ///< line 3 asks for `read` as well as `view`
    Seen identity, scope, notVisible, policy, permission, allowed;
};

constexpr std::array<SurfaceRule, 13> surfaceRules{{
    {Surface::RestGet, Action::Read, true, Seen::Http401, Seen::Http403, Seen::Http404, Seen::Http404,
     Seen::Http404, Seen::Http200},
    {Surface::RestList, Action::Read, true, Seen::Http401, Seen::Http403, Seen::Omitted, Seen::Omitted,
     Seen::Omitted, Seen::Included},
    {Surface::RestSearch, Action::Read, true, Seen::Http401, Seen::Http403, Seen::Omitted, Seen::Omitted,
     Seen::Omitted, Seen::Included},
    {Surface::SearchProperty, Action::Read, true, Seen::Http401, Seen::Http403, Seen::Omitted, Seen::Omitted,
     Seen::Omitted, Seen::Included},
    {Surface::RestCreate, Action::Write, true, Seen::Http401, Seen::Http403, Seen::Http404, Seen::Http403,
     Seen::Http403, Seen::Http200},
    {Surface::RestUpdate, Action::Write, true, Seen::Http401, Seen::Http403, Seen::Http404, Seen::Http403,
     Seen::Http403, Seen::Http200},
    {Surface::RestDelete, Action::Delete, true, Seen::Http401, Seen::Http403, Seen::Http404, Seen::Http403,
     Seen::Http403, Seen::Http200},
    {Surface::RestGetContainer, Action::View, false, Seen::Http401, Seen::Http403, Seen::Http404,
     Seen::Http404, Seen::Http404, Seen::Http200},
    {Surface::RestListContainers, Action::View, false, Seen::Http401, Seen::Http403, Seen::Omitted,
     Seen::Omitted, Seen::Omitted, Seen::Included},
    {Surface::RestConfigureContainer, Action::Administer, false, Seen::Http401, Seen::Http403, Seen::Http404,
     Seen::Http403, Seen::Http403, Seen::Http200},
    {Surface::GraphqlItem, Action::Read, true, Seen::Error401, Seen::Error403, Seen::Null, Seen::Null,
     Seen::Null, Seen::Value},
    {Surface::GraphqlList, Action::Read, true, Seen::Error401, Seen::Error403, Seen::Omitted, Seen::Omitted,
     Seen::Omitted, Seen::Included},
    {Surface::GraphqlMutation, Action::Write, true, Seen::Error401, Seen::Error403, Seen::Error403,
     Seen::Error403, Seen::Error403, Seen::Ok},
}};

struct UiRule
{
    Surface surface;
    Seen blocked, otherwise;
};

constexpr std::array<UiRule, 3> uiRules{{
    {Surface::UiMacro, Seen::ErrorNotice, Seen::Rendered},
    {Surface::UiMacroBrowser, Seen::NotOffered, Seen::Offered},
    {Surface::UiModule, Seen::Hidden, Seen::Shown},
}};

/// Walks lines from the first to the last and collects every result that is still possible.
class PossibleResults
{
public:
    /// A line: if it surely applies it ends the walk, if it may apply its result is one possibility.
    void line(Truth applies, Seen seen)
    {
        if (m_decided || applies == Truth::No)
            return;
        m_bits |= 1U << static_cast<unsigned>(seen);
        m_decided = applies == Truth::Yes;
    }
    [[nodiscard]] Outcome outcome() const
    {
        if (std::popcount(m_bits) == 1)
            return {.seen = static_cast<Seen>(std::countr_zero(m_bits)), .possible = m_bits};
        return {.seen = Seen::Unknown, .possible = m_bits};
    }

private:
    std::uint32_t m_bits = 0;
    bool m_decided = false;
};

Truth fails(const Gates& gates, Gate gate, Action lane)
{
    switch (gates[static_cast<std::size_t>(gate)].result(lane)) {
    case GateResult::Fail:
        return Truth::Yes;
    case GateResult::Unknown:
        return Truth::Unknown;
    case GateResult::Pass:
    case GateResult::NotApplicable:
        break;
    }
    return Truth::No;
}

Truth either(Truth a, Truth b)
{
    if (a == Truth::Yes || b == Truth::Yes)
        return Truth::Yes;
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : Truth::No;
}

Truth permissionFails(const Gates& gates, Action lane)
{
    return either(fails(gates, Gate::AppUser, lane), fails(gates, Gate::ContextUser, lane));
}

Outcome restOutcome(const SurfaceRule& rule, const Gates& gates)
{
    Truth notVisible = permissionFails(gates, Action::View);
    if (rule.object)
        notVisible = either(notVisible, permissionFails(gates, Action::Read));
    PossibleResults results;
    results.line(fails(gates, Gate::Identity, rule.own), rule.identity);
    results.line(fails(gates, Gate::Scope, rule.own), rule.scope);
    results.line(notVisible, rule.notVisible);
    results.line(fails(gates, Gate::Policy, rule.own), rule.policy);
    results.line(permissionFails(gates, rule.own), rule.permission);
    results.line(Truth::Yes, rule.allowed);
    return results.outcome();
}

Truth truthOf(std::optional<bool> value)
{
    if (!value)
        return Truth::Unknown;
    return *value ? Truth::Yes : Truth::No;
}

Outcome eventOutcome(const Tables& tables, AppIndex app, ContainerIndex container, const Gates& gates)
{
    PossibleResults results;
    results.line(fails(gates, Gate::Identity, Action::Read), Seen::NotSent);
    results.line(truthOf(tables.blocked(app, container)), Seen::NotSent);
    const Verdict verdict = verdictOf(gates, Action::Read);
    results.line(verdict == Verdict::Denied    ? Truth::Yes
                 : verdict == Verdict::Unknown ? Truth::Unknown
                                               : Truth::No,
                 Seen::NotSent);
    results.line(Truth::Yes, Seen::Sent);
    return results.outcome();
}

/// Does the context user surely lack `read`? For any-person: does every active person?
Truth readerFails(const Tables& tables, ContainerIndex container, As as)
{
    const PermissionClass& permissions = tables.permissions(container);
    if (as.kind == ActsAs::App)
        return Truth::No;
    if (as.kind == ActsAs::AnyPerson) {
        if (!tables.accounts().firstActivePerson())
            return Truth::Yes;
        if (!permissions.known())
            return Truth::Unknown;
        return permissions.firstPersonWith(Action::Read) ? Truth::No : Truth::Yes;
    }
    const Permission permission = permissions.of(as.person, tables.accounts());
    if (!permission.known)
        return Truth::Unknown;
    return permission.actions.contains(Action::Read) ? Truth::No : Truth::Yes;
}

void addUiOutcomes(Outcomes& outcomes, const Tables& tables, AppIndex app, ContainerIndex container, As as)
{
    const App& installed = tables.organization().apps[app.value];
    if (as.kind == ActsAs::Anonymous || installed.framework == Framework::OAuth2)
        return;
    const bool absent = !installed.enabled || !tables.applicable(app, container);
    const Truth blocked = truthOf(tables.blocked(app, container));
    const Truth reader = readerFails(tables, container, as);
    for (const UiRule& rule : uiRules) {
        PossibleResults results;
        results.line(absent ? Truth::Yes : Truth::No, Seen::Absent);
        results.line(blocked, rule.blocked);
        results.line(reader, Seen::Absent);
        results.line(Truth::Yes, rule.otherwise);
        outcomes[static_cast<std::size_t>(rule.surface)] = results.outcome();
    }
}

} // namespace

Outcomes outcomesOf(const Tables& tables, AppIndex app, ContainerIndex container, As as)
{
    Outcomes outcomes{};
    std::array<Gates, actionCount> gates;
    for (const Action lane : allActions)
        gates[static_cast<std::size_t>(lane)] = tables.judge(app, container, as, nullptr, lane).gates;
    for (const SurfaceRule& rule : surfaceRules)
        outcomes[static_cast<std::size_t>(rule.surface)] =
            restOutcome(rule, gates[static_cast<std::size_t>(rule.own)]);
    if (as.kind == ActsAs::App)
        outcomes[static_cast<std::size_t>(Surface::Event)] =
            eventOutcome(tables, app, container, gates[static_cast<std::size_t>(Action::Read)]);
    addUiOutcomes(outcomes, tables, app, container, as);
    return outcomes;
}

} // namespace gatehouse::access
