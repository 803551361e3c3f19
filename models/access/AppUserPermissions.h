// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "models/organization/Action.h"

#include <optional>
#include <vector>

namespace gatehouse::access {

/// One grant of a scheme that holds for an account, and in which way ("grant.to-role", …; docs/codes.md).
struct HeldGrant
{
    ActionSet actions;
    Evidence evidence;
    bool operator==(const HeldGrant&) const = default;
};

/// What an app user may do in one container and where it comes from.
struct AppUserPermissions
{
    /// P of access model §3; empty: not known (no app user, or no scheme). Less than the grants give where
    /// the account is inactive or nothing lets it view.
    std::optional<ActionSet> actions;
    bool inactive = false;
    std::vector<HeldGrant> grants; ///< in the scheme's order
    bool operator==(const AppUserPermissions&) const = default;
};

} // namespace gatehouse::access
