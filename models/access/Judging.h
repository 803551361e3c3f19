// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/AppUserPermissions.h"
#include "models/access/Explanation.h"
#include "models/access/Tables.h"

#include <string>
#include <vector>

namespace gatehouse::access {

/// One judged question with all that evidence and remedies are drawn from. Internal to the explanation.
struct Judging
{
    const Tables& tables;
    const Question& question;
    Judged judged;
    const catalogue::Operation* operation = nullptr; ///< null for an action
    Action lane = Action::View;

    [[nodiscard]] const Organization& organization() const { return tables.organization(); }
    [[nodiscard]] const App& app() const { return organization().apps[question.app.value]; }
    [[nodiscard]] const Container& container() const
    {
        return organization().containers[question.container.value];
    }
    [[nodiscard]] const GateLanes& gate(Gate gate) const
    {
        return judged.gates[static_cast<std::size_t>(gate)];
    }
    [[nodiscard]] GateResult result(Gate which) const { return gate(which).result(lane); }
    [[nodiscard]] bool siteLevel() const { return operation && !operation->action; }
    /// The context user of `user` and `browser`; null where there is none.
    [[nodiscard]] const User* person() const;
    [[nodiscard]] const User* appUser() const;
    [[nodiscard]] const Scheme* scheme() const;
};

/// The question judged, any-person resolved.
[[nodiscard]] Judging judgingOf(const Tables& tables, const Question& question);

/// What people call things: a name, or the key or id where there is none; "FIN Finance operations".
[[nodiscard]] std::string nameOf(const App& app);
[[nodiscard]] std::string nameOf(const Container& container);
[[nodiscard]] std::string nameOf(const User& user);
[[nodiscard]] std::string nameOf(const Scheme& scheme);
[[nodiscard]] std::string nameOf(const Policy& policy);
[[nodiscard]] std::string nameOf(const Site& site);
/// "GET /rest/…", or the action's word.
[[nodiscard]] std::string demandText(const Judging& judging);
/// "view, read"
[[nodiscard]] std::string joined(ActionSet actions);
[[nodiscard]] std::string joined(const std::vector<ScopeId>& scopes);

/// The evidence of one gate (docs/codes.md).
[[nodiscard]] std::vector<Evidence> identityEvidence(const Judging& judging);
[[nodiscard]] std::vector<Evidence> scopeEvidence(const Judging& judging);
[[nodiscard]] std::vector<Evidence> appUserEvidence(const Judging& judging);
[[nodiscard]] std::vector<Evidence> contextUserEvidence(const Judging& judging);
[[nodiscard]] std::vector<Evidence> policyEvidence(const Judging& judging);

/// Every grant of the container's scheme that holds for the app user, in the scheme's order. None where no
/// app user or no scheme is known.
[[nodiscard]] std::vector<HeldGrant> appUserGrants(const Judging& judging);

/// Sets of ids not yet declared that would make the scope gate pass through the OAuth way: fewest first, then
/// alphabetical; each sorted. At most `limit`.
[[nodiscard]] std::vector<std::vector<ScopeId>> sufficientSets(const Judging& judging, std::size_t limit);
/// The lowest Connect scope that would do through the Connect way, as this app has to spell it; empty if none
/// would, or the way is closed to this app.
[[nodiscard]] std::optional<ScopeId> sufficientConnectScope(const Judging& judging);

} // namespace gatehouse::access
