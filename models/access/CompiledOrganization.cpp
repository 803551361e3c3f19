// SPDX-License-Identifier: Apache-2.0
#include "models/access/CompiledOrganization.h"

#include "models/access/Explainer.h"
#include "models/access/Judging.h"
#include "models/access/Outcomes.h"
#include "models/access/People.h"
#include "models/access/Tables.h"

#include <algorithm>
#include <utility>

namespace gatehouse::access {

namespace {

const catalogue::Operation* operationOf(const Demand& demand, const catalogue::Catalogue& catalogue)
{
    const auto* index = std::get_if<catalogue::OperationIndex>(&demand);
    return index ? &catalogue.operations()[*index] : nullptr;
}

Decision decisionOf(const Gates& gates, Action lane)
{
    return {.verdict = verdictOf(gates, lane), .codes = codesOf(gates, lane)};
}

/// Everything that `SharedTables` and `Lookup` are made of.
bool sameBesidePolicies(const Organization& a, const Organization& b)
{
    return a.apps == b.apps && a.containers == b.containers && a.schemes == b.schemes && a.users == b.users &&
           a.groups == b.groups && a.sites == b.sites;
}

/// A lookup that keeps its organization alive: it may be shared with states that have other policies.
std::shared_ptr<const Lookup> lookupOf(const std::shared_ptr<const Organization>& organization)
{
    struct Owner
    {
        explicit Owner(std::shared_ptr<const Organization> kept)
            : organization(std::move(kept))
            , lookup(*organization)
        {}
        std::shared_ptr<const Organization> organization;
        Lookup lookup;
    };
    const auto owner = std::make_shared<const Owner>(organization);
    return {owner, &owner->lookup};
}

FutureGate futureGate(BlockState state, std::optional<bool> eligible)
{
    if (eligible && !*eligible)
        return FutureGate::Beyond;
    if (state == BlockState::NotBlocked)
        return FutureGate::NotBlocked;
    return state == BlockState::UnknownPrecedence || !eligible ? FutureGate::Unknown : FutureGate::Blocked;
}

} // namespace

CompiledOrganization::CompiledOrganization(std::shared_ptr<const Organization> organization,
                                           const catalogue::Catalogue& catalogue)
    : m_organization(std::move(organization))
    , m_lookup(lookupOf(m_organization))
    , m_tables(std::make_unique<const Tables>(m_organization, catalogue))
{}

CompiledOrganization::CompiledOrganization(std::shared_ptr<const Organization> organization,
                                           const CompiledOrganization& other)
    : m_organization(std::move(organization))
    , m_lookup(other.m_lookup)
    , m_tables(std::make_unique<const Tables>(m_organization, *other.m_tables))
{}

CompiledOrganization CompiledOrganization::withPolicies(std::vector<Policy> policies) const
{
    auto changed = std::make_shared<Organization>(*m_organization);
    changed->policies = std::move(policies);
    return {std::move(changed), *this};
}

CompiledOrganization::~CompiledOrganization() = default;
CompiledOrganization::CompiledOrganization(CompiledOrganization&&) noexcept = default;
CompiledOrganization& CompiledOrganization::operator=(CompiledOrganization&&) noexcept = default;

CompiledOrganization CompiledOrganization::recompiled(std::shared_ptr<const Organization> later) const
{
    if (sameBesidePolicies(*m_organization, *later))
        return {std::move(later), *this};
    return {std::move(later), catalogue()};
}

const Organization& CompiledOrganization::organization() const
{
    return *m_organization;
}

const catalogue::Catalogue& CompiledOrganization::catalogue() const
{
    return m_tables->catalogue();
}

const Lookup& CompiledOrganization::lookup() const
{
    return *m_lookup;
}

Decision CompiledOrganization::decide(const Question& question) const
{
    const Action lane = laneOf(question.demand, catalogue());
    const Judged judged = m_tables->judge(question.app, question.container, question.as,
                                          operationOf(question.demand, catalogue()), lane);
    return decisionOf(judged.gates, lane);
}

Explanation CompiledOrganization::explain(const Question& question) const
{
    return explanationOf(*m_tables, question);
}

std::array<GateJudgement, gateCount> CompiledOrganization::judgements(const Question& question) const
{
    return judgementsOf(*m_tables, question);
}

Outcomes CompiledOrganization::outcomes(AppIndex app, ContainerIndex container, As as) const
{
    return outcomesOf(*m_tables, app, container, as);
}

AppUserPermissions CompiledOrganization::appUserPermissions(AppIndex app, ContainerIndex container) const
{
    const Question question{app, container, Action::View, {ActsAs::App, {}}};
    AppUserPermissions permissions;
    if (const std::optional<Permission> here = m_tables->appUserPermission(app, container)) {
        if (here->known)
            permissions.actions = here->actions;
        permissions.inactive = here->inactive;
    }
    permissions.grants = appUserGrants(judgingOf(*m_tables, question));
    return permissions;
}

ReasonedOutcome CompiledOrganization::reasonedOutcome(const SurfaceQuestion& question) const
{
    return reasonedOutcomeOf(*m_tables, question);
}

std::vector<PeopleAlike> CompiledOrganization::peopleAlike(std::span<const ContainerIndex> containers) const
{
    return gatehouse::access::peopleAlike(*m_tables, containers);
}

Cell CompiledOrganization::cell(AppIndex app, ContainerIndex container, As as) const
{
    return m_tables->cell(app, container, as, m_tables->appUserPermission(app, container));
}

void CompiledOrganization::row(AppIndex app, As as, std::span<Cell> cells) const
{
    // The app user's permission depends on the container only through its permission class.
    std::vector<std::optional<Permission>> byClass(m_tables->classCount());
    std::vector<bool> asked(m_tables->classCount());
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
        const ContainerIndex container{i};
        const std::uint32_t permissionClass = m_tables->container(container).permissionClass;
        if (!asked[permissionClass]) {
            asked[permissionClass] = true;
            byClass[permissionClass] = m_tables->appUserPermission(app, container);
        }
        cells[i] = m_tables->cell(app, container, as, byClass[permissionClass]);
    }
}

