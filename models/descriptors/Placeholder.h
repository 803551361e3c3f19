// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::descriptors {

/// Is this key or app id a stand-in that somebody has to replace: a template mark (`{{…}}`, `${…}`, `<%…%>`,
/// `__NAME__`,
/// `<…>` …), a word that says so ("your-app", "to-be-generated", "CHANGEME"), an app id without an id, or one
/// of zeros? A key that merely looks like an example ("com.example.myapp") is none: it works.
[[nodiscard]] bool isPlaceholderKey(std::string_view key);

/// Is the text, white space aside, one template mark and nothing else?
[[nodiscard]] bool isPlaceholderText(std::string_view text);

/// A text that does not parse, with its template marks taken out (directives) or put in quotes (values) where
/// they stand outside of strings; empty where it has none. If the result parses, the text is a template.
[[nodiscard]] std::optional<std::string> withoutTemplateMarks(std::string_view text);

} // namespace gatehouse::descriptors
