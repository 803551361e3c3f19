// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// An operation that the scopes of an app admit.
struct AppOperation
{
    catalogue::OperationIndex operation = 0;
    std::optional<Action> action; ///< empty: site-level
};

/// What the app could call in its products for all that its scopes say, in catalogue order. Empty optional:
/// the scopes are not known.
[[nodiscard]] std::optional<std::vector<AppOperation>> appOperations(const access::CompiledOrganization& core,
                                                                     access::AppIndex app);

} // namespace gatehouse::ui
