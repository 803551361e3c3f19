// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/organization/Organization.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace gatehouse::access {

/// What an account may do in a container: P(u, c) of access model §3, or that it is not known.
struct Permission
{
    ActionSet actions;
    bool known = true; ///< false: the container has no scheme, and the account is active
    bool inactive = false;
};

/// Accounts and groups of an organization by index.
class Accounts
{
public:
    explicit Accounts(const Organization& organization);

    [[nodiscard]] std::optional<UserIndex> find(const UserId& id) const;
    [[nodiscard]] bool active(UserIndex user) const { return m_active[user.value]; }
    [[nodiscard]] std::optional<UserIndex> firstActivePerson() const { return m_firstActivePerson; }
    [[nodiscard]] std::size_t count() const { return m_active.size(); }

    [[nodiscard]] std::optional<std::uint32_t> findGroup(const std::string& id) const;
    [[nodiscard]] bool isMember(std::uint32_t group, UserIndex user) const
    {
        return m_membership[group][user.value];
    }
    /// Active people of the group, in file order.
    [[nodiscard]] std::span<const UserIndex> activePeople(std::uint32_t group) const
    {
        return m_activePeople[group];
    }
    [[nodiscard]] bool isActivePerson(UserIndex user) const
    {
        return m_active[user.value] && m_person[user.value];
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_users;
    std::unordered_map<std::string, std::uint32_t> m_groups;
    std::vector<bool> m_active, m_person;
    std::vector<std::vector<bool>> m_membership; ///< by group, then user
    std::vector<std::vector<UserIndex>> m_activePeople;
    std::optional<UserIndex> m_firstActivePerson;
};

/// What containers with the same scheme and the same role actors grant. Many containers share one of these;
/// that keeps a matrix of many containers small (docs/decisions/0005-no-stored-matrix.md).
class PermissionClass
{
public:
    /// `scheme` null: not known.
    PermissionClass(const Scheme* scheme, std::span<const RoleActors> roles, const Accounts& accounts);

    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] Permission of(UserIndex user, const Accounts& accounts) const;
    [[nodiscard]] Permission ofAnonymous() const;
    /// What every active account may do, whoever it is.
    [[nodiscard]] ActionSet ofEveryAccount() const;
    /// The first active person in file order who has the action here; empty where nobody has it or it is not
    /// known.
    [[nodiscard]] std::optional<UserIndex> firstPersonWith(Action action) const
    {
        return m_firstPerson[static_cast<std::size_t>(action)];
    }

private:
    void add(const Holder& holder, ActionSet actions, std::span<const RoleActors> roles,
             const Accounts& accounts);
    void addPrincipal(const Holder& holder, ActionSet actions, const Accounts& accounts);
    [[nodiscard]] ActionSet grantedTo(UserIndex user, const Accounts& accounts) const;
    [[nodiscard]] std::optional<UserIndex> findFirstPersonWith(Action action, const Accounts& accounts) const;

    bool m_known = false;
    ActionSet m_anyone;   ///< granted to `anyone`
    ActionSet m_everyone; ///< granted to every active account: `anyone` and `signed-in`
    std::vector<std::pair<UserIndex, ActionSet>> m_users;      ///< ascending by user
    std::vector<std::pair<std::uint32_t, ActionSet>> m_groups; ///< ascending by group
    std::array<std::optional<UserIndex>, actionCount> m_firstPerson;
};

} // namespace gatehouse::access
