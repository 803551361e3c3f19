// SPDX-License-Identifier: Apache-2.0
#include "models/access/Permissions.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

/// Without `view` nothing is granted (access model §3).
ActionSet visibleOnly(ActionSet actions)
{
    return actions.contains(Action::View) ? actions : ActionSet{};
}

template <class Key>
void mergeInto(std::vector<std::pair<Key, ActionSet>>& entries, Key key, ActionSet actions)
{
    const auto at = std::ranges::lower_bound(entries, key, {}, &std::pair<Key, ActionSet>::first);
    if (at != entries.end() && at->first == key)
        at->second |= actions;
    else
        entries.insert(at, {key, actions});
}

} // namespace

Accounts::Accounts(const Organization& organization)
{
    const std::size_t count = organization.users.size();
    m_users.reserve(count);
    m_active.resize(count);
    m_person.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const User& user = organization.users[i];
        m_users.emplace(user.id.value, i);
        m_active[i] = user.active;
        m_person[i] = user.kind == AccountKind::Person;
        if (!m_firstActivePerson && m_active[i] && m_person[i])
            m_firstActivePerson = UserIndex{i};
    }
    for (const Group& group : organization.groups) {
        m_groups.emplace(group.id.value, static_cast<std::uint32_t>(m_membership.size()));
        std::vector<bool>& members = m_membership.emplace_back(count);
        for (const UserId& member : group.members)
            if (const auto user = find(member))
                members[user->value] = true;
        std::vector<UserIndex>& people = m_activePeople.emplace_back();
        for (const UserId& member : group.members)
            if (const auto user = find(member); user && isActivePerson(*user))
                people.push_back(*user);
        std::ranges::sort(people);
    }
}

std::optional<UserIndex> Accounts::find(const UserId& id) const
{
    const auto at = m_users.find(id.value);
    return at == m_users.end() ? std::nullopt : std::optional(UserIndex{at->second});
}

std::optional<std::uint32_t> Accounts::findGroup(const std::string& id) const
{
    const auto at = m_groups.find(id);
    return at == m_groups.end() ? std::nullopt : std::optional(at->second);
}

PermissionClass::PermissionClass(const Scheme* scheme, std::span<const RoleActors> roles,
                                 const Accounts& accounts)
    : m_known(scheme != nullptr)
{
    if (!scheme)
        return;
    for (const Grant& grant : scheme->grants)
        add(grant.to, grant.actions, roles, accounts);
    for (const Action action : allActions)
        m_firstPerson[static_cast<std::size_t>(action)] = findFirstPersonWith(action, accounts);
}

void PermissionClass::add(const Holder& holder, ActionSet actions, std::span<const RoleActors> roles,
                          const Accounts& accounts)
{
    switch (holder.kind) {
    case HolderKind::Anyone:
        m_anyone |= actions;
        [[fallthrough]];
    case HolderKind::SignedIn:
        m_everyone |= actions;
        break;
    case HolderKind::User:
    case HolderKind::Group:
        addPrincipal(holder, actions, accounts);
        break;
    case HolderKind::Role:
        for (const RoleActors& role : roles)
            if (role.role == holder.name)
                for (const Holder& actor : role.actors)
                    addPrincipal(actor, actions, accounts);
        break;
    }
}

void PermissionClass::addPrincipal(const Holder& holder, ActionSet actions, const Accounts& accounts)
{
    if (holder.kind == HolderKind::User) {
        if (const auto user = accounts.find(UserId(holder.name)))
            mergeInto(m_users, *user, actions);
    } else if (const auto group = accounts.findGroup(holder.name)) {
        mergeInto(m_groups, *group, actions);
    }
}

ActionSet PermissionClass::grantedTo(UserIndex user, const Accounts& accounts) const
{
    ActionSet actions = m_everyone;
    const auto at = std::ranges::lower_bound(m_users, user, {}, &std::pair<UserIndex, ActionSet>::first);
    if (at != m_users.end() && at->first == user)
        actions |= at->second;
    for (const auto& [group, granted] : m_groups)
        if (accounts.isMember(group, user))
            actions |= granted;
    return visibleOnly(actions);
}

Permission PermissionClass::of(UserIndex user, const Accounts& accounts) const
{
    if (!accounts.active(user))
        return {.actions = {}, .known = true, .inactive = true};
    return {.actions = grantedTo(user, accounts), .known = m_known, .inactive = false};
}

Permission PermissionClass::ofAnonymous() const
{
    return {.actions = visibleOnly(m_anyone), .known = m_known, .inactive = false};
}

ActionSet PermissionClass::ofEveryAccount() const
{
    return visibleOnly(m_everyone);
}

std::optional<UserIndex> PermissionClass::findFirstPersonWith(Action action, const Accounts& accounts) const
{
    if (m_everyone.contains({Action::View, action}))
        return accounts.firstActivePerson();
    std::optional<UserIndex> first;
    const auto consider = [&](UserIndex person) {
        if (first && *first <= person)
            return true;
        if (!grantedTo(person, accounts).contains(action))
            return false;
        first = person;
        return true;
    };
    // Whoever has the action has it from one of these sources; each is searched only until its first success.
    for (const auto& [user, granted] : m_users)
        if (granted.contains(action) || m_everyone.contains(action))
            if (accounts.isActivePerson(user))
                consider(user);
    for (const auto& [group, granted] : m_groups)
        if (granted.contains(action) || m_everyone.contains(action))
            for (const UserIndex person : accounts.activePeople(group))
                if (consider(person))
                    break;
    return first;
}

} // namespace gatehouse::access
