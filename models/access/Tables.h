// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "models/access/Evaluation.h"
#include "models/access/Permissions.h"
#include "models/access/PolicyTable.h"
#include "models/access/Question.h"
#include "models/access/ScopePower.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::access {

/// The one pair that a remedy is tried on: only it is compiled, everything else of the tables stays empty.
struct Focus
{
    AppIndex app;
    ContainerIndex container;
};

/// A question's gates, and as whom it was decided (any-person resolved to its best person).
struct Judged
{
    Gates gates;
    As as;
};

/// The factors a decision is made of, compiled from one organization: per app, per permission class, per set
/// of policies. Immutable once built.
class Tables
{
public:
    /// With a focus only that app and container may be asked about, and the organization need not be owned.
    Tables(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
           std::optional<Focus> focus = std::nullopt);

    struct AppFacts
    {
        AppScopes scopes;
        std::optional<UserIndex> user;
        SiteIndex site;
        bool products[2] = {false, false}; ///< by Product
        PolicyTable::Row policyRow = 0;
    };
    struct ContainerFacts
    {
        SiteIndex site;
        Product product = Product::Jira;
        std::uint32_t permissionClass = 0;
        PolicyTable::Column policyColumn = 0;
    };

    [[nodiscard]] const Organization& organization() const { return *m_organization; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Accounts& accounts() const { return m_accounts; }
    [[nodiscard]] const PolicyTable& policies() const { return m_policies; }
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

    [[nodiscard]] bool applicable(AppIndex app, ContainerIndex container) const;
    [[nodiscard]] BlockState block(AppIndex app, ContainerIndex container) const;
    /// B as §6 asks for it: eligibility counted. Empty: not known.
    [[nodiscard]] std::optional<bool> blocked(AppIndex app, ContainerIndex container) const;
    /// P of the app user here; empty: no app user known.
    [[nodiscard]] std::optional<Permission> appUserPermission(AppIndex app, ContainerIndex container) const;
    /// `browser` where it exists for the app, else `user`: how any-person acts.
    [[nodiscard]] ActsAs wayOfAnyPerson(AppIndex app) const;

    /// The situation for a form of `as` other than any-person.
    [[nodiscard]] Situation situation(AppIndex app, ContainerIndex container, As as,
                                      const catalogue::Operation* operation) const;
    /// All gates on one lane, any-person resolved. On the other lanes the gates are those of the same person.
    [[nodiscard]] Judged judge(AppIndex app, ContainerIndex container, As as,
                               const catalogue::Operation* operation, Action lane) const;
    /// All five lanes at once, each with its own best person for any-person. `appUser` as from
    /// `appUserPermission`.
    [[nodiscard]] Gates judgeActions(AppIndex app, ContainerIndex container, As as,
                                     const std::optional<Permission>& appUser) const;
    [[nodiscard]] Cell cell(AppIndex app, ContainerIndex container, As as,
                            const std::optional<Permission>& appUser) const;

    [[nodiscard]] PolicyTable::Row unnamedAppRow() const { return m_unnamedApp; }
    [[nodiscard]] PolicyTable::Column futureColumn(SiteIndex site, Product product) const;

private:
    void compileApp(std::uint32_t index);
    void compileContainer(std::uint32_t index);
    [[nodiscard]] SiteIndex siteOf(const SiteId& id) const;
    [[nodiscard]] std::uint32_t internClass(const Container& container);

    std::shared_ptr<const Organization> m_organization;
    catalogue::Catalogue m_catalogue;
    Accounts m_accounts;
    PolicyTable m_policies;
    std::unordered_map<std::string, std::uint32_t> m_sites;
    std::unordered_map<std::string, std::uint32_t> m_schemes;
    std::unordered_map<std::string, std::uint32_t> m_classIds; ///< by scheme and role actors
    std::vector<PermissionClass> m_classes;
    std::vector<AppFacts> m_apps;
    std::vector<ContainerFacts> m_containers;
    PolicyTable::Row m_unnamedApp = 0;
    std::vector<PolicyTable::Column> m_futureColumns; ///< by site, then product
};

} // namespace gatehouse::access
