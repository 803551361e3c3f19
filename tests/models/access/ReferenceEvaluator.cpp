// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/ReferenceEvaluator.h"

#include <algorithm>

namespace gatehouse::test {

using access::ActsAs;
using access::GateResult;
using access::Verdict;
using catalogue::ConnectScope;

namespace {

ReferenceGate passes()
{
    return {GateResult::Pass, {}};
}
ReferenceGate fails(std::string code)
{
    return {GateResult::Fail, std::move(code)};
}
ReferenceGate isUnknown(std::string code)
{
    return {GateResult::Unknown, std::move(code)};
}

/// Better verdicts are smaller.
int badness(Verdict verdict)
{
    return verdict == Verdict::Allowed ? 0 : verdict == Verdict::Unknown ? 1 : 2;
}

int rankOf(ConnectScope scope, Product product)
{
    switch (scope) {
    case ConnectScope::Read:
        return 1;
    case ConnectScope::Write:
        return 2;
    case ConnectScope::Delete:
        return 3;
    case ConnectScope::ProjectAdmin:
        return product == Product::Jira ? 4 : 3;
    case ConnectScope::SpaceAdmin:
        return product == Product::Confluence ? 4 : 3;
    case ConnectScope::Admin:
        return 5;
    default:
        return 0;
    }
}

int coverageRank(CoverageLevel level)
{
    return level == CoverageLevel::Containers ? 2 : level == CoverageLevel::Products ? 1 : 0;
}

bool covers(const Policy& policy, const Container& container)
{
    const Coverage& coverage = policy.coverage;
    if (coverage.level == CoverageLevel::Organization)
        return true;
    if (coverage.level == CoverageLevel::Products) {
        for (const ProductInstance& instance : coverage.products)
            if (instance.site == container.site && instance.product == container.product)
                return true;
        return false;
    }
    for (const ContainerId& id : coverage.containers)
        if (id == container.id)
            return true;
    return false;
}

bool speaksOf(const AppAccessRule& rule, const App& app)
{
    const bool listed = std::count(rule.keys.begin(), rule.keys.end(), app.key) > 0;
    if (rule.apps == RuleApps::All)
        return true;
    return rule.apps == RuleApps::Only ? listed : !listed;
}

} // namespace

ReferenceEvaluator::ReferenceEvaluator(const Organization& organization)
    : m_organization(organization)
{}

// --- §3, scopes

std::vector<ConnectScope> ReferenceEvaluator::connectScopes(const App& app, Product product) const
{
    std::vector<ConnectScope> found;
    for (const ScopeId& id : *app.scopes) {
        for (const catalogue::Scope& scope : m_catalogue.scopes())
            if (scope.id == id.value && scope.kind == catalogue::ScopeKind::Connect &&
                app.framework != Framework::OAuth2 && scope.connectProduct == product)
                found.push_back(*scope.connectScope);
        if (app.framework == Framework::Connect)
            if (const auto bare = catalogue::connectScopeFromText(id.value))
                found.push_back(*bare);
    }
    return found;
}

bool ReferenceEvaluator::connectOpen(const App& app, Product product) const
{
    if (app.framework == Framework::Connect)
        return true;
    return app.framework == Framework::Forge && !connectScopes(app, product).empty();
}

bool ReferenceEvaluator::oauthOpen(const App& app) const
{
    if (app.framework != Framework::Connect)
        return true;
    for (const ScopeId& id : *app.scopes)
        for (const catalogue::Scope& scope : m_catalogue.scopes())
            if (scope.id == id.value && scope.kind != catalogue::ScopeKind::Connect)
                return true;
    return false;
}

int ReferenceEvaluator::rank(const App& app, Product product) const
{
    int highest = 0;
    for (const ConnectScope scope : connectScopes(app, product))
        highest = std::max(highest, rankOf(scope, product));
    return highest;
}

bool ReferenceEvaluator::declares(const App& app, Product product, ConnectScope wanted) const
{
    for (const ConnectScope scope : connectScopes(app, product))
        if (scope == wanted)
            return true;
    return false;
}

bool ReferenceEvaluator::holds(const App& app, catalogue::ScopeSet set) const
{
    for (const catalogue::ScopeIndex index : set) {
        bool declared = false;
        for (const ScopeId& id : *app.scopes)
            declared = declared || id.value == m_catalogue.scopes()[index].id;
        if (!declared)
            return false;
    }
    return true;
}

std::optional<ActionSet> ReferenceEvaluator::scopeActions(const App& app, Product product) const
{
    if (!app.scopes)
        return std::nullopt;
    if (const auto at = m_scopeActions.find({&app, product}); at != m_scopeActions.end())
        return at->second;
    const bool connect = connectOpen(app, product);
    const bool oauth = oauthOpen(app);
    const int within = rank(app, product);
    ActionSet sum;
    for (const catalogue::Operation& operation : m_catalogue.operations()) {
        if (operation.product != product || !operation.defines || !operation.action)
            continue;
        if (connect && operation.connectAccessible && operation.connectScope) {
            const int needed = rankOf(*operation.connectScope, product);
            if (needed >= 1 && needed <= within)
                sum.insert(*operation.action);
        }
        for (const catalogue::ScopeSet set : operation.oauthSets)
            if (oauth && !set.empty() && holds(app, set))
                sum.insert(*operation.action);
    }
    m_scopeActions[{&app, product}] = sum;
    return sum;
}

bool ReferenceEvaluator::admits(const App& app, const catalogue::Operation& operation) const
{
    if (connectOpen(app, operation.product) && operation.connectAccessible && operation.connectScope) {
        const ConnectScope needed = *operation.connectScope;
        const bool aside = needed == ConnectScope::ActAsUser || needed == ConnectScope::AccessEmailAddresses;
        if (aside ? declares(app, operation.product, needed)
                  : rank(app, operation.product) >= rankOf(needed, operation.product))
            return true;
    }
    for (const catalogue::ScopeSet set : operation.oauthSets)
        if (oauthOpen(app) && holds(app, set))
            return true;
    return false;
}

// --- §3, permissions

const User* ReferenceEvaluator::account(const std::string& id) const
{
    for (const User& user : m_organization.users)
        if (user.id.value == id)
            return &user;
    return nullptr;
}

bool ReferenceEvaluator::inGroup(const std::string& group, const User& user) const
{
    for (const Group& candidate : m_organization.groups)
        if (candidate.id.value == group)
            return std::count(candidate.members.begin(), candidate.members.end(), user.id) > 0;
    return false;
}

bool ReferenceEvaluator::isActor(const Holder& holder, const User& user) const
{
    if (holder.kind == HolderKind::User)
        return holder.name == user.id.value;
    return holder.kind == HolderKind::Group && inGroup(holder.name, user);
}

bool ReferenceEvaluator::holdsFor(const Holder& to, const User& user, const Container& container) const
{
    if (to.kind == HolderKind::SignedIn || to.kind == HolderKind::Anyone)
        return true;
    if (to.kind != HolderKind::Role)
        return isActor(to, user);
    for (const RoleActors& role : container.roles)
        for (const Holder& actor : role.actors)
            if (role.role == to.name && isActor(actor, user))
                return true;
    return false;
}

const Scheme* ReferenceEvaluator::schemeOf(const Container& container) const
{
    for (const Scheme& scheme : m_organization.schemes)
        if (container.scheme == scheme.id)
            return &scheme;
    return nullptr;
}

std::optional<ActionSet> ReferenceEvaluator::permissions(const User& user, const Container& container) const
{
    if (!user.active)
        return ActionSet{};
    const Scheme* scheme = schemeOf(container);
    if (!scheme)
        return std::nullopt;
    ActionSet sum;
    for (const Grant& grant : scheme->grants)
        if (holdsFor(grant.to, user, container))
            sum |= grant.actions;
    return sum.contains(Action::View) ? sum : ActionSet{};
}

std::optional<ActionSet> ReferenceEvaluator::anyonesPermissions(const Container& container) const
{
    const Scheme* scheme = schemeOf(container);
    if (!scheme)
        return std::nullopt;
    ActionSet sum;
    for (const Grant& grant : scheme->grants)
        if (grant.to.kind == HolderKind::Anyone)
            sum |= grant.actions;
    return sum.contains(Action::View) ? sum : ActionSet{};
}

// --- §5, policies

ReferenceEvaluator::Policies ReferenceEvaluator::policies(const App& app, const Container& container) const
{
    std::vector<const Policy*> matching;
    for (const Policy& policy : m_organization.policies)
        if (policy.status == PolicyStatus::Active && covers(policy, container) && speaksOf(policy.rule, app))
            matching.push_back(&policy);
    if (m_organization.properties.policyModel == PolicyModel::Overrides)
        return overridden(matching);
    for (const Policy* policy : matching)
        if (policy->rule.effect == RuleEffect::Block)
            return Policies::Block;
    return Policies::Free;
}

ReferenceEvaluator::Policies ReferenceEvaluator::overridden(const std::vector<const Policy*>& matching) const
{
    const auto place = [](const Policy* policy) {
        return std::pair(coverageRank(policy->coverage.level), policy->rule.apps == RuleApps::Only ? 1 : 0);
    };
    std::map<std::pair<int, int>, bool> blocks; // what remains, by how specific it is: block beats allow
    for (const Policy* policy : matching) {
        const auto mine = place(policy);
        const bool outranked = std::any_of(matching.begin(), matching.end(), [&](const Policy* other) {
            const auto theirs = place(other);
            return theirs != mine && theirs.first >= mine.first && theirs.second >= mine.second;
        });
        if (!outranked)
            blocks[mine] = blocks[mine] || policy->rule.effect == RuleEffect::Block;
    }
    std::set<bool> effects;
    for (const auto& [where, effect] : blocks)
        effects.insert(effect);
    if (effects.size() == 2)
        return Policies::Unclear;
    return effects.count(true) == 1 ? Policies::Block : Policies::Free;
}

std::optional<bool> ReferenceEvaluator::blocked(const App& app, const Container& container) const
{
    const Policies said = policies(app, container);
    if (app.eligible == false || said == Policies::Free)
        return false;
    if (said == Policies::Unclear || !app.eligible)
        return std::nullopt;
    return true;
}

bool ReferenceEvaluator::installed(const App& app, const Container& container)
{
    return app.site == container.site &&
           std::count(app.products.begin(), app.products.end(), container.product) > 0;
}

// --- §4, the gates

ReferenceGate ReferenceEvaluator::identity(const Asked& asked, const Actor& actor) const
{
    const App& app = asked.app;
    if (actor.as == ActsAs::Anonymous)
        return asked.operation && !asked.operation->anonymous ? fails("identity.unauthenticated") : passes();
    if (!app.enabled)
        return fails("app.disabled");
    if (!installed(app, asked.container))
        return fails("app.not-installed");
    if (actor.as == ActsAs::App && app.framework == Framework::OAuth2)
        return fails("identity.no-app-account");
    if (actor.as == ActsAs::User && app.framework == Framework::Connect && app.scopes &&
        !declares(app, asked.container.product, ConnectScope::ActAsUser))
        return fails("identity.impersonation-not-declared");
    if (actor.as == ActsAs::Browser && app.framework == Framework::OAuth2)
        return fails("identity.no-browser-surface");
    return passes();
}

ReferenceGate ReferenceEvaluator::scope(const Asked& asked, const Actor& actor) const
{
    if (actor.as == ActsAs::Anonymous)
        return {};
    if (!asked.app.scopes)
        return isUnknown("unknown.scopes");
    const bool enough = asked.operation
                            ? admits(asked.app, *asked.operation)
                            : scopeActions(asked.app, asked.container.product)->contains(*asked.action);
    return enough ? passes() : fails("scope.missing");
}

ReferenceGate ReferenceEvaluator::appUser(const Asked& asked, const Actor& actor) const
{
    const bool roadmap = m_organization.properties.combination == Combination::Roadmap;
    if (actor.as == ActsAs::Anonymous || asked.app.framework == Framework::OAuth2 ||
        (actor.as != ActsAs::App && !roadmap))
        return {};
    const User* user = asked.app.user ? account(asked.app.user->value) : nullptr;
    if (user && !user->active)
        return fails("app-user.no-permission");
    if (!asked.action)
        return isUnknown("unknown.site-permissions");
    const auto may = user ? permissions(*user, asked.container) : std::nullopt;
    if (!may)
        return isUnknown("unknown.app-user-permissions");
    return may->contains(*asked.action) ? passes() : fails("app-user.no-permission");
}

ReferenceGate ReferenceEvaluator::contextUser(const Asked& asked, const Actor& actor) const
{
    if (actor.as == ActsAs::App)
        return {};
    const bool anonymous = actor.as == ActsAs::Anonymous;
    if (!anonymous && (!actor.person || !actor.person->active))
        return fails("user.inactive");
    if (!asked.action)
        return isUnknown("unknown.site-permissions");
    const auto may =
        anonymous ? anyonesPermissions(asked.container) : permissions(*actor.person, asked.container);
    if (!may)
        return isUnknown("unknown.user-permissions");
    return may->contains(*asked.action) ? passes() : fails("user.no-permission");
}

ReferenceGate ReferenceEvaluator::policy(const Asked& asked, const Actor& actor) const
{
    if (actor.as == ActsAs::Anonymous || !asked.action)
        return {};
    const Policies said = policies(asked.app, asked.container);
    if (asked.app.eligible == false || said == Policies::Free)
        return passes();
    bool open = false; // not known whether the block takes this away
    if (m_organization.properties.blockLevel == BlockLevel::Content) {
        if (asked.operation && asked.operation->exempt == true)
            return passes();
        open = asked.operation && !asked.operation->exempt;
        if (!asked.operation && (asked.action == Action::View || asked.action == Action::Administer))
            return passes();
    }
    if (said == Policies::Unclear)
        return isUnknown("unknown.policy-precedence");
    if (!asked.app.eligible)
        return isUnknown("unknown.eligibility");
    return open ? isUnknown("unknown.exemption") : fails("policy.blocked");
}

ReferenceAnswer ReferenceEvaluator::answer(const Asked& asked, const Actor& actor) const
{
    ReferenceAnswer made;
    made.gates = {identity(asked, actor), scope(asked, actor), appUser(asked, actor),
                  contextUser(asked, actor), policy(asked, actor)};
    for (const ReferenceGate& gate : made.gates)
        if (gate.result == GateResult::Fail)
            made.codes.push_back(gate.code);
    made.verdict = made.codes.empty() ? Verdict::Allowed : Verdict::Denied;
    for (const ReferenceGate& gate : made.gates)
        if (gate.result == GateResult::Unknown) {
            made.codes.push_back(gate.code);
            if (made.verdict == Verdict::Allowed)
                made.verdict = Verdict::Unknown;
        }
    return made;
}

std::vector<ReferenceEvaluator::Actor> ReferenceEvaluator::actors(const App& app, const access::As& as) const
{
    if (as.kind == ActsAs::User || as.kind == ActsAs::Browser)
        return {{as.kind, &m_organization.users[as.person.value]}};
    if (as.kind != ActsAs::AnyPerson)
        return {{as.kind, nullptr}};
    const ActsAs way = app.framework == Framework::OAuth2 ? ActsAs::User : ActsAs::Browser;
    std::vector<Actor> people;
    for (const User& user : m_organization.users)
        if (user.kind == AccountKind::Person && user.active)
            people.push_back({way, &user});
    if (people.empty())
        people.push_back({way, nullptr});
    return people;
}

ReferenceAnswer ReferenceEvaluator::best(const Asked& asked, const access::As& as, Actor& chosen) const
{
    std::optional<ReferenceAnswer> found;
    for (const Actor& actor : actors(asked.app, as)) {
        const ReferenceAnswer candidate = answer(asked, actor);
        if (!found || badness(candidate.verdict) < badness(found->verdict)) {
            found = candidate;
            chosen = actor;
        }
    }
    return *found;
}

ReferenceAnswer ReferenceEvaluator::decide(const access::Question& question) const
{
    const App& app = m_organization.apps[question.app.value];
    const Container& container = m_organization.containers[question.container.value];
    Actor ignored;
    if (const Action* action = std::get_if<Action>(&question.demand))
        return best({app, container, *action, nullptr}, question.as, ignored);
    const auto& operation = m_catalogue.operations()[std::get<catalogue::OperationIndex>(question.demand)];
    return best({app, container, operation.action, &operation}, question.as, ignored);
}

} // namespace gatehouse::test
