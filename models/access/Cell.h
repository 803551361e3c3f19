// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Verdict.h"
#include "models/organization/Action.h"

namespace gatehouse::access {

/// The five verdicts of one app in one container for one `as`: what a cell of the matrix shows. Four bytes,
/// because a matrix has a million of them.
struct Cell
{
    ActionSet allowed;
    ActionSet unknown;    ///< disjoint from `allowed`; what is in neither is denied
    ActionSet policyOnly; ///< denied, and the policy gate is the only one that fails (another may be unknown)
    bool applicable : 1 = false; ///< the app is installed on the container's site and for its product
    bool blocked : 1 = false;    ///< a policy surely blocks this app here, whatever the verdicts are
    bool beyond : 1 = false;     ///< the app is not eligible: no policy can block it

    [[nodiscard]] Verdict verdict(Action action) const
    {
        if (allowed.contains(action))
            return Verdict::Allowed;
        return unknown.contains(action) ? Verdict::Unknown : Verdict::Denied;
    }
    bool operator==(const Cell&) const = default;
};

/// The policy gate alone, for a container or an app that does not exist yet (access model §5, future rows).
enum class FutureGate : std::uint8_t { NotBlocked, Blocked, Unknown, Beyond, NotApplicable };

/// In how many of the containers of its site and products an app has one action: with unknowns a range from
/// `allowed` to `allowed + unknown`, of `total`.
struct ReachCount
{
    std::uint32_t allowed = 0;
    std::uint32_t unknown = 0;
    std::uint32_t total = 0;
    bool operator==(const ReachCount&) const = default;
};
using Reach = std::array<ReachCount, actionCount>; ///< by action

/// How many active people have one action in a container, and who else has it.
struct PeopleCount
{
    std::uint32_t with = 0;
    std::uint32_t active = 0;  ///< active people of the organization
    bool everyAccount = false; ///< granted to whoever is signed in
    bool anyone = false;       ///< granted also without an account
    bool operator==(const PeopleCount&) const = default;
};

} // namespace gatehouse::access
