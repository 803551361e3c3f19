// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/FaultSentences.h"

namespace gatehouse::wording {

/// The sentences about keys and sealed reports; null for other codes.
[[nodiscard]] const FaultSentence* proofFaultSentence(std::string_view code);

} // namespace gatehouse::wording
