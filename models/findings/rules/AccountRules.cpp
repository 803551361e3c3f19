// SPDX-License-Identifier: Apache-2.0
#include "models/findings/rules/AccountRules.h"

#include "models/findings/rules/DefaultRole.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace gatehouse::findings::rules {
namespace {

/// One way in which an app user has more than its default, and where.
struct ExtraWay
{
    std::string kind; ///< "direct", "group", "role", "administer"
    std::string name; ///< of the group or role
    ActionSet actions;
    std::size_t containers = 0;
    std::string example;
};

/// What one grant of a container's scheme gives the app user.
struct Given
{
    std::string kind; ///< as `ExtraWay`; empty: the default
    std::string name;
    ActionSet actions;
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
        for (const Scheme& scheme : organization.schemes)
            m_schemes.emplace(scheme.id.value, &scheme);
        for (const Group& group : organization.groups)
            if (std::ranges::count(group.members, user) > 0)
                m_groups.emplace(group.id.value, group.name.empty() ? group.id.value : group.name);
    }

    void look(const Container& container)
    {
        if (!container.scheme)
            return;
        ++m_total;
        const std::vector<Given> given = givenIn(container);
        ActionSet usual;
        for (const Given& grant : given)
            if (grant.kind.empty())
                usual |= grant.actions;
        std::set<std::pair<std::string, std::string>> counted;
        for (const Given& grant : given)
            if (!grant.kind.empty() && !usual.contains(grant.actions))
                add(grant, grant.actions - usual, container, counted.emplace(grant.kind, grant.name).second);
    }

    [[nodiscard]] const std::vector<ExtraWay>& ways() const { return m_ways; }
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    [[nodiscard]] bool isActor(const Container& container, const std::string& role) const
    {
        const auto found = std::ranges::find(container.roles, role, &RoleActors::role);
        return found != container.roles.end() && std::ranges::any_of(found->actors, [&](const Holder& actor) {
                   return actor.kind == HolderKind::User ? actor.name == m_user
                                                         : m_groups.contains(actor.name);
               });
    }

    /// In Confluence a grant of its own is the default, but for administering.
    [[nodiscard]] static std::vector<Given> ownGrant(Product product, ActionSet actions)
    {
        if (product == Product::Jira)
            return {{"direct", "", actions}};
        const ActionSet strong = actions & ActionSet{Action::Administer};
        return {{"", "", actions - strong}, {"administer", "", strong}};
    }

    [[nodiscard]] std::vector<Given> givenBy(const Grant& grant, const Container& container) const
    {
        switch (grant.to.kind) {
        case HolderKind::User:
            return grant.to.name == m_user ? ownGrant(container.product, grant.actions)
                                           : std::vector<Given>();
        case HolderKind::Group:
            if (const auto group = m_groups.find(grant.to.name); group != m_groups.end())
                return {{"group", group->second, grant.actions}};
            return {};
        case HolderKind::Role: {
            const bool isDefault =
                grant.to.name == m_defaultRoles[static_cast<std::size_t>(container.product)];
            if (isActor(container, grant.to.name))
                return {{isDefault ? "" : "role", grant.to.name, grant.actions}};
            return {};
        }
        case HolderKind::SignedIn: // everybody's, so nobody's extra
        case HolderKind::Anyone:
            break;
        }
        return {};
    }

    [[nodiscard]] std::vector<Given> givenIn(const Container& container) const
    {
        std::vector<Given> given;
        const auto scheme = m_schemes.find(container.scheme->value);
        if (scheme != m_schemes.end())
            for (const Grant& grant : scheme->second->grants)
                std::ranges::copy(givenBy(grant, container), std::back_inserter(given));
        return given;
    }

    void add(const Given& given, ActionSet extra, const Container& container, bool countIt)
    {
        auto way = std::ranges::find_if(m_ways, [&](const ExtraWay& known) {
            return known.kind == given.kind && known.name == given.name;
        });
        if (way == m_ways.end())
            way =
                m_ways.insert(m_ways.end(), {given.kind,
                                             given.name,
                                             {},
                                             0,
                                             container.name.empty() ? container.key
                                                                    : container.key + " " + container.name});
        way->actions |= extra;
        way->containers += countIt ? 1 : 0;
    }

    std::string m_user;
    std::array<std::string, allProducts.size()> m_defaultRoles;
    std::map<std::string, const Scheme*> m_schemes;
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
            action == Action::Administer ? std::optional(Severity::High) : std::nullopt};
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
