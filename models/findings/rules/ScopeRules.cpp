// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/ScopeRules.h"

#include "models/access/ScopePower.h"

#include <algorithm>
#include <set>

namespace gatehouse::findings::rules {
namespace {

using catalogue::ConnectScope;
using descriptors::DeclaredScope;

/// One finding for every scope that is meant, at its first place.
template <class Meant>
Raisings eachScope(const AppFacts& facts, Meant meant)
{
    Raisings raisings;
    std::set<ScopeId> seen;
    for (const DeclaredScope& scope : facts.scopeList())
        if (meant(scope) && seen.insert(scope.id).second)
            raisings.push_back({scope.id.value, scope.pointer, {scope.id.value}});
    return raisings;
}

bool namesConnect(const AppFacts& facts, const DeclaredScope& scope, ConnectScope wanted)
{
    return access::declaredScope(facts.framework, scope.id, facts.catalogue).connect == wanted;
}

/// The ids of other kinds than Connect that open the settings of a whole product.
bool configuresProduct(const ScopeId& id)
{
    return id.value == "manage:jira-configuration" || id.value == "manage:confluence-configuration";
}

bool readsEmail(const ScopeId& id)
{
    return id.value == "read:email-address:jira" || id.value == "read:email-address:confluence";
}

bool isKnown(const AppFacts& facts, const DeclaredScope& scope)
{
    return access::declaredScope(facts.framework, scope.id, facts.catalogue).known();
}

bool isLower(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

} // namespace

Raisings impersonation(const AppFacts& facts)
{
    Raisings raisings;
    for (const DeclaredScope& scope : facts.scopeList()) {
        const bool forAll = namesConnect(facts, scope, ConnectScope::ActAsUser);
        const char* how = forAll ? "any-person" : "offline";
        if (forAll || scope.allowImpersonation)
            raisings.push_back({scope.id.value, scope.pointer, {scope.id.value, how}});
    }
    return raisings;
}

Raisings siteAdministration(const AppFacts& facts)
{
    return eachScope(facts, [&](const DeclaredScope& scope) {
        return namesConnect(facts, scope, ConnectScope::Admin) || configuresProduct(scope.id);
    });
}

Raisings emailAddresses(const AppFacts& facts)
{
    return eachScope(facts, [&](const DeclaredScope& scope) {
        return namesConnect(facts, scope, ConnectScope::AccessEmailAddresses) || readsEmail(scope.id);
    });
}

Raisings unknownScopes(const AppFacts& facts)
{
    return eachScope(facts, [&](const DeclaredScope& scope) { return !isKnown(facts, scope); });
}

Raisings mixedCase(const AppFacts& facts)
{
    if (facts.framework != Framework::Connect)
        return {};
    return eachScope(facts, [](const DeclaredScope& scope) {
        return catalogue::connectScopeFromText(scope.id.value) &&
               std::ranges::any_of(scope.id.value, isLower) && std::ranges::any_of(scope.id.value, isUpper);
    });
}

} // namespace gatehouse::findings::rules
