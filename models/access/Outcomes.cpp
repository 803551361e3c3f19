// SPDX-License-Identifier: Apache-2.0
#include "models/access/Outcomes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>

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

/// Does a gate fail, and with which code, on the lane of this action?
struct Failing
{
    Truth truth = Truth::No;
    Gate gate = Gate::Identity;
    Code code = Code::None;
    Action action = Action::View;
};

Truth either(Truth a, Truth b)
{
    if (a == Truth::Yes || b == Truth::Yes)
        return Truth::Yes;
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : Truth::No;
}

/// Walks lines from the first to the last and collects every result that is still possible, with the gates
/// behind it where somebody asks for them.
class Lines
{
public:
    explicit Lines(std::vector<Reason>* reasons)
        : m_reasons(reasons)
    {}

    /// A line, which applies if one of these gates fails: if it surely applies it ends the walk, if it may
    /// apply its result is one possibility.
    void line(Seen seen, std::initializer_list<Failing> gates)
    {
        Truth applies = Truth::No;
        for (const Failing& gate : gates)
            applies = either(applies, gate.truth);
        if (m_reasons)
            for (const Failing& gate : gates)
                note(seen, gate, applies);
        add(applies, seen);
    }
    /// The last line.
    void otherwise(Seen seen) { add(Truth::Yes, seen); }

    [[nodiscard]] Outcome outcome() const
    {
        if (std::popcount(m_bits) == 1)
            return {.seen = static_cast<Seen>(std::countr_zero(m_bits)), .possible = m_bits};
        return {.seen = Seen::Unknown, .possible = m_bits};
    }

private:
    void add(Truth applies, Seen seen)
    {
        if (m_decided || applies == Truth::No)
            return;
        m_bits |= 1U << static_cast<unsigned>(seen);
        m_decided = applies == Truth::Yes;
    }
    /// A gate that is not known is told only where it matters, and again where it may show something else;
    /// one that fails is told for the first line it is part of.
    void note(Seen seen, const Failing& gate, Truth line)
    {
        const bool sure = gate.truth == Truth::Yes;
        const bool told = std::ranges::any_of(*m_reasons, [&](const Reason& reason) {
            return reason.gate == gate.gate && (sure || reason.seen == seen);
        });
        if (gate.truth == Truth::No || told || (!sure && (m_decided || line != Truth::Unknown)))
            return;
        const LineStanding standing = m_decided ? LineStanding::Behind : LineStanding::Decides;
        m_reasons->push_back({.standing = sure ? standing : LineStanding::MayDecide,
                              .seen = seen,
                              .gate = gate.gate,
                              .code = gate.code,
                              .action = gate.action});
    }

    std::vector<Reason>* m_reasons;
    std::uint32_t m_bits = 0;
    bool m_decided = false;
};

Failing failureOf(const Gates& gates, Gate gate, Action lane)
{
    const GateLanes& lanes = gates[static_cast<std::size_t>(gate)];
    Failing told{.truth = Truth::No, .gate = gate, .code = lanes.code(lane), .action = lane};
    switch (lanes.result(lane)) {
    case GateResult::Fail:
        told.truth = Truth::Yes;
        break;
    case GateResult::Unknown:
        told.truth = Truth::Unknown;
        break;
    case GateResult::Pass:
    case GateResult::NotApplicable:
        break;
    }
    return told;
}

Outcome restOutcome(const SurfaceRule& rule, const Gates& gates, std::vector<Reason>* reasons)
{
    const auto fails = [&](Gate gate, Action lane) { return failureOf(gates, gate, lane); };
    const Action object = rule.object ? Action::Read : Action::View;
    Lines lines(reasons);
    lines.line(rule.identity, {fails(Gate::Identity, rule.own)});
    lines.line(rule.scope, {fails(Gate::Scope, rule.own)});
    lines.line(rule.notVisible, {fails(Gate::AppUser, Action::View), fails(Gate::AppUser, object),
                                 fails(Gate::ContextUser, Action::View), fails(Gate::ContextUser, object)});
    lines.line(rule.policy, {fails(Gate::Policy, rule.own)});
    lines.line(rule.permission, {fails(Gate::AppUser, rule.own), fails(Gate::ContextUser, rule.own)});
    lines.otherwise(rule.allowed);
    return lines.outcome();
}

