// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace gatehouse::wording {

/// A text of audit reports: a title, a word or a paragraph by its key, and for figures and tables what they
/// mean. English, to be translated in the context "wording".
struct ReportText
{
    std::string_view key;
    const char* text;
    const char* meaning; ///< null: the text says all
};

[[nodiscard]] std::span<const ReportText> reportWords(); ///< titles of chapters and columns, words, headings
[[nodiscard]] std::span<const ReportText> reportFigures(); ///< figures, tables, charts and settings
[[nodiscard]] std::span<const ReportText> reportParagraphs();

} // namespace gatehouse::wording
