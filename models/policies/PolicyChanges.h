// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Policy.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::policies {

/// What differs between a policy before and after.
enum class ChangeKind : std::uint8_t {
    Added,
    Removed,
    Renamed,
    Described, ///< another description
    StatusChanged,
    CoverageChanged, ///< another level of coverage, whatever the lists
    ContainersAdded,
    ContainersRemoved,
    ProductsAdded,
    ProductsRemoved,
    RuleChanged, ///< another effect, or `all`, `only` and `except` exchanged, whatever the keys
    KeysAdded,
    KeysRemoved,
    Rearranged, ///< the same entries in another order or another number of times
    Other,      ///< members that this version does not know
    Reordered   ///< the policies stand in another order; about the list, not about one policy
};

/// Two policy lists of one organization: published and draft, or two versions. Policies with the same id are
/// the same policy. For the time of a call only.
struct PolicyLists
{
    const std::vector<Policy>& before;
    const std::vector<Policy>& after;
};

/// One change. Positions are those in the two lists; of what is added only `after` is given, of what is
/// removed only `before`, of the order neither.
struct PolicyChange
{
    ChangeKind kind = ChangeKind::Other;
    std::optional<std::size_t> before{};
    std::optional<std::size_t> after{};
    std::vector<ContainerId> containers{};   ///< added or removed, in the list's order
    std::vector<ProductInstance> products{}; ///< added or removed
    std::vector<AppKey> keys{};              ///< added or removed
    /// False: no verdict, outcome, event or future row differs because of it, whatever the organization
    /// holds. True: some may; the preview tells whether any does.
    bool mayChangeVerdicts = false;

    bool operator==(const PolicyChange&) const = default;
};

/// Every change, in the order of the list after, then what is removed, then the order itself; empty exactly
/// where the lists are equal. `model` tells what an allow statement can do (access model §5).
[[nodiscard]] std::vector<PolicyChange> policyChanges(const PolicyLists& lists, PolicyModel model);

/// What a list of changes can do at most.
enum class ChangeWeight : std::uint8_t {
    Nothing,    ///< the lists are equal
    NoVerdict,  ///< names, order and the like: nothing that any answer depends on
    PerhapsSome ///< the preview tells
};
[[nodiscard]] ChangeWeight weightOf(const std::vector<PolicyChange>& changes);

/// Does the policy say anything that could decide: active, not empty, and no allow statement where those do
/// nothing?
[[nodiscard]] bool speaks(const Policy& policy, PolicyModel model);

} // namespace gatehouse::policies
