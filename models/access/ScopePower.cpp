// SPDX-License-Identifier: Apache-2.0
#include "models/access/ScopePower.h"

#include <algorithm>

namespace gatehouse::access {

using catalogue::Catalogue;
using catalogue::ConnectScope;
using catalogue::Operation;
using catalogue::ScopeKind;

namespace {

constexpr int adminRank = 5;

void declareConnect(ScopePower& power, ConnectScope scope, Product product)
{
    power.connectOpen = true;
    if (scope == ConnectScope::ActAsUser)
        power.actAsUser = true;
    else if (scope == ConnectScope::AccessEmailAddresses)
        power.emailAddresses = true;
    else
        power.rank = std::max(power.rank, rankIn(scope, product).value_or(0));
}

ActionSet definedActions(const AppScopes& scopes, Product product, const Catalogue& catalogue)
{
    const ScopePower& power = scopes.in(product);
    ActionSet actions;
    for (const Operation& operation : catalogue.operations()) {
        if (!operation.defines || !operation.action || operation.product != product ||
            actions.contains(*operation.action))
            continue;
        const bool byConnect = power.connectOpen && connectDefines(operation, power.rank);
        const bool byOAuth =
            power.oauthOpen && std::ranges::any_of(operation.oauthSets, [&](catalogue::ScopeSet set) {
                return !set.empty() && scopes.holds(set);
            });
        if (byConnect || byOAuth)
            actions.insert(*operation.action);
    }
    return actions;
}

void declare(AppScopes& scopes, Framework framework, const ScopeId& id, const Catalogue& catalogue)
{
    const DeclaredScope declared = declaredScope(framework, id, catalogue);
    for (const Product product : allProducts)
        if (declared.connect && declared.connectIn[static_cast<std::size_t>(product)])
            declareConnect(scopes.power[static_cast<std::size_t>(product)], *declared.connect, product);
    if (declared.oauth) {
        scopes.held[*declared.oauth] = true;
        for (ScopePower& power : scopes.power)
            power.oauthOpen = true;
    }
}

} // namespace

bool AppScopes::holds(catalogue::ScopeSet set) const
{
    return std::ranges::all_of(set, [this](catalogue::ScopeIndex scope) { return held[scope]; });
}

std::optional<int> requiredRank(ConnectScope scope)
{
    switch (scope) {
    case ConnectScope::None:
        return 0;
    case ConnectScope::Read:
        return 1;
    case ConnectScope::Write:
        return 2;
    case ConnectScope::Delete:
        return 3;
    case ConnectScope::ProjectAdmin:
    case ConnectScope::SpaceAdmin:
        return 4;
    case ConnectScope::Admin:
        return adminRank;
    case ConnectScope::ActAsUser:
    case ConnectScope::AccessEmailAddresses:
        break;
    }
    return std::nullopt;
}

std::optional<int> rankIn(ConnectScope scope, Product product)
{
    const bool foreign = (scope == ConnectScope::ProjectAdmin && product != Product::Jira) ||
                         (scope == ConnectScope::SpaceAdmin && product != Product::Confluence);
    return requiredRank(foreign ? ConnectScope::Delete : scope);
}

bool connectDefines(const Operation& operation, int rank)
{
    if (!operation.connectAccessible || !operation.connectScope)
        return false;
    const std::optional<int> required = requiredRank(*operation.connectScope);
    return required && *required >= 1 && *required <= rank;
}

bool admitsByConnect(const AppScopes& scopes, const Operation& operation)
{
    const ScopePower& power = scopes.in(operation.product);
    if (!power.connectOpen || !operation.connectAccessible || !operation.connectScope)
        return false;
    if (*operation.connectScope == ConnectScope::ActAsUser)
        return power.actAsUser;
    if (*operation.connectScope == ConnectScope::AccessEmailAddresses)
        return power.emailAddresses;
    return *requiredRank(*operation.connectScope) <= power.rank;
}

bool admitsByOAuth(const AppScopes& scopes, const Operation& operation)
{
    return scopes.in(operation.product).oauthOpen &&
           std::ranges::any_of(operation.oauthSets,
                               [&](catalogue::ScopeSet set) { return scopes.holds(set); });
}

DeclaredScope declaredScope(Framework framework, const ScopeId& id, const Catalogue& catalogue)
{
    DeclaredScope declared;
    if (framework == Framework::Connect) {
        if ((declared.connect = catalogue::connectScopeFromText(id.value))) {
            declared.connectIn[0] = declared.connectIn[1] = true;
            return declared;
        }
    }
    const auto index = catalogue.findScope(id.value);
    if (!index)
        return declared;
    const catalogue::Scope& scope = catalogue.scopes()[*index];
    if (scope.kind != ScopeKind::Connect) {
        declared.oauth = *index;
    } else if (scope.connectScope && scope.connectProduct) {
        declared.connect = *scope.connectScope;
        declared.connectIn[static_cast<std::size_t>(*scope.connectProduct)] = framework != Framework::OAuth2;
    }
    return declared;
}

AppScopes appScopes(Framework framework, const std::optional<std::vector<ScopeId>>& declared,
                    const Catalogue& catalogue)
{
    AppScopes scopes;
    scopes.held.resize(catalogue.scopes().size());
    for (ScopePower& power : scopes.power) {
        power.known = declared.has_value();
        power.connectOpen = framework == Framework::Connect;
        power.oauthOpen = framework != Framework::Connect;
    }
    if (!declared)
        return scopes;
    for (const ScopeId& id : *declared)
        declare(scopes, framework, id, catalogue);
    for (const Product product : allProducts)
        scopes.power[static_cast<std::size_t>(product)].actions = definedActions(scopes, product, catalogue);
    return scopes;
}

} // namespace gatehouse::access
