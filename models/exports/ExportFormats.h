// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfFormat.h"

#include <optional>
#include <string_view>
#include <vector>

namespace gatehouse::exports {

/// Every format a report can have: the one list that command line and window offer. `paper` counts for those
/// that have pages.
[[nodiscard]] std::vector<reports::Format> exportFormats(reports::Paper paper = reports::Paper::A4);

/// "a4", "letter".
[[nodiscard]] std::optional<reports::Paper> paperFromText(std::string_view text);

} // namespace gatehouse::exports
