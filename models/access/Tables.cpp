// SPDX-License-Identifier: Apache-2.0
#include "models/access/Tables.h"

#include <utility>

namespace gatehouse::access {

namespace {

/// With its length in front: ids and role names are untrusted and may hold any separator.
void appendText(std::string& key, const std::string& text)
{
    key += std::to_string(text.size());
    key += ':';
    key += text;
}

/// The roles that count in this scheme are those it grants something to, but which they are is not worth
/// asking: equal text means an equal class, and that is all the key is for.
std::string classKey(const Container& container)
{
    std::string key;
    if (!container.scheme)
        return key;
    appendText(key, container.scheme->value);
    for (const RoleActors& role : container.roles) {
        appendText(key, role.role);
        key += std::to_string(role.actors.size());
        key += ';';
        for (const Holder& actor : role.actors)
            appendText(key, actor.toText());
    }
    return key;
}

} // namespace

Tables::Tables(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
               std::optional<Focus> focus)
    : m_organization(std::move(organization))
    , m_catalogue(catalogue)
    , m_accounts(*m_organization)
    , m_policies(*m_organization)
{
    for (std::uint32_t i = 0; i < m_organization->sites.size(); ++i)
        m_sites.emplace(m_organization->sites[i].id.value, i);
    for (std::uint32_t i = 0; i < m_organization->schemes.size(); ++i)
        m_schemes.emplace(m_organization->schemes[i].id.value, i);
    m_apps.resize(m_organization->apps.size());
    m_containers.resize(m_organization->containers.size());
    if (focus) {
        compileApp(focus->app.value);
        compileContainer(focus->container.value);
        m_policies.freeze();
        return;
    }
    for (std::uint32_t i = 0; i < m_apps.size(); ++i)
        compileApp(i);
    for (std::uint32_t i = 0; i < m_containers.size(); ++i)
        compileContainer(i);
    m_unnamedApp = m_policies.rowOfUnnamedApp();
    for (const Site& site : m_organization->sites)
        for (const Product product : allProducts)
            m_futureColumns.push_back(m_policies.columnOfFutureContainer({site.id, product}));
    m_policies.freeze();
}

SiteIndex Tables::siteOf(const SiteId& id) const
{
    return SiteIndex{m_sites.at(id.value)};
}

void Tables::compileApp(std::uint32_t index)
{
    const App& app = m_organization->apps[index];
    AppFacts& facts = m_apps[index];
    facts.scopes = appScopes(app.framework, app.scopes, m_catalogue);
    if (app.user)
        facts.user = m_accounts.find(*app.user);
    facts.site = siteOf(app.site);
    for (const Product product : app.products)
        facts.products[static_cast<std::size_t>(product)] = true;
    facts.policyRow = m_policies.rowOf(app.key);
}

void Tables::compileContainer(std::uint32_t index)
{
    const Container& container = m_organization->containers[index];
    m_containers[index] = {.site = siteOf(container.site),
                           .product = container.product,
                           .permissionClass = internClass(container),
                           .policyColumn = m_policies.columnOf(container)};
}

std::uint32_t Tables::internClass(const Container& container)
{
    const auto [at, added] =
        m_classIds.try_emplace(classKey(container), static_cast<std::uint32_t>(m_classes.size()));
    if (added) {
        const Scheme* scheme =
            container.scheme ? &m_organization->schemes[m_schemes.at(container.scheme->value)] : nullptr;
        m_classes.emplace_back(scheme, container.roles, m_accounts);
    }
    return at->second;
}

bool Tables::applicable(AppIndex app, ContainerIndex container) const
{
    const AppFacts& a = m_apps[app.value];
    const ContainerFacts& c = m_containers[container.value];
    return a.site == c.site && a.products[static_cast<std::size_t>(c.product)];
}

BlockState Tables::block(AppIndex app, ContainerIndex container) const
{
    return m_policies.state(m_apps[app.value].policyRow, m_containers[container.value].policyColumn);
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
    const std::optional<UserIndex> user = m_apps[app.value].user;
    return user ? std::optional(permissions(container).of(*user, m_accounts)) : std::nullopt;
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
    s.scopes = &m_apps[app.value].scopes;
    s.product = m_containers[container.value].product;
    s.as = as.kind;
    s.block = block(app, container);
    s.blockLevel = m_organization->properties.blockLevel;
    s.combination = m_organization->properties.combination;
    s.operation = operation;
    if (as.kind == ActsAs::User || as.kind == ActsAs::Browser)
        s.person = permissions(container).of(as.person, m_accounts);
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
    const std::optional<UserIndex> first = m_accounts.firstActivePerson();
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
    const std::optional<UserIndex> first = m_accounts.firstActivePerson();
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
