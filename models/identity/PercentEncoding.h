// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::identity {

/// Appends "%2F" for "/": upper-case hexadecimal.
void appendPercentEncoded(std::string& text, char byte);

/// Every byte but `A-Z a-z 0-9 - . _ ~` as "%XX" (RFC 3986 §2.3).
[[nodiscard]] std::string percentEncoded(std::string_view text);

/// A piece of a query as forms write it: "+" is a space, "%XX" a byte. A broken escape stays as it is; what
/// is no UTF-8 afterwards becomes U+FFFD.
[[nodiscard]] std::string formDecoded(std::string_view piece);

} // namespace gatehouse::identity
