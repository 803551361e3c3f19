// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"
#include "models/access/Question.h"
#include "models/access/Verdict.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gatehouse::test {

struct ReferenceGate
{
    access::GateResult result = access::GateResult::NotApplicable;
    std::string code; ///< of a failing or unknown gate
};

struct ReferenceAnswer
{
    access::Verdict verdict = access::Verdict::Denied;
    std::vector<std::string> codes;
    std::array<ReferenceGate, access::gateCount> gates;
};

/// Every result that remains possible on a surface; one where the outcome is known.
using ReferenceOutcomes = std::array<std::set<std::string>, access::surfaceCount>;

/// The access model once more, slowly: loops over the plain values of an organization, text compared with
/// text, nothing compiled and nothing shared with `models/access` but the types of questions. What both say
/// is more likely right than what either says. The organization must outlive this.
class ReferenceEvaluator
{
public:
    explicit ReferenceEvaluator(const Organization& organization);

    [[nodiscard]] ReferenceAnswer decide(const access::Question& question) const;
    [[nodiscard]] ReferenceOutcomes outcomes(access::AppIndex app, access::ContainerIndex container,
                                             access::As as) const;
    /// S(a, p); empty: not known.
    [[nodiscard]] std::optional<ActionSet> scopeActions(const App& app, Product product) const;
    /// B(a, c) with eligibility counted (§6); empty: not known.
    [[nodiscard]] std::optional<bool> blocked(const App& app, const Container& container) const;
    [[nodiscard]] static bool installed(const App& app, const Container& container);

private:
    enum class Policies { Free, Block, Unclear };
    /// One acting account; `person` null: none, or nobody active for any-person.
    struct Actor
    {
        access::ActsAs as = access::ActsAs::App;
        const User* person = nullptr;
    };
    struct Asked
    {
        const App& app;
        const Container& container;
        std::optional<Action> action; ///< empty: a site-level operation
        const catalogue::Operation* operation = nullptr;
    };

    [[nodiscard]] ReferenceAnswer answer(const Asked& asked, const Actor& actor) const;
    [[nodiscard]] ReferenceAnswer best(const Asked& asked, const access::As& as, Actor& chosen) const;
    [[nodiscard]] std::vector<Actor> actors(const App& app, const access::As& as) const;

    [[nodiscard]] ReferenceGate identity(const Asked& asked, const Actor& actor) const;
    [[nodiscard]] ReferenceGate scope(const Asked& asked, const Actor& actor) const;
    [[nodiscard]] ReferenceGate appUser(const Asked& asked, const Actor& actor) const;
    [[nodiscard]] ReferenceGate contextUser(const Asked& asked, const Actor& actor) const;
    [[nodiscard]] ReferenceGate policy(const Asked& asked, const Actor& actor) const;

    [[nodiscard]] const User* account(const std::string& id) const;
    [[nodiscard]] bool inGroup(const std::string& group, const User& user) const;
    [[nodiscard]] bool isActor(const Holder& holder, const User& user) const;
    [[nodiscard]] bool holdsFor(const Holder& to, const User& user, const Container& container) const;
    [[nodiscard]] const Scheme* schemeOf(const Container& container) const;
    [[nodiscard]] std::optional<ActionSet> permissions(const User& user, const Container& container) const;
    [[nodiscard]] std::optional<ActionSet> anyonesPermissions(const Container& container) const;

    [[nodiscard]] bool connectOpen(const App& app, Product product) const;
    [[nodiscard]] bool oauthOpen(const App& app) const;
    [[nodiscard]] int rank(const App& app, Product product) const;
    [[nodiscard]] bool declares(const App& app, Product product, catalogue::ConnectScope scope) const;
    [[nodiscard]] std::vector<catalogue::ConnectScope> connectScopes(const App& app, Product product) const;
    [[nodiscard]] bool holds(const App& app, catalogue::ScopeSet set) const;
    [[nodiscard]] bool admits(const App& app, const catalogue::Operation& operation) const;

    [[nodiscard]] Policies policies(const App& app, const Container& container) const;
    [[nodiscard]] Policies overridden(const std::vector<const Policy*>& matching) const;

    [[nodiscard]] std::set<std::string> seenOn(access::Surface surface, const App& app,
                                               const Container& container, const access::As& as) const;
    [[nodiscard]] std::set<std::string> seenInUi(access::Surface surface, const App& app,
                                                 const Container& container, const access::As& as) const;

    const Organization& m_organization;
    catalogue::Catalogue m_catalogue = catalogue::Catalogue::builtIn();
    mutable std::map<std::pair<const App*, Product>, ActionSet>
        m_scopeActions; ///< only because the sum is slow
};

} // namespace gatehouse::test
