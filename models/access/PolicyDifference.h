// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CellChange.h"
#include "models/access/Difference.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::access {

/// What changes in a cell, told once for all cells in which the same changes for the same reasons.
struct Effect
{
    Cell before, after;
    CellChange change;
    bool operator==(const Effect&) const = default;
};

/// One app in one container in which something differs.
struct ChangedCell
{
    AppIndex app;
    ContainerIndex container;
    std::uint32_t effect = 0; ///< position in `PolicyDifference::effects`
    bool operator==(const ChangedCell&) const = default;
};

/// An event to an app about a container (access model §7; only `Blocked` is sent by the platform), and
/// whether the app is sent what happens in the container before and after: surface `event`, as the app user.
struct PolicyEvent
{
    AppIndex app;
    ContainerIndex container;
    EventKind kind = EventKind::Blocked;
    Seen before = Seen::Unknown;
    Seen after = Seen::Unknown;
    bool operator==(const PolicyEvent&) const = default;
};

/// diff(A, B) of access model §7 for two states of one organization that differ in policies alone: the same
/// cells, events and totals in the same order as `difference`, by position and folded, so that a million
/// changed cells are told in a frame or two.
struct PolicyDifference
{
    std::vector<Effect> effects;
    std::vector<ChangedCell> cells; ///< by app, then container
    std::vector<PolicyEvent> events;
    DifferenceTotals totals;
};

/// Both must hold the same organization but for policies (`CompiledOrganization::withPolicies`); throws
/// std::invalid_argument where the number of apps or containers differs. `as` empty: `app`, and `any-person`
/// for oauth2 apps.
///
/// Only pairs about which the policies' answer differs are judged at all, and one of each kind: two pairs are
/// of one kind if everything that a gate asks about them is equal (`Factors`).
[[nodiscard]] PolicyDifference policyDifference(const CompiledOrganization& before,
                                                const CompiledOrganization& after, std::optional<As> as);

/// Who acts where nobody is named: `app`, and `any-person` for oauth2 apps.
[[nodiscard]] As defaultAs(const App& app);

} // namespace gatehouse::access
