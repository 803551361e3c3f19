// SPDX-License-Identifier: Apache-2.0
#include "models/installs/Ability.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace gatehouse::installs {

namespace {

using catalogue::Catalogue;
using catalogue::ConnectScope;
using catalogue::Sensitivity;

/// Operations that need exactly this Connect scope, in the products where it counts for the app.
std::size_t connectOperations(const access::DeclaredScope& meaning, std::span<const Product> products,
                              const Catalogue& catalogue)
{
    std::size_t count = 0;
    for (const catalogue::ConnectScopeFact& fact : catalogue.connectScopes()) {
        const bool counts = meaning.connectIn[static_cast<std::size_t>(fact.product)] &&
                            std::ranges::find(products, fact.product) != products.end();
        if (counts && fact.scope == *meaning.connect)
            count += fact.operations;
    }
    return count;
}

Ability scopeAbility(Framework framework, std::span<const Product> products, const ScopeId& id,
                     const Catalogue& catalogue)
{
    Ability ability;
    ability.scope = id;
    ability.meaning = access::declaredScope(framework, id, catalogue);
    ability.known = ability.meaning.known();
    if (ability.meaning.connect) {
        ability.sensitivity = sensitivityOf(*ability.meaning.connect);
        ability.operations = connectOperations(ability.meaning, products, catalogue);
    } else if (ability.meaning.oauth) {
        const catalogue::Scope& scope = catalogue.scopes()[*ability.meaning.oauth];
        ability.sensitivity = scope.sensitivity;
        ability.operations = scope.operations;
    }
    return ability;
}

/// Among equally sensitive ones: leaving the platform and acting for others first, then Connect scopes by
/// what they open.
int weight(const Ability& ability)
{
    constexpr std::array<int, 9> connectWeights{0, 2, 4, 5, 6, 6, 7, 8, 3}; // in the order of ConnectScope
    if (ability.kind != AbilityKind::Scope)
        return ability.kind == AbilityKind::SendOut ? 10 : 9;
    if (!ability.meaning.connect)
        return 0;
    return connectWeights.at(static_cast<std::size_t>(*ability.meaning.connect));
}

void sortBySensitivity(std::vector<Ability>& list)
{
    const auto rank = [](const Ability& ability) {
        return std::tuple(ability.known, ability.sensitivity, weight(ability), ability.operations);
    };
    std::ranges::stable_sort(list, [&](const Ability& a, const Ability& b) { return rank(a) > rank(b); });
}

void addActForAbsent(const descriptors::Descriptor& descriptor, std::vector<Ability>& list)
{
    Ability ability;
    ability.kind = AbilityKind::ActForAbsent;
    ability.sensitivity = Sensitivity::High;
    for (const descriptors::DeclaredScope& scope : descriptor.scopes)
        if (scope.allowImpersonation)
            ability.details.push_back(scope.id.value);
    if (!ability.details.empty())
        list.push_back(std::move(ability));
}

bool isSending(const std::string& kind)
{
    return kind == "base-url" || kind == "remote" || kind.starts_with("fetch.");
}

/// As the descriptor spells them, each once.
std::string sendingMembers(const descriptors::Descriptor& descriptor)
{
    std::vector<std::string> members;
    for (const descriptors::Egress& egress : descriptor.egress) {
        if (!isSending(egress.kind))
            continue;
        const std::string member = egress.kind == "base-url" ? "baseUrl"
                                   : egress.kind == "remote" ? "remotes"
                                                             : "external." + egress.kind;
        if (std::ranges::find(members, member) == members.end())
            members.push_back(member);
    }
    std::string joined;
    for (const std::string& member : members)
        joined += (joined.empty() ? "" : ", ") + member;
    return joined;
}

void addSendOut(const descriptors::Descriptor& descriptor, std::vector<Ability>& list)
{
    Ability ability;
    ability.kind = AbilityKind::SendOut;
    ability.sensitivity = Sensitivity::High;
    ability.details = sentTo(descriptor);
    ability.declaredBy = sendingMembers(descriptor);
    if (!ability.details.empty())
        list.push_back(std::move(ability));
}

} // namespace

std::vector<Ability> scopeAbilities(Framework framework, std::span<const Product> products,
                                    std::span<const ScopeId> scopes, const Catalogue& catalogue)
{
    std::vector<Ability> list;
    std::set<ScopeId> seen;
    for (const ScopeId& id : scopes)
        if (seen.insert(id).second)
            list.push_back(scopeAbility(framework, products, id, catalogue));
    sortBySensitivity(list);
    return list;
}

std::vector<Ability> abilities(const descriptors::Descriptor& descriptor, const Catalogue& catalogue)
{
    std::vector<Ability> list =
        scopeAbilities(*descriptor.framework, descriptor.products, descriptor.scopeIds(), catalogue);
    addSendOut(descriptor, list);
    addActForAbsent(descriptor, list);
    sortBySensitivity(list);
    return list;
}

std::vector<std::string> sentTo(const descriptors::Descriptor& descriptor)
{
    std::vector<std::string> addresses;
    for (const descriptors::Egress& egress : descriptor.egress)
        if (isSending(egress.kind) && std::ranges::find(addresses, egress.address) == addresses.end())
            addresses.push_back(egress.address);
    return addresses;
}

Sensitivity sensitivityOf(ConnectScope scope)
{
    switch (scope) {
    case ConnectScope::ActAsUser:
    case ConnectScope::Admin:
    case ConnectScope::ProjectAdmin:
    case ConnectScope::SpaceAdmin:
    case ConnectScope::Delete:
        return Sensitivity::High;
    case ConnectScope::Write:
    case ConnectScope::Read:
    case ConnectScope::AccessEmailAddresses:
        return Sensitivity::Medium;
    case ConnectScope::None:
        return Sensitivity::Low;
    }
    return Sensitivity::Low;
}

} // namespace gatehouse::installs
