// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <string>
#include <string_view>

namespace gatehouse::descriptors {

/// The bytes of a file as UTF-8 without byte order mark. UTF-16 is taken where a byte order mark says so.
/// Faults: "descriptor.not-text" (neither, with position), "descriptor.empty" (white space at most).
[[nodiscard]] Result<std::string> descriptorText(std::string_view bytes);

} // namespace gatehouse::descriptors
