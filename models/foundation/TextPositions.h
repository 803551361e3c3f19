// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace gatehouse {

/// Line and column of each of these byte offsets, in the order given; one pass over `text`. An offset behind
/// the end gives the end. Lines end with a line feed; bytes that are no UTF-8 count as the platform's editors
/// count them, one column for each byte that starts a character.
[[nodiscard]] std::vector<TextPosition> positionsOfOffsets(std::string_view text,
                                                           const std::vector<std::size_t>& offsets);

} // namespace gatehouse
