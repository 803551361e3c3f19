// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the text of a cell means (docs/csv.md). Case does not count where words are read.
namespace gatehouse::imports {

/// Without white space around it, no-break spaces included.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case.
[[nodiscard]] std::string lowered(std::string_view text);
/// Lower case without white space, "_" and "-": equal for names of columns that mean the same.
[[nodiscard]] std::string plainName(std::string_view text);

/// The parts of a list, trimmed, empty ones left out. Semicolons, bars and line breaks separate; commas do
/// where none of these is there.
[[nodiscard]] std::vector<std::string_view> listParts(std::string_view text);
/// The same with commas and white space always separating: for words that hold neither.
[[nodiscard]] std::vector<std::string_view> wordParts(std::string_view text);

/// "true", "yes", "1", "active", … and their opposites; empty for anything else.
[[nodiscard]] std::optional<bool> booleanOf(std::string_view text);
[[nodiscard]] std::optional<Product> productOf(std::string_view text);
[[nodiscard]] std::optional<Framework> frameworkOf(std::string_view text);
[[nodiscard]] std::optional<AccountKind> accountKindOf(std::string_view text);
/// "view, read" or "all"; empty where a word names no action.
[[nodiscard]] std::optional<ActionSet> actionsOf(std::string_view text);
/// A day, or a day and a time, as in "2026-01-31T09:00:00Z".
[[nodiscard]] bool isDate(std::string_view text);
/// The host of an address, in lower case: "example.invalid" of "https://Example.invalid/wiki" or of itself.
[[nodiscard]] std::string hostOf(std::string_view address);

} // namespace gatehouse::imports
