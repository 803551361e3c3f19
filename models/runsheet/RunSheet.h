// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/runsheet/Operation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::runsheet {

/// What the platform's documents leave open (control-api §5, §6, §11; app-access-rule §1, §7). A step that
/// depends on it carries the mark; `models/wording` says the sentence.
enum class Open : std::uint8_t {
    OrganizationCoverage,  ///< `additive`: whether the screens offer the organization as a whole
    RuleWords,             ///< `additive`: two generations of screens name the same choices differently
    SameName,              ///< whether two policies may bear one name for a while
    AppNotInstalled,       ///< whether an app can be chosen before it is installed
    DraftStart,            ///< whether a new draft control begins as a copy of the active one
    DefaultDropsOverrides, ///< the sentence about it was cut off where it was read
    AppStatementShape,     ///< whether statements about several apps are one object or a list, and one draft
    AppListLimit,          ///< whether a limit on the number of apps holds in `overrides`
    Precedence,            ///< an app's own default against an override about all apps
    PublishAtOnce,         ///< whether publishing is all or nothing; the body of the call is not verified
    Delay                  ///< how long "a few moments" are
};

/// A request that can be tried after a step, and the answer it must get by the decision core.
struct PairCheck
{
    access::AppIndex app;
    access::ContainerIndex container;
    access::As as;
    access::Surface surface = access::Surface::RestGet;
    access::Seen before = access::Seen::NotApplicable; ///< until this step
    access::Seen expected = access::Seen::NotApplicable;
    bool operator==(const PairCheck&) const = default;
};

/// One thing to do. What a screen must show afterwards follows from the operation.
struct Step
{
    Operation operation;
    std::vector<PairCheck> checks; ///< none where no request would be answered differently
    std::vector<Open> open;
    /// A pair of app and container that is blocked before and will be blocked in the end is not blocked for a
    /// while; only where a limit of the platform leaves no other order.
    bool lowersProtection = false;
    std::vector<Operation> back{}; ///< in the order to do them; empty: nothing was changed, or not by itself
};

/// Why the platform cannot hold what a policy says.
enum class ObstacleKind : std::uint8_t {
    NeedsPlan,              ///< it names apps, and the plan does not offer that
    OverLimit,              ///< see `used`, `limit`
    ProductsCoverage,       ///< `overrides`: not offered for app access
    ExceptionsNotNamed,     ///< `overrides`: a statement has exceptions without statements of their own
    OppositeStatements,     ///< `overrides`: opposite effects for the same apps on the same level
    OverrideWithoutDefault, ///< `overrides`: and none can be added that changes nothing
};
struct Obstacle
{
    ObstacleKind kind = ObstacleKind::NeedsPlan;
    std::optional<std::size_t> policy; ///< index in the draft; empty: about the list as a whole
    std::size_t used = 0;
    std::size_t limit = 0;
    std::vector<AppKey> apps{}; ///< the exceptions, or the app of the override
    bool operator==(const Obstacle&) const = default;
};

/// Why a policy of the draft is left out: none of these decides anything.
enum class LeftOutReason : std::uint8_t {
    AllowsOnly, ///< `additive`: an allow takes nothing back
    Empty,      ///< the list of its coverage or rule is empty
    NotActive   ///< `overrides`: the control knows no inactive statements
};
struct LeftOut
{
    std::size_t policy = 0; ///< index in the draft
    LeftOutReason reason = LeftOutReason::Empty;
    bool operator==(const LeftOut&) const = default;
};

/// The ordered steps that make the platform enforce a draft, what to check after each, and the way back
/// (contract §2, `runsheet`). A value: the window, Markdown and print all show this one.
struct RunSheet
{
    std::string draft;
    PolicyModel model = PolicyModel::Additive;
    /// Not empty: the platform cannot hold this draft, and there are no steps. A part of it would be a state
    /// that nobody has looked at.
    std::vector<Obstacle> obstacles;
    std::vector<LeftOut> leftOut;
    std::vector<Step> steps; ///< empty without obstacles: nothing has to be done
    /// From the end of `steps` to what is published now. Where a step of the sheet was the last one done, its
    /// own `back` and those of the steps before it lead there too, last first (`additive`).
    std::vector<Step> wayBack;
    /// False: the published state of this file is one that the platform cannot hold, so that only the
    /// snapshot knows the way back.
    bool wayBackKnown = true;
    std::vector<PairCheck> finalChecks; ///< over the whole, an app each; also some that must not change
    std::size_t newlyBlocked = 0;       ///< pairs of installed app and container, for R19
    std::size_t noLongerBlocked = 0;
    std::size_t undetermined = 0; ///< pairs of which the platform's documents do not say who wins

    [[nodiscard]] bool canBeApplied() const { return obstacles.empty(); }
    /// What is open somewhere in `steps`, each once.
    [[nodiscard]] std::vector<Open> openQuestions() const;
};

/// The sheet for the draft of the organization. Pure; the same input gives the same sheet. Asks
/// the core for the state after every step, so with thousands of containers it takes longer than a frame.
[[nodiscard]] RunSheet runSheet(const access::CompiledOrganization& published, const Draft& draft);

} // namespace gatehouse::runsheet
