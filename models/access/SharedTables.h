// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Permissions.h"
#include "models/access/Question.h"
#include "models/access/ScopePower.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gatehouse::access {

/// The one pair that a remedy is tried on: only it is compiled, everything else of the tables stays empty.
struct Focus
{
    AppIndex app;
    ContainerIndex container;
};

/// The factors of a decision that no policy changes: per app, per container, per permission class. States of
/// one organization that differ in policies alone share them. Immutable; keeps nothing of the organization.
class SharedTables
{
public:
    SharedTables(const Organization& organization, const catalogue::Catalogue& catalogue,
                 std::optional<Focus> focus);

    struct AppFacts
    {
        AppScopes scopes;
        std::optional<UserIndex> user;
        SiteIndex site;
        bool products[2] = {false, false}; ///< by Product
    };
    struct ContainerFacts
    {
        SiteIndex site;
        Product product = Product::Jira;
        std::uint32_t permissionClass = 0;
    };

    [[nodiscard]] const Accounts& accounts() const { return m_accounts; }
    [[nodiscard]] const AppFacts& app(AppIndex app) const { return m_apps[app.value]; }
    [[nodiscard]] const ContainerFacts& container(ContainerIndex container) const
    {
        return m_containers[container.value];
    }
    [[nodiscard]] const PermissionClass& permissions(ContainerIndex container) const
    {
        return m_classes[m_containers[container.value].permissionClass];
    }
    [[nodiscard]] std::size_t classCount() const { return m_classes.size(); }

private:
    void compileApp(const Organization& organization, const catalogue::Catalogue& catalogue,
                    std::uint32_t index);
    void compileContainer(const Organization& organization, std::uint32_t index);
    [[nodiscard]] SiteIndex siteOf(const SiteId& id) const;
    [[nodiscard]] std::uint32_t internClass(const Organization& organization, const Container& container);

    Accounts m_accounts;
    std::unordered_map<std::string, std::uint32_t> m_sites;
    std::unordered_map<std::string, std::uint32_t> m_schemes;
    std::unordered_map<std::string, std::uint32_t> m_classIds; ///< by scheme and role actors
    std::vector<PermissionClass> m_classes;
    std::vector<AppFacts> m_apps;
    std::vector<ContainerFacts> m_containers;
};

} // namespace gatehouse::access