std::vector<OperationDecision> CompiledOrganization::operations(AppIndex app, ContainerIndex container,
                                                                As as) const
{
    std::vector<OperationDecision> decisions;
    const Product product = m_tables->container(container).product;
    const auto all = catalogue().operations();
    for (catalogue::OperationIndex i = 0; i < all.size(); ++i)
        if (all[i].product == product)
            decisions.push_back(
                {.operation = i,
                 .decision = decide({.app = app, .container = container, .demand = i, .as = as})});
    return decisions;
}

Reach CompiledOrganization::reach(AppIndex app, As as) const
{
    std::vector<Cell> cells(organization().containers.size());
    row(app, as, cells);
    Reach reach{};
    for (const Cell& cell : cells) {
        if (!cell.applicable)
            continue;
        for (const Action action : allActions) {
            ReachCount& count = reach[static_cast<std::size_t>(action)];
            ++count.total;
            count.allowed += cell.allowed.contains(action);
            count.unknown += cell.unknown.contains(action);
        }
    }
    return reach;
}

std::optional<ActionSet> CompiledOrganization::scopeActions(AppIndex app, Product product) const
{
    const ScopePower& power = m_tables->app(app).scopes.in(product);
    return power.known ? std::optional(power.actions) : std::nullopt;
}

bool CompiledOrganization::applicable(AppIndex app, ContainerIndex container) const
{
    return m_tables->applicable(app, container);
}

std::optional<bool> CompiledOrganization::blocked(AppIndex app, ContainerIndex container) const
{
    return m_tables->blocked(app, container);
}

