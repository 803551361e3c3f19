// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

#include <vector>

namespace gatehouse::ui {

/// How much of what its scopes would open an app has in one container; the order is that of the list.
enum class ReachStanding {
    Taken,   ///< a policy takes something away
    Thinned, ///< permissions, or who it acts for, leave something out
    Unknown, ///< something is not known
    Blocked, ///< a policy blocks it, and takes nothing that it had
    Whole,   ///< all that its scopes open
    Nothing  ///< its scopes open nothing here, or it is not at work
};

/// One container of an app's site and products.
struct ContainerReach
{
    access::ContainerIndex container;
    access::Cell cell;
    ReachStanding standing = ReachStanding::Whole;
    int missing = 0; ///< actions that its scopes would open and it surely lacks
};

/// Where the app reaches as `as`, in file order.
[[nodiscard]] std::vector<ContainerReach> containerReaches(const access::CompiledOrganization& core,
                                                           access::AppIndex app, access::As as);

/// Why it lacks what its scopes would open: "policy: read, write · permission: delete". By the codes of the
/// core; a sentence where nothing is lacking.
[[nodiscard]] QString reasonWords(const access::CompiledOrganization& core, access::AppIndex app,
                                  access::As as, const ContainerReach& reach);

/// The action to ask about: the first that a policy takes, else the first that is lacking or not known, else
/// read.
[[nodiscard]] Action actionToExplain(const access::CompiledOrganization& core, access::AppIndex app,
                                     const ContainerReach& reach);

} // namespace gatehouse::ui
