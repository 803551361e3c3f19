// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/organization/Organization.h"

#include <string_view>

namespace gatehouse {

/// The organization as it would be with a draft's policies in the place of the published ones. `nameOrId` is
/// the draft's name, else its id. Faults: "draft.unknown" (text asked for), "draft.ambiguous" (text, how many
/// have it).
[[nodiscard]] Result<Organization> withDraft(Organization organization, std::string_view nameOrId);

} // namespace gatehouse
