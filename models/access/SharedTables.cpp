// SPDX-License-Identifier: Apache-2.0
#include "models/access/SharedTables.h"

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

SharedTables::SharedTables(const Organization& organization, const catalogue::Catalogue& catalogue,
                           std::optional<Focus> focus)
    : m_accounts(organization)
{
    for (std::uint32_t i = 0; i < organization.sites.size(); ++i)
        m_sites.emplace(organization.sites[i].id.value, i);
    for (std::uint32_t i = 0; i < organization.schemes.size(); ++i)
        m_schemes.emplace(organization.schemes[i].id.value, i);
    m_apps.resize(organization.apps.size());
    m_containers.resize(organization.containers.size());
    if (focus) {
        compileApp(organization, catalogue, focus->app.value);
        compileContainer(organization, focus->container.value);
        return;
    }
    for (std::uint32_t i = 0; i < m_apps.size(); ++i)
        compileApp(organization, catalogue, i);
    for (std::uint32_t i = 0; i < m_containers.size(); ++i)
        compileContainer(organization, i);
}

SiteIndex SharedTables::siteOf(const SiteId& id) const
{
    return SiteIndex{m_sites.at(id.value)};
}

void SharedTables::compileApp(const Organization& organization, const catalogue::Catalogue& catalogue,
                              std::uint32_t index)
{
    const App& app = organization.apps[index];
    AppFacts& facts = m_apps[index];
    facts.scopes = appScopes(app.framework, app.scopes, catalogue);
    if (app.user)
        facts.user = m_accounts.find(*app.user);
    facts.site = siteOf(app.site);
    for (const Product product : app.products)
        facts.products[static_cast<std::size_t>(product)] = true;
}

void SharedTables::compileContainer(const Organization& organization, std::uint32_t index)
{
    const Container& container = organization.containers[index];
    m_containers[index] = {.site = siteOf(container.site),
                           .product = container.product,
                           .permissionClass = internClass(organization, container)};
}

std::uint32_t SharedTables::internClass(const Organization& organization, const Container& container)
{
    const auto [at, added] =
        m_classIds.try_emplace(classKey(container), static_cast<std::uint32_t>(m_classes.size()));
    if (added) {
        const Scheme* scheme =
            container.scheme ? &organization.schemes[m_schemes.at(container.scheme->value)] : nullptr;
        m_classes.emplace_back(scheme, container.roles, m_accounts);
    }
    return at->second;
}

} // namespace gatehouse::access
