// SPDX-License-Identifier: Apache-2.0
#include "models/organization/ReferenceCheck.h"

#include "models/foundation/JsonTape.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace gatehouse {
namespace {

/// Who makes a reference, for the sentence: the kind of part and its name, or its id or key where it has no
/// name.
struct Referrer
{
    std::string_view kind;
    std::string_view name;
};

/// The ids of one list with the place of their first use.
struct IdIndex
{
    std::string_view kind;
    std::size_t count = 0;
    std::string_view first{};
    std::string_view last{};
    bool unreadable = false; ///< some id could not be read, so no reference is known to be dangling
    std::unordered_map<std::string_view, std::size_t> places{};
};

std::string at(const std::string& list, std::size_t index)
{
    return list + '/' + std::to_string(index);
}

std::string_view nameOr(const std::string& name, const std::string& id)
{
    return name.empty() ? id : name;
}

class ReferenceChecker
{
public:
    ReferenceChecker(const Organization& organization, std::size_t limit)
        : m_o(organization)
        , m_limit(limit)
    {}

    std::vector<Fault> run()
    {
        index(m_sites, m_o.sites, "/sites");
        index(m_users, m_o.users, "/users");
        index(m_groups, m_o.groups, "/groups");
        index(m_schemes, m_o.schemes, "/schemes");
        index(m_containers, m_o.containers, "/containers");
        checkGroups();
        checkSchemes();
        checkContainers();
        checkApps();
        checkPolicies(m_o.policies, "/policies");
        checkDrafts();
        checkReviews();
        checkPublishedVersions();
        checkNoticeTemplates();
        return std::move(m_faults);
    }

private:
    template <class T>
    void index(IdIndex& ids, const std::vector<T>& parts, const std::string& list);
    void refer(const IdIndex& ids, std::string_view id, const Referrer& by, const std::string& pointer);
    void referHolder(const Holder& holder, const Referrer& by, const std::string& pointer);
    void checkGroups();
    void checkSchemes();
    void checkContainers();
    void checkRoles(const Container& container, const std::string& pointer);
    void checkApps();
    void checkAppUser(const App& app, const std::string& pointer);
    void checkPolicies(const std::vector<Policy>& policies, const std::string& list);
    void checkCoverage(const Policy& policy, const std::string& pointer);
    void checkDrafts();
    void checkReviews();
    void checkPublishedVersions();
    void checkNoticeTemplates();
    void tell(std::string code, std::string pointer, std::vector<std::string> arguments);

