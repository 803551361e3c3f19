// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::identity {

/// Two lower-case hexadecimal digits a byte.
[[nodiscard]] std::string toHex(std::string_view bytes);
/// Its opposite; empty for anything else, upper-case digits included: one text for any bytes.
[[nodiscard]] std::optional<std::string> fromHex(std::string_view hex);

} // namespace gatehouse::identity
