// SPDX-License-Identifier: Apache-2.0
// Changes to what an account may do: its roles, groups, grants, and whether it is active.
#include "models/access/Remedies.h"
#include "models/organization/Edits.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

constexpr std::size_t triedRoles = 3;
constexpr std::size_t triedGroups = 2;
constexpr std::size_t triedPeople = 20;

/// Builds candidates for one account in the judged container. Where the account is inactive, each also
/// reactivates it, because nothing else could help alone.
class AccountChanges
{
public:
    AccountChanges(const Judging& judging, const User* user)
        : m_judging(judging)
        , m_user(user)
    {}

    [[nodiscard]] std::vector<Candidate> reactivation() const
    {
        if (!m_user || m_user->active)
            return {};
        return {{.changes = {reactivateText()}, .owner = Owner::ProductAdmin, .edit = reactivateEdit()}};
    }

    /// Roles of the scheme that have the action: become an actor.
    [[nodiscard]] std::vector<Candidate> roles() const
    {
        std::vector<Candidate> candidates;
        for (const std::string& role : rolesWithAction()) {
            if (candidates.size() == triedRoles)
                break;
            candidates.push_back(finished({.code = "remedy.role-actor", .arguments = {name(), role, where()}},
                                          Owner::ContainerAdmin, withRoleActor(role)));
        }
        return candidates;
    }

    /// Groups that the scheme (or one of its roles) gives the action to: become a member.
    [[nodiscard]] std::vector<Candidate> groups() const
    {
        std::vector<Candidate> candidates;
        for (const std::string& id : groupsWithAction()) {
            if (candidates.size() == triedGroups)
                break;
            const auto at = std::ranges::find(organization().groups, GroupId(id), &Group::id);
            Group group = *at;
            group.members.push_back(m_user->id);
            const auto index = static_cast<std::size_t>(at - organization().groups.begin());
            candidates.push_back(finished(
                {.code = "remedy.group-member", .arguments = {name(), group.name.empty() ? id : group.name}},
                Owner::ProductAdmin, edits::replaceGroup(organization(), index, std::move(group))));
        }
        return candidates;
    }

    [[nodiscard]] std::vector<Candidate> grants() const
    {
        std::vector<Candidate> candidates;
        for (const RoleActors& role : m_judging.container().roles)
            if (m_user && isActor(role))
                candidates.push_back(granting(Holder{.kind = HolderKind::Role, .name = role.role},
                                              "remedy.grant-role", role.role));
        const Holder direct = m_user ? Holder{.kind = HolderKind::User, .name = m_user->id.value}
                                     : Holder{.kind = HolderKind::Anyone, .name = {}};
        candidates.insert(candidates.begin(),
                          granting(direct, m_user ? "remedy.grant-account" : "remedy.grant-anyone", {}));
        return candidates;
    }

private:
    [[nodiscard]] const Organization& organization() const { return m_judging.organization(); }
    [[nodiscard]] std::string name() const { return m_user ? nameOf(*m_user) : std::string(); }
    [[nodiscard]] std::string where() const { return nameOf(m_judging.container()); }
    [[nodiscard]] Evidence reactivateText() const
    {
        return {.code = "remedy.reactivate", .arguments = {name()}};
    }

    [[nodiscard]] Edit reactivateEdit() const
    {
        const auto at = std::ranges::find(organization().users, m_user->id, &User::id);
        User user = *at;
        user.active = true;
        return edits::replaceUser(organization(), static_cast<std::size_t>(at - organization().users.begin()),
                                  std::move(user));
    }

    [[nodiscard]] Candidate finished(Evidence change, Owner owner, Edit edit) const
    {
        if (!m_user || m_user->active)
            return {.changes = {std::move(change)}, .owner = owner, .edit = std::move(edit)};
        return {.changes = {reactivateText(), std::move(change)},
                .owner = Owner::ProductAdmin,
                .edit = edits::joined({reactivateEdit(), std::move(edit)})};
    }

    [[nodiscard]] bool isActor(const RoleActors& role) const
    {
        return std::ranges::any_of(role.actors, [this](const Holder& actor) {
            if (actor.kind == HolderKind::User)
                return actor.name == m_user->id.value;
            const auto group = std::ranges::find(organization().groups, GroupId(actor.name), &Group::id);
            return actor.kind == HolderKind::Group && group != organization().groups.end() &&
                   std::ranges::find(group->members, m_user->id) != group->members.end();
        });
    }

