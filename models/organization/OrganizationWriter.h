// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <string>

namespace gatehouse {

/// The canonical text of an organization file (contract §1): UTF-8, two spaces of indentation, members in the
/// order of the contract with unknown ones behind them, every member written, a final line break. Same value,
/// same bytes; what `readOrganization` reads from it equals `organization`.
[[nodiscard]] std::string writeOrganization(const Organization& organization);

} // namespace gatehouse
