// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <vector>

namespace gatehouse {

/// What a valid organization should be asked about (contract §1), at most `limit`, without positions:
/// "organization.uninstalled-key" for a key in a rule's list that no installed app has (not told beside
/// `all`, where keys are ignored), and "organization.covers-nothing" for a policy, published or in a draft,
/// whose coverage is a list without entries: the contract's "uncovered drafts" are policies that are being
/// written and cover nothing yet, and an active one like that is worth the same word.
[[nodiscard]] std::vector<Fault> warningsOf(const Organization& organization, std::size_t limit);

} // namespace gatehouse
