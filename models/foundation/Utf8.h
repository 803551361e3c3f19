// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gatehouse {

/// Appends a code point as UTF-8. Surrogates and what is beyond U+10FFFF are the caller's to keep out.
void appendUtf8(std::string& text, char32_t point);

} // namespace gatehouse
