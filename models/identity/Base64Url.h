// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::identity {

/// The bytes of a base64url text without padding (RFC 7515 §2). Strict: exactly one text stands for any
/// bytes. Empty for padding, white space, other letters, an impossible length, or bits set behind the last
/// byte.
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);

} // namespace gatehouse::identity