    const Organization& m_o;
    std::size_t m_limit;
    std::vector<Fault> m_faults;
    IdIndex m_sites{"site"};
    IdIndex m_users{"user"};
    IdIndex m_groups{"group"};
    IdIndex m_schemes{"scheme"};
    IdIndex m_containers{"container"};
};

template <class T>
void ReferenceChecker::index(IdIndex& ids, const std::vector<T>& parts, const std::string& list)
{
    ids.count = parts.size();
    for (std::size_t place = 0; place < parts.size(); ++place) {
        const std::string& id = parts[place].id.value;
        if (id.empty()) {
            ids.unreadable = true;
            continue;
        }
        const auto [entry, isNew] = ids.places.emplace(id, place);
        if (!isNew)
            tell("organization.duplicate-id", at(list, place) + "/id",
                 {std::string(ids.kind), id, at(list, entry->second)});
    }
    if (!parts.empty()) {
        ids.first = parts.front().id.value;
        ids.last = parts.back().id.value;
    }
}

void ReferenceChecker::refer(const IdIndex& ids, std::string_view id, const Referrer& by,
                             const std::string& pointer)
{
    if (id.empty() || ids.unreadable || ids.places.contains(id))
        return;
    tell("organization.dangling-reference", pointer,
         {std::string(ids.kind), std::string(id), std::string(by.kind), std::string(by.name),
          std::to_string(ids.count), std::string(ids.first), std::string(ids.last)});
}

void ReferenceChecker::referHolder(const Holder& holder, const Referrer& by, const std::string& pointer)
{
    if (holder.kind == HolderKind::User)
        refer(m_users, holder.name, by, pointer);
    else if (holder.kind == HolderKind::Group)
        refer(m_groups, holder.name, by, pointer);
}

void ReferenceChecker::checkGroups()
{
    for (std::size_t place = 0; place < m_o.groups.size(); ++place) {
        const Group& group = m_o.groups[place];
        const Referrer by{"group", nameOr(group.name, group.id.value)};
        for (std::size_t member = 0; member < group.members.size(); ++member)
            refer(m_users, group.members[member].value, by, at(at("/groups", place) + "/members", member));
    }
}

void ReferenceChecker::checkSchemes()
{
    for (std::size_t place = 0; place < m_o.schemes.size(); ++place) {
        const Scheme& scheme = m_o.schemes[place];
        const Referrer by{"scheme", nameOr(scheme.name, scheme.id.value)};
        for (std::size_t grant = 0; grant < scheme.grants.size(); ++grant)
            referHolder(scheme.grants[grant].to, by, at(at("/schemes", place) + "/grants", grant) + "/to");
    }
}

void ReferenceChecker::checkContainers()
{
    for (std::size_t place = 0; place < m_o.containers.size(); ++place) {
        const Container& container = m_o.containers[place];
        const Referrer by{"container", nameOr(container.name, container.id.value)};
        const std::string pointer = at("/containers", place);
        refer(m_sites, container.site.value, by, pointer + "/site");
        if (container.scheme)
            refer(m_schemes, container.scheme->value, by, pointer + "/scheme");
        checkRoles(container, pointer);
    }
}

void ReferenceChecker::checkRoles(const Container& container, const std::string& pointer)
{
    const Referrer by{"role", nameOr(container.name, container.id.value)};
    for (const RoleActors& role : container.roles)
        for (std::size_t actor = 0; actor < role.actors.size(); ++actor)
            referHolder(role.actors[actor], by, at(pointer + "/roles/" + pointerToken(role.role), actor));
}

void ReferenceChecker::checkApps()
{
    std::unordered_map<std::string, std::size_t> installations;
    for (std::size_t place = 0; place < m_o.apps.size(); ++place) {
        const App& app = m_o.apps[place];
        const std::string pointer = at("/apps", place);
        refer(m_sites, app.site.value, {"app", nameOr(app.name, app.key.value)}, pointer + "/site");
        checkAppUser(app, pointer);
        if (app.key.empty() || app.site.empty())
            continue;
        const auto [entry, isNew] = installations.emplace(app.key.value + '\0' + app.site.value, place);
        if (!isNew)
            tell("organization.duplicate-app", pointer,
                 {app.key.value, app.site.value, at("/apps", entry->second)});
    }
}

void ReferenceChecker::checkAppUser(const App& app, const std::string& pointer)
{
    if (!app.user)
        return;
    refer(m_users, app.user->value, {"app", nameOr(app.name, app.key.value)}, pointer + "/user");
    const auto found = m_users.places.find(app.user->value);
    if (found != m_users.places.end() && m_o.users[found->second].kind != AccountKind::App)
        tell("organization.wrong-account-kind", pointer + "/user",
             {std::string(nameOr(app.name, app.key.value)), app.user->value});
}

void ReferenceChecker::checkPolicies(const std::vector<Policy>& policies, const std::string& list)
{
    IdIndex ids{"policy"};
    index(ids, policies, list);
    for (std::size_t place = 0; place < policies.size(); ++place)
        checkCoverage(policies[place], at(list, place) + "/coverage");
}

void ReferenceChecker::checkCoverage(const Policy& policy, const std::string& pointer)
{
    const Referrer by{"policy", nameOr(policy.name, policy.id.value)};
    for (std::size_t place = 0; place < policy.coverage.products.size(); ++place)
        refer(m_sites, policy.coverage.products[place].site.value, by,
              at(pointer + "/products", place) + "/site");
    for (std::size_t place = 0; place < policy.coverage.containers.size(); ++place)
        refer(m_containers, policy.coverage.containers[place].value, by, at(pointer + "/containers", place));
}

void ReferenceChecker::checkDrafts()
{
    IdIndex ids{"draft"};
    index(ids, m_o.drafts, "/drafts");
    for (std::size_t place = 0; place < m_o.drafts.size(); ++place)
        checkPolicies(m_o.drafts[place].policies, at("/drafts", place) + "/policies");
}

void ReferenceChecker::checkReviews()
{
    for (std::size_t place = 0; place < m_o.reviews.size(); ++place)
        refer(m_sites, m_o.reviews[place].site.value, {"review", m_o.reviews[place].app.value},
              at("/reviews", place) + "/site");
    for (std::size_t place = 0; place < m_o.acceptedFindings.size(); ++place)
        refer(m_sites, m_o.acceptedFindings[place].site.value,
              {"accepted-finding", m_o.acceptedFindings[place].app.value},
              at("/acceptedFindings", place) + "/site");
}

/// History: what a version covers may be gone, but its ids must be unique, because it may be taken up again.
void ReferenceChecker::checkPublishedVersions()
{
    for (std::size_t place = 0; place < m_o.publishedVersions.size(); ++place) {
        IdIndex ids{"policy"};
        index(ids, m_o.publishedVersions[place].policies, at("/publishedVersions", place) + "/policies");
    }
}

void ReferenceChecker::checkNoticeTemplates()
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t place = 0; place < m_o.noticeTemplates.size(); ++place) {
        const std::string_view audience = toText(m_o.noticeTemplates[place].audience);
        const auto [entry, isNew] = places.emplace(audience, place);
        if (!isNew)
            tell("organization.duplicate-id", at("/noticeTemplates", place) + "/audience",
                 {"notice-template", std::string(audience), at("/noticeTemplates", entry->second)});
    }
}

void ReferenceChecker::tell(std::string code, std::string pointer, std::vector<std::string> arguments)
{
    if (m_faults.size() < m_limit)
        m_faults.push_back(
            {std::move(code), std::move(pointer), std::move(arguments), FaultSeverity::Error, {}});
}

} // namespace

std::vector<Fault> checkReferences(const Organization& organization, std::size_t limit)
{
    return ReferenceChecker(organization, limit).run();
}

} // namespace gatehouse
