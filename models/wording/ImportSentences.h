// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/FaultSentences.h"

namespace gatehouse::wording {

/// The sentences of `faultSentence` for tables that are brought in; null for any other code.
[[nodiscard]] const FaultSentence* importFaultSentence(std::string_view code);

} // namespace gatehouse::wording
