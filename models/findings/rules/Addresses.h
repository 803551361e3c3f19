// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// What rules ask about addresses as descriptors spell them: with or without scheme, with wildcards, with
/// variables.
namespace gatehouse::findings::rules {

/// Is it an address of its own rather than a path on the app's host?
[[nodiscard]] bool isAbsolute(std::string_view address);
/// Its host in lower case, without user, port and path; for one without a scheme what stands before the first
/// "/". Empty where a variable or nothing stands in its place.
[[nodiscard]] std::string hostOf(std::string_view address);
/// Does it name a scheme that does not encrypt?
[[nodiscard]] bool isPlain(std::string_view address);
/// Equal, or one below the other ("app.acme.com" and "acme.com").
[[nodiscard]] bool belongTogether(std::string_view host, std::string_view other);

} // namespace gatehouse::findings::rules
