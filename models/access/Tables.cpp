// SPDX-License-Identifier: Apache-2.0
#include "models/access/Tables.h"

#include <utility>

namespace gatehouse::access {

Tables::Tables(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
               std::optional<Focus> focus)
    : m_organization(std::move(organization))
    , m_catalogue(catalogue)
    , m_shared(std::make_shared<const SharedTables>(*m_organization, catalogue, focus))
    , m_policies(*m_organization)
{
    compilePolicies(focus);
}

Tables::Tables(std::shared_ptr<const Organization> organization, const Tables& other)
    : m_organization(std::move(organization))
    , m_catalogue(other.m_catalogue)
    , m_shared(other.m_shared)
    , m_policies(*m_organization)
{
    compilePolicies(std::nullopt);
}

void Tables::compilePolicies(std::optional<Focus> focus)
{
    m_rows.resize(m_organization->apps.size());
    m_columns.resize(m_organization->containers.size());
    const auto compileApp = [this](std::size_t app) {
        m_rows[app] = m_policies.rowOf(m_organization->apps[app].key);
    };
    const auto compileContainer = [this](std::size_t container) {
        m_columns[container] = m_policies.columnOf(m_organization->containers[container]);
    };
    if (focus) {
        compileApp(focus->app.value);
        compileContainer(focus->container.value);
        m_policies.freeze();
        return;
    }
    for (std::size_t app = 0; app < m_rows.size(); ++app)
        compileApp(app);
    for (std::size_t container = 0; container < m_columns.size(); ++container)
        compileContainer(container);
    m_unnamedApp = m_policies.rowOfUnnamedApp();
    for (const Site& site : m_organization->sites)
        for (const Product product : allProducts)
            m_futureColumns.push_back(m_policies.columnOfFutureContainer({site.id, product}));
    m_policies.freeze();
}

bool Tables::applicable(AppIndex app, ContainerIndex container) const
{
    const SharedTables::AppFacts& a = m_shared->app(app);
    const SharedTables::ContainerFacts& c = m_shared->container(container);
    return a.site == c.site && a.products[static_cast<std::size_t>(c.product)];
}

BlockState Tables::block(AppIndex app, ContainerIndex container) const
{
    return m_policies.state(m_rows[app.value], m_columns[container.value]);
}

std::optional<bool> Tables::blocked(AppIndex app, ContainerIndex container) const
{
    const std::optional<bool> eligible = m_organization->apps[app.value].eligible;
    const BlockState state = block(app, container);
    if (state == BlockState::NotBlocked || (eligible && !*eligible))
        return false;
    if (state == BlockState::UnknownPrecedence || !eligible)
        return std::nullopt;
    return true;
}

std::optional<Permission> Tables::appUserPermission(AppIndex app, ContainerIndex container) const
{
    const std::optional<UserIndex> user = m_shared->app(app).user;
    return user ? std::optional(permissions(container).of(*user, accounts())) : std::nullopt;
}

ActsAs Tables::wayOfAnyPerson(AppIndex app) const
{
    return m_organization->apps[app.value].framework == Framework::OAuth2 ? ActsAs::User : ActsAs::Browser;
}

Situation Tables::situation(AppIndex app, ContainerIndex container, As as,
                            const catalogue::Operation* operation) const
{
    const App& installed = m_organization->apps[app.value];
    Situation s;
    s.framework = installed.framework;
    s.enabled = installed.enabled;
    s.installed = applicable(app, container);
    s.eligible = installed.eligible;
    s.scopes = &m_shared->app(app).scopes;
    s.product = m_shared->container(container).product;
    s.as = as.kind;
    s.block = block(app, container);
    s.blockLevel = m_organization->properties.blockLevel;
    s.combination = m_organization->properties.combination;
    s.operation = operation;
    if (as.kind == ActsAs::User || as.kind == ActsAs::Browser)
        s.person = permissions(container).of(as.person, accounts());
    else if (as.kind == ActsAs::Anonymous)
        s.person = permissions(container).ofAnonymous();
    return s;
}

Judged Tables::judge(AppIndex app, ContainerIndex container, As as, const catalogue::Operation* operation,
                     Action lane) const
{
    const auto judgeAs = [&](As acting, bool personExists) {
        Situation s = situation(app, container, personExists ? acting : As{}, operation);
        s.as = acting.kind;
        s.personExists = personExists;
        s.appUser = appUserPermission(app, container);
        return Judged{.gates = evaluate(s), .as = acting};
    };
    if (as.kind != ActsAs::AnyPerson)
        return judgeAs(as, true);
    const ActsAs way = wayOfAnyPerson(app);
    const std::optional<UserIndex> first = accounts().firstActivePerson();
    if (!first)
        return judgeAs({.kind = way, .person = {}}, false);
    Judged judged = judgeAs({.kind = way, .person = *first}, true);
    Gates others = judged.gates;
    others[static_cast<std::size_t>(Gate::ContextUser)] = {};
    // Where another gate fails, every person is denied and the first one stands for all; at site level all
    // are alike.
    if (failingLanes(others).contains(lane) || (operation && !operation->action))
        return judged;
    const std::optional<UserIndex> best = permissions(container).firstPersonWith(lane);
    return best && *best != *first ? judgeAs({.kind = way, .person = *best}, true) : judged;
}

Gates Tables::judgeActions(AppIndex app, ContainerIndex container, As as,
                           const std::optional<Permission>& appUser) const
{
    const bool anyPerson = as.kind == ActsAs::AnyPerson;
    const std::optional<UserIndex> first = accounts().firstActivePerson();
    const As acting = anyPerson ? As{.kind = wayOfAnyPerson(app), .person = first.value_or(UserIndex{})} : as;
    Situation s = situation(app, container, anyPerson && !first ? As{} : acting, nullptr);
    s.as = acting.kind;
    s.personExists = !anyPerson || first.has_value();
    s.appUser = appUser;
    Gates gates = evaluate(s);
    if (!anyPerson || !first || !permissions(container).known())
        return gates;
    GateLanes& contextUser = gates[static_cast<std::size_t>(Gate::ContextUser)];
    Gates others = gates;
    others[static_cast<std::size_t>(Gate::ContextUser)] = {};
    const ActionSet decidedElsewhere = failingLanes(others);
    for (const Action lane : allActions)
        if (!decidedElsewhere.contains(lane) && permissions(container).firstPersonWith(lane))
            contextUser.fail.erase(lane);
    return gates;
}

Cell Tables::cell(AppIndex app, ContainerIndex container, As as,
                  const std::optional<Permission>& appUser) const
{
    Cell cell;
    cell.applicable = applicable(app, container);
    cell.blocked = blocked(app, container).value_or(false);
    const std::optional<bool> eligible = m_organization->apps[app.value].eligible;
    cell.beyond = eligible && !*eligible;
    const Gates gates = judgeActions(app, container, as, appUser);
    const ActionSet denied = failingLanes(gates);
    cell.unknown = unknownLanes(gates);
    cell.allowed = (denied | cell.unknown).complement();
    Gates others = gates;
    others[static_cast<std::size_t>(Gate::Policy)] = {};
    cell.policyOnly = denied - failingLanes(others);
    return cell;
}

PolicyTable::Column Tables::futureColumn(SiteIndex site, Product product) const
{
    return m_futureColumns[site.value * allProducts.size() + static_cast<std::size_t>(product)];
}

} // namespace gatehouse::access
