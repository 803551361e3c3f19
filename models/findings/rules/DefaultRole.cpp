// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/DefaultRole.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace gatehouse::findings::rules {
namespace {

constexpr const char* jiraRole = "atlassian-addons-project-access";

bool grantsTo(const Scheme& scheme, const Holder& holder)
{
    return std::ranges::any_of(scheme.grants, [&](const Grant& grant) { return grant.to == holder; });
}

std::set<std::string> appUsersOf(const Organization& organization, Product product)
{
    std::set<std::string> users;
    for (const App& app : organization.apps)
        if (app.user && std::ranges::count(app.products, product) > 0)
            users.insert(app.user->value);
    return users;
}

using RoleUsers = std::vector<std::pair<std::string, std::set<std::string>>>; ///< in file order

void addActors(const RoleActors& role, const std::set<std::string>& appUsers, RoleUsers& used)
{
    for (const Holder& actor : role.actors) {
        if (actor.kind != HolderKind::User || !appUsers.contains(actor.name))
            continue;
        auto found = std::ranges::find(used, role.role, &RoleUsers::value_type::first);
        if (found == used.end())
            found = used.insert(used.end(), {role.role, {}});
        found->second.insert(actor.name);
    }
}

std::string mostUsedRole(const Organization& organization, Product product)
{
    const std::set<std::string> appUsers = appUsersOf(organization, product);
    RoleUsers used;
    for (const Container& container : organization.containers)
        if (container.product == product)
            for (const RoleActors& role : container.roles)
                addActors(role, appUsers, used);
    std::set<std::string> acting;
    for (const auto& [role, users] : used)
        acting.insert(users.begin(), users.end());
    for (const auto& [role, users] : used)
        if (users.size() * 2 > acting.size() &&
            std::ranges::none_of(used, [&](const auto& other) { return other.second.size() > users.size(); }))
            return role;
    return {};
}

} // namespace

std::string defaultRole(const Organization& organization, Product product)
{
    const Holder usual{HolderKind::Role, jiraRole};
    const bool isGranted = std::ranges::any_of(organization.schemes,
                                               [&](const Scheme& scheme) { return grantsTo(scheme, usual); });
    if (product == Product::Jira && isGranted)
        return jiraRole;
    return mostUsedRole(organization, product);
}

} // namespace gatehouse::findings::rules
