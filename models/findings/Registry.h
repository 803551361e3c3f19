// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

#include <span>

namespace gatehouse::findings {

/// Every rule there is, in the order in which findings of equal severity are told.
[[nodiscard]] std::span<const Rule> registry();

/// Null for a code that no rule has.
[[nodiscard]] const Rule* findRule(std::string_view code);

} // namespace gatehouse::findings
