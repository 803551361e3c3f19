// SPDX-License-Identifier: Apache-2.0
#include "models/installs/DefaultAccess.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace gatehouse::installs {

namespace {

using AccountNames = std::unordered_set<std::string>;

AccountNames appAccounts(const Organization& organization)
{
    AccountNames names;
    for (const User& user : organization.users)
        if (user.kind == AccountKind::App)
            names.insert(user.id.value);
    return names;
}

std::unordered_map<std::string, std::size_t> schemePositions(const Organization& organization)
{
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t at = 0; at < organization.schemes.size(); ++at)
        positions.emplace(organization.schemes[at].id.value, at);
    return positions;
}

/// Positions of the schemes that the containers chosen by `wanted` have.
template <class Wanted>
std::vector<std::size_t> schemesWhere(const Organization& organization, Wanted wanted)
{
    const auto positions = schemePositions(organization);
    std::set<std::size_t> found;
    for (const Container& container : organization.containers)
        if (container.scheme && wanted(container))
            if (const auto at = positions.find(container.scheme->value); at != positions.end())
                found.insert(at->second);
    return {found.begin(), found.end()};
}

bool namesOneOf(const Holder& holder, const AccountNames& accounts)
{
    return holder.kind == HolderKind::User && accounts.contains(holder.name);
}

std::size_t actorsAmong(const RoleActors& role, const AccountNames& accounts)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(role.actors, [&](const Holder& actor) { return namesOneOf(actor, accounts); }));
}

/// How often app accounts are actors of each role in the product's containers.
std::map<std::string, std::size_t> roleCounts(const Organization& organization, Product product,
                                              const AccountNames& accounts)
{
    std::map<std::string, std::size_t> counts;
    for (const Container& container : organization.containers)
        if (container.product == product)
            for (const RoleActors& role : container.roles)
                counts[role.role] += actorsAmong(role, accounts);
    return counts;
}

std::size_t grantsAmong(const Scheme& scheme, const AccountNames& accounts)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        scheme.grants, [&](const Grant& grant) { return namesOneOf(grant.to, accounts); }));
}

std::size_t singleGrants(const Organization& organization, Product product, const AccountNames& accounts)
{
    std::size_t count = 0;
    for (const std::size_t scheme : schemesWhere(
             organization, [product](const Container& container) { return container.product == product; }))
        count += grantsAmong(organization.schemes[scheme], accounts);
    return count;
}

DefaultAccess platformAccess(Product product)
{
    if (product == Product::Jira)
        return {AccessKind::Role, "atlassian-addons-project-access"};
    return {AccessKind::Individually, {}};
}

using GrantCounts = std::map<unsigned, std::size_t>; ///< by the bits of the actions

void countGrants(const Scheme& scheme, const AccountNames& accounts, GrantCounts& counts)
{
    for (const Grant& grant : scheme.grants)
        if (namesOneOf(grant.to, accounts))
            ++counts[grant.actions.bits()];
}

template <class Counts>
auto mostCommon(const Counts& counts)
{
    return std::ranges::max_element(counts, [](const auto& a, const auto& b) { return a.second < b.second; });
}

} // namespace

UsualAccess usualAccess(const Organization& organization, Product product)
{
    const AccountNames accounts = appAccounts(organization);
    const auto roles = roleCounts(organization, product, accounts);
    const auto role = mostCommon(roles);
    const std::size_t inRole = role == roles.end() ? 0 : role->second;
    const std::size_t single = singleGrants(organization, product, accounts);
    if (inRole == 0 && single == 0)
        return {platformAccess(product), 0};
    if (inRole >= single)
        return {{AccessKind::Role, role->first}, inRole};
    return {{AccessKind::Individually, {}}, single};
}

ActionSet usualGrant(const Organization& organization, const Scheme& scheme)
{
    const AccountNames accounts = appAccounts(organization);
    GrantCounts counts;
    countGrants(scheme, accounts, counts);
    if (counts.empty())
        for (const Scheme& other : organization.schemes)
            countGrants(other, accounts, counts);
    if (counts.empty())
        return {Action::View, Action::Read, Action::Write, Action::Delete};
    return ActionSet::fromBits(mostCommon(counts)->first);
}

std::vector<std::string> grantedRoles(const Organization& organization, const SiteId& site, Product product)
{
    std::map<std::string, std::size_t> counts;
    for (const std::size_t scheme : schemesOf(organization, site, product))
        for (const Grant& grant : organization.schemes[scheme].grants)
            if (grant.to.kind == HolderKind::Role)
                ++counts[grant.to.name];
    std::vector<std::string> roles;
    for (const auto& [role, count] : counts)
        roles.push_back(role);
    std::ranges::stable_sort(
        roles, [&](const std::string& a, const std::string& b) { return counts[a] > counts[b]; });
    return roles;
}

std::vector<std::size_t> schemesOf(const Organization& organization, const SiteId& site, Product product)
{
    return schemesWhere(organization, [&](const Container& container) {
        return container.site == site && container.product == product;
    });
}

bool grantsTo(const Scheme& scheme, const std::string& role)
{
    return std::ranges::any_of(scheme.grants, [&](const Grant& grant) {
        return grant.to.kind == HolderKind::Role && grant.to.name == role && !grant.actions.empty();
    });
}

} // namespace gatehouse::installs
