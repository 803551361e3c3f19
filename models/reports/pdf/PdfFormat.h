// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Formats.h"

namespace gatehouse::reports {

enum class Paper : std::uint8_t { A4, Letter };

/// The report as pages to print and file: contents, bookmarks, page numbers, repeated heads, embedded fonts.
/// Same input and same fonts, same bytes. Drawn by cairo and pango, without a display; docs/decisions/0008.
[[nodiscard]] Format pdfFormat(Paper paper = Paper::A4);

} // namespace gatehouse::reports
