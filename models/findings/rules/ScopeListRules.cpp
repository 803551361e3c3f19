// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/ScopeListRules.h"

#include "models/access/ScopePower.h"
#include "models/reviews/ReviewStanding.h"

#include <algorithm>
#include <array>

namespace gatehouse::findings::rules {
namespace {

using catalogue::ConnectScope;
using descriptors::DeclaredScope;
using descriptors::Descriptor;

/// What a declared scope of the Connect ranks is worth; nothing for any other.
struct Ranked
{
    ConnectScope scope = ConnectScope::None;
    int rank = 0;
    std::array<bool, allProducts.size()> in{}; ///< by Product
};

std::optional<Ranked> rankedScope(const AppFacts& facts, const DeclaredScope& scope)
{
    const access::DeclaredScope declared = access::declaredScope(facts.framework, scope.id, facts.catalogue);
    if (!declared.connect)
        return std::nullopt;
    const std::optional<int> rank = access::requiredRank(*declared.connect);
    if (!rank)
        return std::nullopt;
    return Ranked{*declared.connect, *rank, {declared.connectIn[0], declared.connectIn[1]}};
}

/// PROJECT_ADMIN and SPACE_ADMIN are of one rank, and neither implies the other.
bool implies(const Ranked& higher, const Ranked& lower)
{
    return higher.rank > lower.rank && higher.in[0] >= lower.in[0] && higher.in[1] >= lower.in[1];
}

/// The same id, or the same Connect scope in another case.
bool isSame(const AppFacts& facts, const DeclaredScope& scope, const DeclaredScope& other)
{
    if (scope.id == other.id)
        return true;
    const auto one = catalogue::connectScopeFromText(scope.id.value);
    return facts.framework == Framework::Connect && one &&
           one == catalogue::connectScopeFromText(other.id.value);
}

/// The highest declared scope that implies this one.
const DeclaredScope* impliedBy(const AppFacts& facts, const DeclaredScope& scope)
{
    const std::optional<Ranked> lower = rankedScope(facts, scope);
    const DeclaredScope* best = nullptr;
    int bestRank = 0;
    for (const DeclaredScope& other : facts.scopeList()) {
        const std::optional<Ranked> higher = rankedScope(facts, other);
        if (lower && higher && implies(*higher, *lower) && higher->rank > bestRank) {
            best = &other;
            bestRank = higher->rank;
        }
    }
    return best;
}

/// Can anything call the platform at all: a page in the browser, a server that holds the secret, a function?
bool hasCaller(const Descriptor& descriptor)
{
    return !descriptor.modules.empty() || !descriptor.connectModules.empty() || !descriptor.events.empty() ||
           !descriptor.lifecycle.installed.empty() || !descriptor.remotes.empty() ||
           !descriptor.moduleCounts.empty();
}

bool isTokenScope(const DeclaredScope& scope)
{
    return scope.id.value == "read:app-user-token" || scope.id.value == "read:app-system-token";
}

bool isTokenUsed(const Descriptor& descriptor, const DeclaredScope& scope)
{
    const bool ofPerson = scope.id.value == "read:app-user-token";
    return std::ranges::any_of(descriptor.tokenHandovers, [&](const descriptors::TokenHandover& handover) {
        return handover.ofPerson == ofPerson;
    });
}

/// Why nothing can use the scope; null where something may.
const char* whyUnused(const AppFacts& facts, const DeclaredScope& scope)
{
    const Descriptor& descriptor = *facts.descriptor;
    const auto declared = access::declaredScope(facts.framework, scope.id, facts.catalogue);
    if (!hasCaller(descriptor))
        return "no-caller";
    if (facts.framework == Framework::Connect)
        return declared.connect == ConnectScope::ActAsUser && descriptor.lifecycle.installed.empty()
                   ? "no-installation"
                   : nullptr;
    if (isTokenScope(scope))
        return isTokenUsed(descriptor, scope) ? nullptr : "no-token";
    const bool hasConnectPart = descriptor.connectPart || !descriptor.connectModuleCounts.empty();
    return declared.connect && !hasConnectPart ? "no-connect-part" : nullptr;
}

Severity weightOfNewScope(const InstallationFacts& facts, const ScopeId& id)
{
    const auto declared = access::declaredScope(facts.app.framework, id, facts.core.catalogue());
    const auto known = facts.core.catalogue().findScope(id.value);
    const bool strong =
        declared.connect == ConnectScope::Admin || declared.connect == ConnectScope::ActAsUser ||
        (known && facts.core.catalogue().scopes()[*known].sensitivity == catalogue::Sensitivity::High);
    return strong ? Severity::High : Severity::Medium;
}

/// Was the scope reviewed under another spelling, or is it told already?
bool isTold(const InstallationFacts& facts, const Review& review, const Raisings& told, const ScopeId& id)
{
    const auto scope = catalogue::connectScopeFromText(id.value);
    const bool spelled = facts.app.framework == Framework::Connect && scope &&
                         std::ranges::any_of(*review.scopes, [&](const ScopeId& reviewed) {
                             return catalogue::connectScopeFromText(reviewed.value) == scope;
                         });
    return spelled || std::ranges::count(told, id.value, &Raised::subject) > 0;
}

std::string placeOf(const InstallationFacts& facts, const ScopeId& id)
{
    const auto found = std::ranges::find(*facts.app.scopes, id);
    return "/scopes/" + std::to_string(found - facts.app.scopes->begin());
}

} // namespace

Raisings redundantScopes(const AppFacts& facts)
{
    Raisings raisings;
    const auto scopes = facts.scopeList();
    for (std::size_t at = 0; at < scopes.size(); ++at) {
        const DeclaredScope& scope = scopes[at];
        const bool again = std::ranges::any_of(
            scopes.first(at), [&](const DeclaredScope& other) { return isSame(facts, scope, other); });
        if (again) {
            raisings.push_back({scope.id.value, scope.pointer, {scope.id.value, "", "twice"}});
            continue;
        }
        if (const DeclaredScope* higher = impliedBy(facts, scope))
            raisings.push_back(
                {scope.id.value, scope.pointer, {scope.id.value, higher->id.value, "implied"}});
    }
    return raisings;
}

Raisings unusedScopes(const AppFacts& facts)
{
    Raisings raisings;
    if (facts.descriptor == nullptr)
        return raisings;
    for (const DeclaredScope& scope : facts.scopeList())
        if (const char* why = whyUnused(facts, scope))
            raisings.push_back({scope.id.value, scope.pointer, {scope.id.value, why}});
    return raisings;
}

Raisings grownScopes(const InstallationFacts& facts)
{
    Raisings raisings;
    const reviews::ReviewStanding standing = reviews::reviewStanding(facts.organization(), facts.app, Date{});
    if (!standing.latest)
        return raisings;
    const Review& review = facts.organization().reviews[*standing.latest];
    const std::vector<std::string> reviewed{review.version.value_or(""), review.on.value_or("")};
    for (const ScopeId& id : standing.scopesAdded)
        if (!isTold(facts, review, raisings, id))
            raisings.push_back({id.value,
                                placeOf(facts, id),
                                {id.value, reviewed[0], reviewed[1]},
                                weightOfNewScope(facts, id)});
    return raisings;
}

} // namespace gatehouse::findings::rules
