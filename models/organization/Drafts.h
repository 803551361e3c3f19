// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <string_view>

namespace gatehouse {

/// The place of a draft in the list. `nameOrId` is its name, else its id. Faults: "draft.unknown" (text asked
/// for), "draft.ambiguous" (text, how many have it).
[[nodiscard]] Result<std::size_t> draftNamed(const Organization& organization, std::string_view nameOrId);

/// The organization as it would be with a draft's policies in the place of the published ones. Looks the
/// draft up like `draftNamed`, with the same faults.
[[nodiscard]] Result<Organization> withDraft(Organization organization, std::string_view nameOrId);

} // namespace gatehouse
