// SPDX-License-Identifier: Apache-2.0
#include "models/access/Evaluation.h"

namespace gatehouse::access {

namespace {

constexpr ActionSet contentActions{Action::Read, Action::Write, Action::Delete};

GateLanes passing()
{
    return {};
}

GateLanes notApplicable()
{
    GateLanes gate;
    gate.applicable = false;
    return gate;
}

GateLanes failing(Code code)
{
    GateLanes gate;
    gate.fail = ActionSet::all();
    gate.failCode = code;
    return gate;
}

GateLanes unknownGate(Code code)
{
    GateLanes gate;
    gate.unknown = ActionSet::all();
    gate.unknownCode = code;
    return gate;
}

bool siteLevel(const Situation& s)
{
    return s.operation && !s.operation->action;
}

Code impersonationCode(const Situation& s)
{
    const ScopePower& power = s.scopes->in(s.product);
    const bool declared = s.framework != Framework::Connect || !power.known || power.actAsUser;
    return declared ? Code::None : Code::ImpersonationNotDeclared;
}

/// Whether the app is able to act in this way, whatever it is allowed to do then.
Code actingCode(const Situation& s)
{
    switch (s.as) {
    case ActsAs::App:
        return s.framework == Framework::OAuth2 ? Code::NoAppAccount : Code::None;
    case ActsAs::User:
        return impersonationCode(s);
    case ActsAs::Browser:
        return s.framework == Framework::OAuth2 ? Code::NoBrowserSurface : Code::None;
    case ActsAs::AnyPerson:
    case ActsAs::Anonymous:
        break;
    }
    return Code::None;
}

GateLanes identityGate(const Situation& s)
{
    if (s.as == ActsAs::Anonymous)
        return s.operation && !s.operation->anonymous ? failing(Code::Unauthenticated) : passing();
    if (!s.enabled)
        return failing(Code::AppDisabled);
    if (!s.installed)
        return failing(Code::AppNotInstalled);
    const Code code = actingCode(s);
    return code == Code::None ? passing() : failing(code);
}

GateLanes scopeGate(const Situation& s)
{
    if (s.as == ActsAs::Anonymous)
        return notApplicable();
    const ScopePower& power = s.scopes->in(s.product);
    if (!power.known)
        return unknownGate(Code::UnknownScopes);
    if (s.operation) {
        const bool admitted =
            admitsByConnect(*s.scopes, *s.operation) || admitsByOAuth(*s.scopes, *s.operation);
        return admitted ? passing() : failing(Code::ScopeMissing);
    }
    GateLanes gate;
    gate.fail = power.actions.complement();
    gate.failCode = Code::ScopeMissing;
    return gate;
}

/// A permission gate of the usual form; `permission` empty means that the account itself is not known.
GateLanes permissionGate(const Situation& s, const std::optional<Permission>& permission, Code inactive,
                         Code missing, Code unknown)
{
    if (permission && permission->inactive)
        return failing(inactive);
    if (siteLevel(s))
        return unknownGate(Code::UnknownSitePermissions);
    if (!permission || !permission->known)
        return unknownGate(unknown);
    GateLanes gate;
    gate.fail = permission->actions.complement();
    gate.failCode = missing;
    return gate;
}

GateLanes appUserGate(const Situation& s)
{
    const bool throughPerson = s.as == ActsAs::User || s.as == ActsAs::Browser;
    const bool judged = s.as == ActsAs::App || (throughPerson && s.combination == Combination::Roadmap);
    if (!judged || s.framework == Framework::OAuth2)
        return notApplicable();
    return permissionGate(s, s.appUser, Code::AppUserNoPermission, Code::AppUserNoPermission,
                          Code::UnknownAppUserPermissions);
}

GateLanes contextUserGate(const Situation& s)
{
    if (s.as == ActsAs::App)
        return notApplicable();
    if (!s.personExists)
        return failing(Code::UserInactive);
    return permissionGate(s, s.person, Code::UserInactive, Code::UserNoPermission,
                          Code::UnknownUserPermissions);
}

/// Which lanes a block takes away (R of access model §3); for an operation its own exemption counts.
ActionSet blockedLanes(const Situation& s)
{
    if (s.blockLevel == BlockLevel::Container)
        return ActionSet::all();
    if (s.operation)
        return s.operation->exempt.value_or(false) ? ActionSet{} : ActionSet::all();
    return contentActions;
}

GateLanes policyGate(const Situation& s)
{
    if (s.as == ActsAs::Anonymous || siteLevel(s))
        return notApplicable();
    if (s.block == BlockState::NotBlocked || (s.eligible && !*s.eligible))
        return passing();
    GateLanes gate;
    const ActionSet lanes = blockedLanes(s);
    const bool exemptionUnknown = s.operation && s.blockLevel == BlockLevel::Content && !s.operation->exempt;
    if (s.block == BlockState::UnknownPrecedence)
        gate.unknownCode = Code::UnknownPolicyPrecedence;
    else if (!s.eligible)
        gate.unknownCode = Code::UnknownEligibility;
    else if (exemptionUnknown)
        gate.unknownCode = Code::UnknownExemption;
    else
        gate.failCode = Code::PolicyBlocked;
    (gate.failCode == Code::None ? gate.unknown : gate.fail) = lanes;
    return gate;
}

} // namespace

Gates evaluate(const Situation& situation)
{
    return {identityGate(situation), scopeGate(situation), appUserGate(situation), contextUserGate(situation),
            policyGate(situation)};
}

Action laneOf(const Demand& demand, const catalogue::Catalogue& catalogue)
{
    if (const auto* action = std::get_if<Action>(&demand))
        return *action;
    return catalogue.operations()[std::get<catalogue::OperationIndex>(demand)].action.value_or(Action::View);
}

ActionSet failingLanes(const Gates& gates)
{
    ActionSet lanes;
    for (const GateLanes& gate : gates)
        lanes |= gate.fail;
    return lanes;
}

ActionSet unknownLanes(const Gates& gates)
{
    ActionSet lanes;
    for (const GateLanes& gate : gates)
        lanes |= gate.unknown;
    return lanes - failingLanes(gates);
}

Verdict verdictOf(const Gates& gates, Action lane)
{
    if (failingLanes(gates).contains(lane))
        return Verdict::Denied;
    return unknownLanes(gates).contains(lane) ? Verdict::Unknown : Verdict::Allowed;
}

std::vector<Code> codesOf(const Gates& gates, Action lane)
{
    std::vector<Code> codes;
    for (const GateLanes& gate : gates)
        if (gate.fail.contains(lane))
            codes.push_back(gate.failCode);
    for (const GateLanes& gate : gates)
        if (!gate.fail.contains(lane) && gate.unknown.contains(lane))
            codes.push_back(gate.unknownCode);
    return codes;
}

} // namespace gatehouse::access
