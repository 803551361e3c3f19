// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Permissions.h"
#include "models/access/PolicyState.h"
#include "models/access/ScopePower.h"
#include "models/access/Verdict.h"

#include <array>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// Everything that the five gates look at, for one app, container and acting account. Plain values: whoever
/// fills them in (the matrix for a million cells, `decide` for one question) gets the same answer, because
/// `evaluate` is the only place that judges.
struct Situation
{
    Framework framework = Framework::Connect;
    bool enabled = true;
    bool installed = true; ///< on the container's site and for its product
    std::optional<bool> eligible = true;
    const AppScopes* scopes = nullptr; ///< never null
    Product product = Product::Jira;   ///< of the container

    ActsAs as = ActsAs::App;           ///< any-person is resolved to User or Browser before
    bool personExists = true;          ///< false: any-person without an active person
    std::optional<Permission> appUser; ///< empty: no app user known
    Permission person;                 ///< of the context user; for Anonymous what is granted to `anyone`

    BlockState block = BlockState::NotBlocked;
    BlockLevel blockLevel = BlockLevel::Content;
    Combination combination = Combination::Today;
    const catalogue::Operation* operation = nullptr; ///< null: the five actions are asked, all at once
};

/// One gate for all lanes at once. A lane is one of the five actions; an operation uses the one lane of its
/// action (View for a site-level one). Disjoint sets; what is in neither passes.
struct GateLanes
{
    ActionSet fail;
    ActionSet unknown;
    bool applicable = true;
    Code failCode = Code::None;
    Code unknownCode = Code::None;

    [[nodiscard]] GateResult result(Action lane) const
    {
        if (!applicable)
            return GateResult::NotApplicable;
        if (fail.contains(lane))
            return GateResult::Fail;
        return unknown.contains(lane) ? GateResult::Unknown : GateResult::Pass;
    }
    [[nodiscard]] Code code(Action lane) const
    {
        if (fail.contains(lane))
            return failCode;
        return unknown.contains(lane) ? unknownCode : Code::None;
    }
};

using Gates = std::array<GateLanes, gateCount>;

/// Judges all five gates (access model §4), none skipped.
[[nodiscard]] Gates evaluate(const Situation& situation);

/// The lane of a demand: the action itself, or the action of the operation (View for a site-level one).
[[nodiscard]] Action laneOf(const Demand& demand, const catalogue::Catalogue& catalogue);

/// The verdict of one lane: denied if any gate fails, else unknown if any is unknown, else allowed.
[[nodiscard]] Verdict verdictOf(const Gates& gates, Action lane);
/// The code of every failing gate in gate order, then of every unknown one.
[[nodiscard]] std::vector<Code> codesOf(const Gates& gates, Action lane);
/// The lanes on which any gate fails; on which none fails and some gate is unknown.
[[nodiscard]] ActionSet failingLanes(const Gates& gates);
[[nodiscard]] ActionSet unknownLanes(const Gates& gates);

} // namespace gatehouse::access