Outcome eventOutcome(const Gates& gates, std::vector<Reason>* reasons)
{
    const auto fails = [&](Gate gate) { return failureOf(gates, gate, Action::Read); };
    Lines lines(reasons);
    lines.line(Seen::NotSent, {fails(Gate::Identity)});
    lines.line(Seen::NotSent, {fails(Gate::Policy)});
    lines.line(Seen::NotSent, {fails(Gate::Scope), fails(Gate::AppUser), fails(Gate::ContextUser)});
    lines.otherwise(Seen::Sent);
    return lines.outcome();
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

/// What the three surfaces of the second table have in common.
struct UiSituation
{
    bool applicable = false;
    Failing absent, blocked, reader;
};

/// `gates` are those of `read`: whether a policy blocks there is B, which an action that a block takes away
/// asks.
UiSituation uiSituation(const Tables& tables, AppIndex app, ContainerIndex container, As as,
                        const Gates& gates)
{
    const App& installed = tables.organization().apps[app.value];
    if (as.kind == ActsAs::Anonymous || installed.framework == Framework::OAuth2)
        return {};
    UiSituation situation{.applicable = true,
                          .absent = {},
                          .blocked = failureOf(gates, Gate::Policy, Action::Read),
                          .reader = failureOf(gates, Gate::ContextUser, Action::Read)};
    const bool absent = !installed.enabled || !tables.applicable(app, container);
    situation.absent = {.truth = absent ? Truth::Yes : Truth::No,
                        .gate = Gate::Identity,
                        .code = installed.enabled ? Code::AppNotInstalled : Code::AppDisabled,
                        .action = Action::Read};
    situation.reader.truth = readerFails(tables, container, as);
    return situation;
}

Outcome uiOutcome(const UiRule& rule, const UiSituation& situation, std::vector<Reason>* reasons)
{
    if (!situation.applicable)
        return {};
    Lines lines(reasons);
    lines.line(Seen::Absent, {situation.absent});
    lines.line(rule.blocked, {situation.blocked});
    lines.line(Seen::Absent, {situation.reader});
    lines.otherwise(rule.otherwise);
    return lines.outcome();
}

template <class Rules>
auto ruleOf(const Rules& rules, Surface surface)
{
    return std::ranges::find(rules, surface, &Rules::value_type::surface);
}

} // namespace

Outcomes outcomesOf(const Tables& tables, AppIndex app, ContainerIndex container, As as)
{
    Outcomes outcomes{};
    std::array<Gates, actionCount> gates;
    for (const Action lane : allActions)
        gates[static_cast<std::size_t>(lane)] = tables.judge(app, container, as, nullptr, lane).gates;
    const Gates& read = gates[static_cast<std::size_t>(Action::Read)];
    for (const SurfaceRule& rule : surfaceRules)
        outcomes[static_cast<std::size_t>(rule.surface)] =
            restOutcome(rule, gates[static_cast<std::size_t>(rule.own)], nullptr);
    if (as.kind == ActsAs::App)
        outcomes[static_cast<std::size_t>(Surface::Event)] = eventOutcome(read, nullptr);
    const UiSituation situation = uiSituation(tables, app, container, as, read);
    for (const UiRule& rule : uiRules)
        outcomes[static_cast<std::size_t>(rule.surface)] = uiOutcome(rule, situation, nullptr);
    return outcomes;
}

ReasonedOutcome reasonedOutcomeOf(const Tables& tables, const SurfaceQuestion& question)
{
    const auto& [app, container, as, surface, index] = question;
    const catalogue::Operation* operation = index ? &tables.catalogue().operations()[*index] : nullptr;
    const auto judged = tables.judge(app, container, as, operation, ownAction(surface));
    ReasonedOutcome made{.outcome = {}, .decidedAs = judged.as, .reasons = {}};
    if (const auto rest = ruleOf(surfaceRules, surface); rest != surfaceRules.end())
        made.outcome = restOutcome(*rest, judged.gates, &made.reasons);
    else if (const auto ui = ruleOf(uiRules, surface); ui != uiRules.end())
        made.outcome = uiOutcome(*ui, uiSituation(tables, app, container, as, judged.gates), &made.reasons);
    else if (as.kind == ActsAs::App)
        made.outcome = eventOutcome(judged.gates, &made.reasons);
    return made;
}

Action ownAction(Surface surface)
{
    const auto rest = ruleOf(surfaceRules, surface);
    return rest == surfaceRules.end() ? Action::Read : rest->own;
}

} // namespace gatehouse::access
