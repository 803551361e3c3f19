// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppUserPermissions.h"
#include "models/access/Cell.h"
#include "models/access/Explanation.h"
#include "models/access/Outcome.h"
#include "models/access/Question.h"
#include "models/access/Reasons.h"
#include "models/access/Verdict.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gatehouse::access {

class Tables;
struct PolicyDifference;

struct Decision
{
    Verdict verdict = Verdict::Unknown;
    std::vector<Code> codes; ///< of every failing gate in gate order, then of every unknown one
    bool operator==(const Decision&) const = default;
};

struct OperationDecision
{
    catalogue::OperationIndex operation = 0;
    Decision decision;
};

/// An organization made ready for questions: the decision core. Compile once, then ask as often as needed;
/// every answer (cell, decision, explanation, outcome, difference) comes from the one evaluation in
/// `Evaluation.h`.
///
/// Pure and immutable: no I/O, no clock, no globals; safe to share between threads. Keeps the organization
/// alive. Cost: compiling is linear in the organization; a cell takes some ten nanoseconds.
class CompiledOrganization
{
public:
    CompiledOrganization(std::shared_ptr<const Organization> organization,
                         const catalogue::Catalogue& catalogue);
    ~CompiledOrganization();
    CompiledOrganization(CompiledOrganization&&) noexcept;
    CompiledOrganization& operator=(CompiledOrganization&&) noexcept;

    /// The same organization with other policies: equal to compiling it anew, but shares everything that
    /// policies do not change, so that it costs a copy of the organization and little more.
    [[nodiscard]] CompiledOrganization withPolicies(std::vector<Policy> policies) const;

    /// A later state of the organization: equal to compiling it anew, and as quick as `withPolicies` where
    /// nothing differs that the shared part depends on (drafts, reviews and the like do not count either).
    [[nodiscard]] CompiledOrganization recompiled(std::shared_ptr<const Organization> later) const;

    [[nodiscard]] const Organization& organization() const;
    [[nodiscard]] std::shared_ptr<const Organization> sharedOrganization() const { return m_organization; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const;
    [[nodiscard]] const Lookup& lookup() const;

    [[nodiscard]] Decision decide(const Question& question) const;
    /// Tries its remedies on changed copies, so with thousands of people it takes more than a frame.
    [[nodiscard]] Explanation explain(const Question& question) const;
    /// The gates of the explanation alone; some ten microseconds.
    [[nodiscard]] std::array<GateJudgement, gateCount> judgements(const Question& question) const;
    [[nodiscard]] Outcomes outcomes(AppIndex app, ContainerIndex container, As as) const;
    /// One of the outcomes with the gates behind it.
    [[nodiscard]] ReasonedOutcome reasonedOutcome(const SurfaceQuestion& question) const;
    /// All people, active or not, grouped so that whoever is in one group may do the same in each of the
    /// containers; ascending by the first of each group.
    [[nodiscard]] std::vector<PeopleAlike> peopleAlike(std::span<const ContainerIndex> containers) const;

    [[nodiscard]] Cell cell(AppIndex app, ContainerIndex container, As as) const;
    /// Cells of all containers, in file order; `cells.size()` must be the number of containers.
    void row(AppIndex app, As as, std::span<Cell> cells) const;
    /// Every operation of the container's product, in catalogue order.
    [[nodiscard]] std::vector<OperationDecision> operations(AppIndex app, ContainerIndex container,
                                                            As as) const;

    /// Effective reach over the containers of the app's site and products.
    [[nodiscard]] Reach reach(AppIndex app, As as) const;
    /// S(a, p) of access model §3; empty optional: the scopes are not known.
    [[nodiscard]] std::optional<ActionSet> scopeActions(AppIndex app, Product product) const;
    /// Is this app installed on the container's site and for its product?
    [[nodiscard]] bool applicable(AppIndex app, ContainerIndex container) const;

    /// Is the app blocked in the container, eligibility counted (B of access model §6)? Empty: not known.
    [[nodiscard]] std::optional<bool> blocked(AppIndex app, ContainerIndex container) const;

    /// What the app user may do in the container, and which grants give it.
    [[nodiscard]] AppUserPermissions appUserPermissions(AppIndex app, ContainerIndex container) const;

    /// A container that does not exist yet, on this site and of this product.
    [[nodiscard]] FutureGate futureContainer(AppIndex app, SiteIndex site, Product product) const;
    /// An app that is not installed yet, with a key that no policy names.
    [[nodiscard]] FutureGate futureApp(ContainerIndex container) const;
    /// Both at once.
    [[nodiscard]] FutureGate futureAppInFutureContainer(SiteIndex site, Product product) const;
    /// Active policies that cover the container and have effect block, in file order.
    [[nodiscard]] std::vector<PolicyIndex> blockingPoliciesCovering(ContainerIndex container) const;
    /// Active policies that cover the container, in file order.
    [[nodiscard]] std::vector<PolicyIndex> policiesCovering(ContainerIndex container) const;

    /// Who of the people has the action in the container; empty: not known, as it has no scheme. Linear in
    /// the accounts of the organization.
    [[nodiscard]] std::optional<PeopleCount> people(ContainerIndex container, Action action) const;

    /// P(u, c) of access model §3 of a person; empty: not known, as the container has no scheme.
    [[nodiscard]] std::optional<ActionSet> permissions(UserIndex person, ContainerIndex container) const;
    /// Equal numbers: every account may do the same in both containers.
    [[nodiscard]] std::uint32_t permissionClass(ContainerIndex container) const;

    /// How many operations of the product the app's scopes admit; empty: the scopes are not known.
    [[nodiscard]] std::optional<std::size_t> admittedOperations(AppIndex app, Product product) const;

private:
    friend PolicyDifference policyDifference(const CompiledOrganization& before,
                                             const CompiledOrganization& after, std::optional<As> as);
    CompiledOrganization(std::shared_ptr<const Organization> organization, const CompiledOrganization& other);

    std::shared_ptr<const Organization> m_organization;
    std::shared_ptr<const Lookup> m_lookup; ///< policies do not change it either
    std::unique_ptr<const Tables> m_tables;
};

/// How many operations the catalogue has of a product.
[[nodiscard]] std::size_t operationsOf(Product product, const catalogue::Catalogue& catalogue);

/// S(a, p) from declared scopes alone, for a descriptor that is not installed (access model §3).
[[nodiscard]] ActionSet scopeActions(Framework framework, std::span<const ScopeId> scopes, Product product,
                                     const catalogue::Catalogue& catalogue);
/// Declared ids that the catalogue does not know for this framework, in declared order.
[[nodiscard]] std::vector<ScopeId> unknownScopes(Framework framework, std::span<const ScopeId> scopes,
                                                 const catalogue::Catalogue& catalogue);

} // namespace gatehouse::access
