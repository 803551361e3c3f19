// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// What the writers do to untrusted text.
namespace gatehouse::reports {

/// Printable ASCII and nothing else: harmless wherever bytes are shown. Most texts are; the rest is looked at
/// more closely.
[[nodiscard]] inline bool isPrintableAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Control characters, line breaks and bidi controls as visible escapes, like `wording::plainText`, but never
/// cut short. Broken UTF-8 becomes U+FFFD.
[[nodiscard]] std::string visible(std::string_view text);

/// The same, with what a spreadsheet would take for a formula made a text: an apostrophe goes before a first
/// character that is one of = + - @, also one of their full-width forms, whatever stands before it of spaces
/// and quotes; likewise behind a semicolon, which some programs take for a separator.
[[nodiscard]] std::string withoutFormula(std::string_view text);

/// `visible`, with the characters escaped that mean something in HTML, in text and in quoted attributes.
[[nodiscard]] std::string htmlText(std::string_view text);

} // namespace gatehouse::reports
