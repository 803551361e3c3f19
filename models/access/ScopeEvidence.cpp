// SPDX-License-Identifier: Apache-2.0
#include "models/access/Judging.h"

#include <algorithm>
#include <array>
#include <set>

namespace gatehouse::access {

using catalogue::ConnectScope;
using catalogue::Operation;

namespace {

constexpr std::size_t evidenceSets = 3;

/// The operations whose admission answers the demand: the one asked for, or all that define the action.
template <class Visitor>
void forEachAnswering(const Judging& judging, Visitor visit)
{
    if (judging.operation) {
        visit(*judging.operation);
        return;
    }
    for (const Operation& operation : judging.tables.catalogue().operations())
        if (operation.defines && operation.action == judging.lane &&
            operation.product == judging.container().product)
            visit(operation);
}

const AppScopes& scopesOf(const Judging& judging)
{
    return judging.tables.app(judging.question.app).scopes;
}

std::vector<ScopeId> missingFrom(const Judging& judging, catalogue::ScopeSet set, bool held)
{
    std::vector<ScopeId> ids;
    for (const catalogue::ScopeIndex scope : set)
        if (scopesOf(judging).held[scope] == held)
            ids.emplace_back(std::string(judging.tables.catalogue().scopes()[scope].id));
    std::ranges::sort(ids);
    return ids;
}

bool shorterThenAlphabetical(const std::vector<ScopeId>& a, const std::vector<ScopeId>& b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

using SetOrder = bool (*)(const std::vector<ScopeId>&, const std::vector<ScopeId>&);
using OrderedSets = std::set<std::vector<ScopeId>, SetOrder>;

/// The smallest held set that admits the demand through the OAuth way; empty if none does.
std::vector<ScopeId> admittingSet(const Judging& judging)
{
    OrderedSets sets(shorterThenAlphabetical);
    forEachAnswering(judging, [&](const Operation& operation) {
        for (const catalogue::ScopeSet set : operation.oauthSets)
            if (!set.empty() && scopesOf(judging).holds(set))
                sets.insert(missingFrom(judging, set, true));
    });
    return sets.empty() ? std::vector<ScopeId>{} : *sets.begin();
}

/// The declared id that gives the rank (or the scope outside the ranks) that admits the demand; null if it is
/// not the Connect way that admits it.
const ScopeId* admittingConnectScope(const Judging& judging)
{
    const Product product = judging.container().product;
    const ScopeId* best = nullptr;
    int bestRank = -1;
    bool answered = false;
    forEachAnswering(judging, [&](const Operation& operation) {
        answered =
            answered || (judging.operation ? admitsByConnect(scopesOf(judging), operation)
                                           : connectDefines(operation, scopesOf(judging).in(product).rank) &&
                                                 scopesOf(judging).in(product).connectOpen);
    });
    if (!answered || !judging.app().scopes)
        return nullptr;
    for (const ScopeId& id : *judging.app().scopes) {
        const DeclaredScope declared = declaredScope(judging.app().framework, id, judging.tables.catalogue());
        if (!declared.connect || !declared.connectIn[static_cast<std::size_t>(product)])
            continue;
        const bool asked = judging.operation && judging.operation->connectScope == declared.connect;
        const int rank = asked ? 100 : rankIn(*declared.connect, product).value_or(-1);
        if (rank > bestRank) {
            bestRank = rank;
            best = &id;
        }
    }
    return best;
}

std::vector<Evidence> admittingEvidence(const Judging& judging)
{
    const std::string demand = demandText(judging);
    if (const ScopeId* id = admittingConnectScope(judging))
        return {{.code = "scope.admits", .arguments = {id->value, demand}}};
    const std::vector<ScopeId> set = admittingSet(judging);
    if (set.empty())
        return {{.code = "scope.needs-none", .arguments = {demand}}};
    return {{.code = set.size() == 1 ? "scope.admits" : "scope.admits-together",
             .arguments = {joined(set), demand}}};
}

std::vector<Evidence> missingEvidence(const Judging& judging)
{
    const std::vector<ScopeId>& declared = *judging.app().scopes;
    std::vector<Evidence> evidence;
    if (declared.empty())
        evidence.push_back(
            {.code = "scope.declares-nothing", .arguments = {nameOf(judging.app()), demandText(judging)}});
    else
        evidence.push_back({.code = "scope.does-not-admit",
                            .arguments = {nameOf(judging.app()), joined(declared), demandText(judging)}});
    const auto connect = sufficientConnectScope(judging);
    if (connect)
        evidence.push_back({.code = "scope.would-admit", .arguments = {connect->value}});
    const std::vector<std::vector<ScopeId>> sets = sufficientSets(judging, evidenceSets);
    for (const std::vector<ScopeId>& set : sets)
        evidence.push_back({.code = "scope.would-admit", .arguments = {joined(set)}});
    if (!connect && sets.empty())
        evidence.push_back({.code = "scope.nothing-admits", .arguments = {demandText(judging)}});
    return evidence;
}

std::optional<ScopeId> spelled(const Judging& judging, ConnectScope scope)
{
    if (judging.app().framework == Framework::Connect)
        return ScopeId(std::string(catalogue::toText(scope)));
    for (const catalogue::Scope& known : judging.tables.catalogue().scopes())
        if (known.connectScope == scope && known.connectProduct == judging.container().product)
            return ScopeId(std::string(known.id));
    return std::nullopt;
}

/// From the lowest: what may be declared in a product.
std::vector<ConnectScope> ladder(Product product)
{
    return {ConnectScope::Read, ConnectScope::Write, ConnectScope::Delete,
            product == Product::Jira ? ConnectScope::ProjectAdmin : ConnectScope::SpaceAdmin,
            ConnectScope::Admin};
}

} // namespace

std::vector<std::vector<ScopeId>> sufficientSets(const Judging& judging, std::size_t limit)
{
    // A Connect app could declare OAuth ids too, but its vendor is told the Connect scope that does.
    if (judging.app().framework == Framework::Connect && sufficientConnectScope(judging))
        return {};
    OrderedSets sets(shorterThenAlphabetical);
    forEachAnswering(judging, [&](const Operation& operation) {
        for (const catalogue::ScopeSet set : operation.oauthSets)
            if (auto missing = missingFrom(judging, set, false); !missing.empty())
                sets.insert(std::move(missing));
    });
    std::vector<std::vector<ScopeId>> smallest;
    for (const std::vector<ScopeId>& set : sets) {
        if (smallest.size() == limit)
            break;
        const bool needless = std::ranges::any_of(
            smallest, [&set](const auto& smaller) { return std::ranges::includes(set, smaller); });
        if (!needless)
            smallest.push_back(set);
    }
    return smallest;
}

std::optional<ScopeId> sufficientConnectScope(const Judging& judging)
{
    const Product product = judging.container().product;
    if (!scopesOf(judging).in(product).connectOpen)
        return std::nullopt;
    std::optional<ConnectScope> lowest;
    std::optional<int> lowestRank;
    forEachAnswering(judging, [&](const Operation& operation) {
        if (!operation.connectAccessible || !operation.connectScope)
            return;
        const std::optional<int> required = requiredRank(*operation.connectScope);
        if (!required && judging.operation)
            lowest = *operation.connectScope;
        else if (required && *required >= 1 && (!lowestRank || *required < *lowestRank))
            lowestRank = required;
    });
    if (lowestRank)
        for (const ConnectScope scope : ladder(product))
            if (*rankIn(scope, product) >= *lowestRank) {
                lowest = scope;
                break;
            }
    return lowest ? spelled(judging, *lowest) : std::nullopt;
}

std::vector<Evidence> scopeEvidence(const Judging& judging)
{
    switch (judging.result(Gate::Scope)) {
    case GateResult::NotApplicable:
        return {{.code = "scope.not-judged", .arguments = {}}};
    case GateResult::Unknown:
        return {{.code = "scope.not-known", .arguments = {nameOf(judging.app())}}};
    case GateResult::Pass:
        return admittingEvidence(judging);
    case GateResult::Fail:
        break;
    }
    std::vector<Evidence> evidence = missingEvidence(judging);
    for (const ScopeId& id : *judging.app().scopes)
        if (!declaredScope(judging.app().framework, id, judging.tables.catalogue()).known())
            evidence.push_back({.code = "scope.unknown-id", .arguments = {id.value}});
    return evidence;
}

} // namespace gatehouse::access
