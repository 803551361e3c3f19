// SPDX-License-Identifier: Apache-2.0
#include "models/access/Judging.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

constexpr std::size_t shownGrants = 4;

/// Why a grant holds for an account: a code and the group or role on the way.
struct Holding
{
    std::string code;
    std::vector<std::string> via;
};

const Group* findGroup(const Judging& judging, const std::string& id)
{
    const auto at = std::ranges::find(judging.organization().groups, GroupId(id), &Group::id);
    return at == judging.organization().groups.end() ? nullptr : &*at;
}

bool isMember(const Group* group, const User& user)
{
    return group && std::ranges::find(group->members, user.id) != group->members.end();
}

std::string groupName(const Group& group)
{
    return group.name.empty() ? group.id.value : group.name;
}

std::optional<Holding> throughRole(const Judging& judging, const std::string& role, const User& user)
{
    for (const RoleActors& actors : judging.container().roles) {
        if (actors.role != role)
            continue;
        for (const Holder& actor : actors.actors) {
            if (actor.kind == HolderKind::User && actor.name == user.id.value)
                return Holding{.code = "grant.to-role", .via = {role}};
            const Group* group = actor.kind == HolderKind::Group ? findGroup(judging, actor.name) : nullptr;
            if (isMember(group, user))
                return Holding{.code = "grant.to-role-through-group", .via = {role, groupName(*group)}};
        }
    }
    return std::nullopt;
}

/// `user` null: an anonymous request.
std::optional<Holding> holding(const Judging& judging, const Holder& to, const User* user)
{
    if (to.kind == HolderKind::Anyone)
        return Holding{.code = "grant.to-anyone", .via = {}};
    if (!user)
        return std::nullopt;
    switch (to.kind) {
    case HolderKind::SignedIn:
        return Holding{.code = "grant.to-signed-in", .via = {}};
    case HolderKind::User:
        return to.name == user->id.value ? std::optional(Holding{.code = "grant.to-account", .via = {}})
                                         : std::nullopt;
    case HolderKind::Group: {
        const Group* group = findGroup(judging, to.name);
        return isMember(group, *user)
                   ? std::optional(Holding{.code = "grant.to-group", .via = {groupName(*group)}})
                   : std::nullopt;
    }
    case HolderKind::Role:
        return throughRole(judging, to.name, *user);
    case HolderKind::Anyone:
        break;
    }
    return std::nullopt;
}

HeldGrant heldGrant(const Judging& judging, const Grant& grant, Holding holding)
{
    Evidence evidence{.code = std::move(holding.code),
                      .arguments = {joined(grant.actions), nameOf(*judging.scheme())}};
    evidence.arguments.insert(evidence.arguments.end(), holding.via.begin(), holding.via.end());
    return {grant.actions, std::move(evidence)};
}

/// The grants of the scheme that hold for the account; `user` null: an anonymous request.
std::vector<HeldGrant> heldGrants(const Judging& judging, const User* user)
{
    std::vector<HeldGrant> held;
    if (const Scheme* scheme = judging.scheme())
        for (const Grant& grant : scheme->grants)
            if (auto holds = holding(judging, grant.to, user); holds && !grant.actions.empty())
                held.push_back(heldGrant(judging, grant, std::move(*holds)));
    return held;
}

/// What `heldGrants` tells, as evidence: `wanted` first, the others only if there is room.
std::vector<Evidence> grantEvidence(const Judging& judging, const User* user, bool onlyWanted)
{
    std::vector<Evidence> wanted;
    std::vector<Evidence> others;
    for (HeldGrant& grant : heldGrants(judging, user))
        (grant.actions.contains(judging.lane) ? wanted : others).push_back(std::move(grant.evidence));
    if (!onlyWanted)
        wanted.insert(wanted.end(), others.begin(), others.end());
    if (wanted.size() > shownGrants)
        wanted.resize(shownGrants);
    return wanted;
}

bool hasWantedGrant(const Judging& judging, const User* user)
{
    const Scheme* scheme = judging.scheme();
    return scheme && std::ranges::any_of(scheme->grants, [&](const Grant& grant) {
               return grant.actions.contains(judging.lane) && holding(judging, grant.to, user);
           });
}

void append(std::vector<Evidence>& evidence, std::vector<Evidence> more)
{
    evidence.insert(evidence.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// The evidence of a permission gate that is judged; `user` null: an anonymous request.
std::vector<Evidence> permissionEvidence(const Judging& judging, Gate gate, const User* user)
{
    const std::string who = user ? nameOf(*user) : std::string();
    const std::string where = nameOf(judging.container());
    const std::string action(toText(judging.lane));
    if (user && !user->active)
        return {{.code = "account.inactive", .arguments = {who}}};
    if (judging.siteLevel())
        return {{.code = "permission.site-level", .arguments = {demandText(judging)}}};
    if (!judging.scheme())
        return {{.code = "permission.no-scheme", .arguments = {where}}};
    std::vector<Evidence> evidence;
    if (judging.result(gate) == GateResult::Pass) {
        evidence.push_back(
            {.code = user ? "permission.has" : "permission.anyone-has", .arguments = {action, where, who}});
        append(evidence, grantEvidence(judging, user, true));
        return evidence;
    }
    const bool invisible = hasWantedGrant(judging, user);
    evidence.push_back({.code = user ? "permission.missing" : "permission.anyone-missing",
                        .arguments = {action, where, who}});
    if (invisible)
        evidence.push_back({.code = "permission.no-view", .arguments = {where}});
    append(evidence, grantEvidence(judging, user, false));
    return evidence;
}

Evidence appUserNotJudged(const Judging& judging)
{
    if (judging.judged.as.kind == ActsAs::Anonymous)
        return {.code = "app-user.anonymous", .arguments = {}};
    if (judging.app().framework == Framework::OAuth2)
        return {.code = "app-user.none-exists", .arguments = {nameOf(judging.app())}};
    return {.code = judging.judged.as.kind == ActsAs::Browser ? "app-user.not-in-browser"
                                                              : "app-user.not-for-person",
            .arguments = {nameOf(judging.app())}};
}

} // namespace

std::vector<Evidence> appUserEvidence(const Judging& judging)
{
    if (judging.result(Gate::AppUser) == GateResult::NotApplicable)
        return {appUserNotJudged(judging)};
    const User* user = judging.appUser();
    if (!user)
        return {{.code = "app-user.not-known", .arguments = {nameOf(judging.app())}}};
    return permissionEvidence(judging, Gate::AppUser, user);
}

std::vector<HeldGrant> appUserGrants(const Judging& judging)
{
    const User* user = judging.appUser();
    return user ? heldGrants(judging, user) : std::vector<HeldGrant>();
}

std::vector<Evidence> contextUserEvidence(const Judging& judging)
{
    if (judging.result(Gate::ContextUser) == GateResult::NotApplicable)
        return {{.code = "context-user.none", .arguments = {}}};
    if (judging.judged.as.kind == ActsAs::Anonymous)
        return permissionEvidence(judging, Gate::ContextUser, nullptr);
    const User* person = judging.person();
    if (!person)
        return {{.code = "context-user.nobody", .arguments = {}}};
    std::vector<Evidence> evidence;
    if (judging.question.as.kind == ActsAs::AnyPerson)
        evidence.push_back({.code = "context-user.best-person", .arguments = {nameOf(*person)}});
    append(evidence, permissionEvidence(judging, Gate::ContextUser, person));
    return evidence;
}

} // namespace gatehouse::access
