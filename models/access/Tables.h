// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "models/access/Evaluation.h"
#include "models/access/PolicyTable.h"
#include "models/access/Question.h"
#include "models/access/SharedTables.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// A question's gates, and as whom it was decided (any-person resolved to its best person).
struct Judged
{
    Gates gates;
    As as;
};

/// The factors a decision is made of, compiled from one organization: those that policies do not change, and
/// per set of policies. Immutable once built.
class Tables
{
public:
    /// With a focus only that app and container may be asked about, and the organization need not be owned.
    Tables(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
           std::optional<Focus> focus = std::nullopt);
    /// The same organization with other policies: shares everything that they do not change.
    Tables(std::shared_ptr<const Organization> organization, const Tables& other);

    [[nodiscard]] const Organization& organization() const { return *m_organization; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const SharedTables& shared() const { return *m_shared; }
    [[nodiscard]] const Accounts& accounts() const { return m_shared->accounts(); }
    [[nodiscard]] const PolicyTable& policies() const { return m_policies; }
    [[nodiscard]] const SharedTables::AppFacts& app(AppIndex app) const { return m_shared->app(app); }
    [[nodiscard]] const SharedTables::ContainerFacts& container(ContainerIndex container) const
    {
        return m_shared->container(container);
    }
    [[nodiscard]] const PermissionClass& permissions(ContainerIndex container) const
    {
        return m_shared->permissions(container);
    }
    [[nodiscard]] std::size_t classCount() const { return m_shared->classCount(); }
    [[nodiscard]] PolicyTable::Row policyRow(AppIndex app) const { return m_rows[app.value]; }
    [[nodiscard]] PolicyTable::Column policyColumn(ContainerIndex container) const
    {
        return m_columns[container.value];
    }

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
    void compilePolicies(std::optional<Focus> focus);

    std::shared_ptr<const Organization> m_organization;
    catalogue::Catalogue m_catalogue;
    std::shared_ptr<const SharedTables> m_shared;
    PolicyTable m_policies;
    std::vector<PolicyTable::Row> m_rows;       ///< by app
    std::vector<PolicyTable::Column> m_columns; ///< by container
    PolicyTable::Row m_unnamedApp = 0;
    std::vector<PolicyTable::Column> m_futureColumns; ///< by site, then product
};

} // namespace gatehouse::access
