// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfCanvas.h"
#include "models/reports/ReportWriter.h"

#include <vector>

namespace gatehouse::reports {

/// The first pages of a report as its PDF shows them, at most `count`, `scale` pixels a point. Pages are
/// counted to the end, so that their numbers are those of the file. Faults as of `writeReport`.
[[nodiscard]] Result<std::vector<PagePicture>>
firstPages(const Report& report, Paper paper, std::size_t count, double scale, const Progress& progress);

} // namespace gatehouse::reports