    [[nodiscard]] std::vector<std::string> rolesWithAction() const
    {
        std::vector<std::string> roles;
        if (const Scheme* scheme = m_judging.scheme())
            for (const Grant& grant : scheme->grants)
                if (grant.to.kind == HolderKind::Role && grant.actions.contains(m_judging.lane) &&
                    std::ranges::find(roles, grant.to.name) == roles.end())
                    roles.push_back(grant.to.name);
        return roles;
    }

    [[nodiscard]] std::vector<std::string> groupsWithAction() const
    {
        std::vector<std::string> groups;
        const auto add = [&groups](const Holder& holder) {
            if (holder.kind == HolderKind::Group && std::ranges::find(groups, holder.name) == groups.end())
                groups.push_back(holder.name);
        };
        const Scheme* scheme = m_judging.scheme();
        if (!scheme)
            return groups;
        const std::vector<std::string> roles = rolesWithAction();
        for (const Grant& grant : scheme->grants)
            if (grant.actions.contains(m_judging.lane))
                add(grant.to);
        for (const RoleActors& role : m_judging.container().roles)
            if (std::ranges::find(roles, role.role) != roles.end())
                std::ranges::for_each(role.actors, add);
        return groups;
    }

    [[nodiscard]] Edit withRoleActor(const std::string& role) const
    {
        Container container = m_judging.container();
        auto at = std::ranges::find(container.roles, role, &RoleActors::role);
        if (at == container.roles.end())
            at = container.roles.insert(container.roles.end(), RoleActors{.role = role, .actors = {}});
        at->actors.push_back(Holder{.kind = HolderKind::User, .name = m_user->id.value});
        return edits::replaceContainer(organization(), m_judging.question.container.value,
                                       std::move(container));
    }

    /// Grants the action, and `view` with it: without that nothing would be granted.
    [[nodiscard]] Candidate granting(const Holder& to, const std::string& code, const std::string& role) const
    {
        const auto at = std::ranges::find(organization().schemes, *m_judging.container().scheme, &Scheme::id);
        Scheme scheme = *at;
        const ActionSet added{Action::View, m_judging.lane};
        scheme.grants.push_back(Grant{.to = to, .actions = added, .unknownMembers = {}});
        Evidence change{.code = code,
                        .arguments = {gatehouse::access::joined(added), nameOf(*at), name(), role}};
        return finished(std::move(change), Owner::ProductAdmin,
                        edits::replaceScheme(organization(),
                                             static_cast<std::size_t>(at - organization().schemes.begin()),
                                             std::move(scheme)));
    }

    const Judging& m_judging;
    const User* m_user; ///< null: an anonymous request
};

void appendCandidates(std::vector<Candidate>& candidates, std::vector<Candidate> more)
{
    candidates.insert(candidates.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
}

/// Groups and roles to join and grants to make; nothing where the file does not hold the permission.
std::vector<Candidate> permissionChanges(const Judging& judging, const AccountChanges& changes, bool person)
{
    std::vector<Candidate> candidates;
    if (!judging.scheme() || judging.siteLevel())
        return candidates;
    if (person) {
        appendCandidates(candidates, changes.groups());
        appendCandidates(candidates, changes.roles());
    }
    appendCandidates(candidates, changes.grants());
    return candidates;
}

/// With no active person at all, any who has the action would do; else the first of them given it.
std::vector<Candidate> anyReactivation(const Judging& judging)
{
    std::vector<Candidate> candidates;
    const User* first = nullptr;
    for (const User& user : judging.organization().users) {
        if (user.kind != AccountKind::Person)
            continue;
        first = first ? first : &user;
        if (candidates.size() < triedPeople)
            appendCandidates(candidates, AccountChanges(judging, &user).reactivation());
    }
    if (first)
        appendCandidates(candidates, permissionChanges(judging, AccountChanges(judging, first), true));
    return candidates;
}

} // namespace

std::vector<Candidate> appUserCandidates(const Judging& judging)
{
    const User* user = judging.appUser();
    if (!user)
        return {};
    const AccountChanges changes(judging, user);
    std::vector<Candidate> candidates = changes.reactivation();
    if (!judging.scheme() || judging.siteLevel())
        return candidates;
    appendCandidates(candidates, changes.roles());
    appendCandidates(candidates, changes.grants());
    return candidates;
}

std::vector<Candidate> contextUserCandidates(const Judging& judging)
{
    const bool anonymous = judging.judged.as.kind == ActsAs::Anonymous;
    const User* person = judging.person();
    if (!person && !anonymous)
        return anyReactivation(judging);
    const AccountChanges changes(judging, person);
    std::vector<Candidate> candidates = changes.reactivation();
    appendCandidates(candidates, permissionChanges(judging, changes, person != nullptr));
    return candidates;
}

} // namespace gatehouse::access
