// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/AccountRules.h"

#include "models/findings/rules/DefaultRole.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace gatehouse::findings::rules {
namespace {

/// One way in which an app user has more than its default, and where.
struct ExtraWay
{
    std::string kind; ///< "direct", "group", "role", "administer"
    std::string name; ///< of the group or role
    ActionSet actions;
    std::size_t containers = 0;
    const Container* last = nullptr; ///< the last one that was counted
    std::string example;
};

/// What one scheme gives to the app user, apart from what depends on the actors of a container's roles.
struct SchemeGrants
{
    ActionSet everyone;
    ActionSet own;
    std::vector<std::pair<std::string, ActionSet>> groups;     ///< by name
    std::vector<std::pair<std::string_view, ActionSet>> roles; ///< whoever acts in them
};

/// The app user of one installation, against what the platform gives such accounts.
class AppUserGrants
{
public:
    AppUserGrants(const Organization& organization, const UserId& user)
        : m_user(user.value)
    {
        for (const Product product : allProducts)
            m_defaultRoles[static_cast<std::size_t>(product)] = defaultRole(organization, product);
        for (const Group& group : organization.groups)
            if (std::ranges::count(group.members, user) > 0)
                m_groups.emplace(group.id.value, group.name.empty() ? group.id.value : group.name);
        for (const Scheme& scheme : organization.schemes)
            m_schemes.emplace(scheme.id.value, grantsOf(scheme));
    }

    void look(const Container& container)
    {
        const auto scheme = container.scheme ? m_schemes.find(container.scheme->value) : m_schemes.end();
        if (scheme == m_schemes.end())
            return;
        ++m_total;
        const SchemeGrants& grants = scheme->second;
        const ActionSet usual = usualIn(container, grants);
        const bool inJira = container.product == Product::Jira;
        add(inJira ? "direct" : "administer", "", grants.own - usual, container);
        for (const auto& [group, actions] : grants.groups)
            add("group", group, actions - usual, container);
        for (const auto& [role, actions] : grants.roles)
            if (!usual.contains(actions) && isActor(container, role))
                add("role", role, actions - usual, container);
    }

    [[nodiscard]] const std::vector<ExtraWay>& ways() const { return m_ways; }
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    [[nodiscard]] SchemeGrants grantsOf(const Scheme& scheme) const
    {
        SchemeGrants grants;
        for (const Grant& grant : scheme.grants) {
            const auto group =
                grant.to.kind == HolderKind::Group ? m_groups.find(grant.to.name) : m_groups.end();
            if (grant.to.kind == HolderKind::SignedIn || grant.to.kind == HolderKind::Anyone)
                grants.everyone |= grant.actions;
            else if (grant.to.kind == HolderKind::User && grant.to.name == m_user)
                grants.own |= grant.actions;
            else if (grant.to.kind == HolderKind::Role)
                grants.roles.emplace_back(grant.to.name, grant.actions);
            else if (group != m_groups.end())
                grants.groups.emplace_back(group->second, grant.actions);
        }
        return grants;
    }

    [[nodiscard]] bool isActor(const Container& container, std::string_view role) const
    {
        const auto found = std::ranges::find(container.roles, role, &RoleActors::role);
        return found != container.roles.end() && std::ranges::any_of(found->actors, [&](const Holder& actor) {
                   return actor.kind == HolderKind::User ? actor.name == m_user
                                                         : m_groups.contains(actor.name);
               });
    }

    /// What it has as everyone does, through the default role, and in Confluence by its own grant.
    [[nodiscard]] ActionSet usualIn(const Container& container, const SchemeGrants& grants) const
    {
        ActionSet usual = grants.everyone;
        if (container.product == Product::Confluence)
            usual |= grants.own - ActionSet{Action::Administer};
        const std::string& usualRole = m_defaultRoles[static_cast<std::size_t>(container.product)];
        for (const auto& [role, actions] : grants.roles)
            if (role == usualRole && isActor(container, role))
                usual |= actions;
        return usual;
    }

    void add(const char* kind, std::string_view name, ActionSet extra, const Container& container)
    {
        if (extra.empty())
            return;
        auto way = std::ranges::find_if(
            m_ways, [&](const ExtraWay& known) { return known.kind == kind && known.name == name; });
        if (way == m_ways.end())
            way = m_ways.insert(m_ways.end(), {kind, std::string(name), {}, 0, nullptr, {}});
        way->actions |= extra;
        way->containers += way->last == &container ? 0 : 1;
        way->last = &container;
        if (way->example.empty())
            way->example = container.name.empty() ? container.key : container.key + " " + container.name;
    }

    std::string m_user;
    std::array<std::string, allProducts.size()> m_defaultRoles;
    std::unordered_map<std::string, SchemeGrants> m_schemes;
    std::map<std::string, std::string> m_groups; ///< of the app user: name by id
    std::vector<ExtraWay> m_ways;
    std::size_t m_total = 0;
};

Action strongestOf(ActionSet actions)
{
    Action result = Action::View;
    for (const Action action : allActions)
        if (actions.contains(action))
            result = action;
    return result;
}

Raised extraGrant(const ExtraWay& way, std::size_t total)
{
    const Action action = strongestOf(way.actions);
    return {way.name.empty() ? way.kind : way.kind + " " + way.name,
            "/user",
            {way.name, std::to_string(way.containers), std::to_string(total), way.example,
             std::string(toText(action)), way.kind},
            action == Action::Administer ? std::optional(Severity::Medium) : std::nullopt};
}

} // namespace

Raisings extraGrants(const InstallationFacts& facts)
{
    Raisings raisings;
    if (!facts.app.user)
        return raisings;
    AppUserGrants grants(facts.organization(), *facts.app.user);
    const auto& containers = facts.organization().containers;
    for (std::size_t at = 0; at < containers.size(); ++at)
        if (facts.core.applicable(facts.index, {static_cast<std::uint32_t>(at)}))
            grants.look(containers[at]);
    for (const ExtraWay& way : grants.ways())
        raisings.push_back(extraGrant(way, grants.total()));
    return raisings;
}

} // namespace gatehouse::findings::rules
