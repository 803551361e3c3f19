// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/DefaultRole.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace gatehouse::findings::rules {
namespace {

constexpr const char* jiraRole = "atlassian-addons-project-access";

bool grantsTo(const Scheme& scheme, const Holder& holder)
{
    return std::ranges::any_of(scheme.grants, [&](const Grant& grant) { return grant.to == holder; });
}

using Names = std::unordered_set<std::string_view>;

Names appUsersOf(const Organization& organization, Product product)
{
    Names users;
    for (const App& app : organization.apps)
        if (app.user && std::ranges::count(app.products, product) > 0)
            users.insert(app.user->value);
    return users;
}

struct RoleUse
{
    std::string_view role;
    Names users; ///< app users that act in it somewhere
};

/// Who uses which role, in the order of the file. Actors of a role that all app users are known to act in are
/// not looked at again, which is most of them.
class RoleUses
{
public:
    explicit RoleUses(Names appUsers)
        : m_appUsers(std::move(appUsers))
    {}

    void add(const RoleActors& role)
    {
        RoleUse& use = useOf(role.role);
        if (use.users.size() == m_appUsers.size())
            return;
        for (const Holder& actor : role.actors)
            if (actor.kind == HolderKind::User && m_appUsers.contains(actor.name))
                use.users.insert(actor.name);
    }

    /// The role that more than half of the app users act in that act in any; empty: there is none.
    [[nodiscard]] std::string mostUsed() const
    {
        Names acting;
        const RoleUse* most = nullptr;
        for (const RoleUse& use : m_uses) {
            acting.insert(use.users.begin(), use.users.end());
            if (most == nullptr || use.users.size() > most->users.size())
                most = &use;
        }
        return most != nullptr && most->users.size() * 2 > acting.size() ? std::string(most->role)
                                                                         : std::string();
    }

private:
    RoleUse& useOf(const std::string& role)
    {
        const auto found = std::ranges::find(m_uses, role, &RoleUse::role);
        return found != m_uses.end() ? *found : m_uses.emplace_back(RoleUse{role, {}});
    }

    Names m_appUsers;
    std::vector<RoleUse> m_uses;
};

std::string mostUsedRole(const Organization& organization, Product product)
{
    RoleUses uses(appUsersOf(organization, product));
    for (const Container& container : organization.containers)
        if (container.product == product)
            std::ranges::for_each(container.roles, [&](const RoleActors& role) { uses.add(role); });
    return uses.mostUsed();
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