FutureGate CompiledOrganization::futureContainer(AppIndex app, SiteIndex site, Product product) const
{
    const SharedTables::AppFacts& facts = m_tables->app(app);
    if (facts.site != site || !facts.products[static_cast<std::size_t>(product)])
        return FutureGate::NotApplicable;
    return futureGate(
        m_tables->policies().state(m_tables->policyRow(app), m_tables->futureColumn(site, product)),
        organization().apps[app.value].eligible);
}

FutureGate CompiledOrganization::futureApp(ContainerIndex container) const
{
    const PolicyTable::Column column = m_tables->policyColumn(container);
    return futureGate(m_tables->policies().state(m_tables->unnamedAppRow(), column), true);
}

FutureGate CompiledOrganization::futureAppInFutureContainer(SiteIndex site, Product product) const
{
    return futureGate(
        m_tables->policies().state(m_tables->unnamedAppRow(), m_tables->futureColumn(site, product)), true);
}

std::vector<PolicyIndex> CompiledOrganization::policiesCovering(ContainerIndex container) const
{
    return m_tables->policies().covering(m_tables->policyColumn(container));
}

std::vector<PolicyIndex> CompiledOrganization::blockingPoliciesCovering(ContainerIndex container) const
{
    std::vector<PolicyIndex> policies = policiesCovering(container);
    std::erase_if(policies, [this](PolicyIndex policy) {
        return organization().policies[policy.value].rule.effect != RuleEffect::Block;
    });
    return policies;
}

std::optional<PeopleCount> CompiledOrganization::people(ContainerIndex container, Action action) const
{
    const PermissionClass& permissions = m_tables->permissions(container);
    if (!permissions.known())
        return std::nullopt;
    const Accounts& accounts = m_tables->accounts();
    PeopleCount count;
    count.anyone = permissions.ofAnonymous().actions.contains(action);
    count.everyAccount = permissions.ofEveryAccount().contains(action);
    for (std::uint32_t user = 0; user < accounts.count(); ++user) {
        if (!accounts.isActivePerson({user}))
            continue;
        ++count.active;
        count.with += permissions.of({user}, accounts).actions.contains(action) ? 1U : 0U;
    }
    return count;
}

std::optional<ActionSet> CompiledOrganization::permissions(UserIndex person, ContainerIndex container) const
{
    const Permission permission = m_tables->permissions(container).of(person, m_tables->accounts());
    return permission.known ? std::optional(permission.actions) : std::nullopt;
}

std::uint32_t CompiledOrganization::permissionClass(ContainerIndex container) const
{
    return m_tables->container(container).permissionClass;
}

std::optional<std::size_t> CompiledOrganization::admittedOperations(AppIndex app, Product product) const
{
    const AppScopes& scopes = m_tables->app(app).scopes;
    if (!scopes.in(product).known)
        return std::nullopt;
    return std::ranges::count_if(catalogue().operations(), [&](const catalogue::Operation& operation) {
        return operation.product == product &&
               (admitsByConnect(scopes, operation) || admitsByOAuth(scopes, operation));
    });
}

std::size_t operationsOf(Product product, const catalogue::Catalogue& catalogue)
{
    return static_cast<std::size_t>(
        std::ranges::count(catalogue.operations(), product, &catalogue::Operation::product));
}

ActionSet scopeActions(Framework framework, std::span<const ScopeId> scopes, Product product,
                       const catalogue::Catalogue& catalogue)
{
    return appScopes(framework, std::vector<ScopeId>(scopes.begin(), scopes.end()), catalogue)
        .in(product)
        .actions;
}

std::vector<ScopeId> unknownScopes(Framework framework, std::span<const ScopeId> scopes,
                                   const catalogue::Catalogue& catalogue)
{
    std::vector<ScopeId> unknown;
    for (const ScopeId& id : scopes)
        if (!declaredScope(framework, id, catalogue).known())
            unknown.push_back(id);
    return unknown;
}

} // namespace gatehouse::access
