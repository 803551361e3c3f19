// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::descriptors {

/// Where the values at these JSON pointers start in a YAML text that `readYaml` took: the pointers are those
/// of the value it gave. For what stands behind an alias or came by a merge, and for a member that is
/// missing, the nearest place around it. One pass, whatever the number of pointers; empty for a text without
/// a document.
[[nodiscard]] std::vector<std::optional<TextPosition>>
positionsInYaml(std::string_view text, const std::vector<std::string>& pointers);

} // namespace gatehouse::descriptors
