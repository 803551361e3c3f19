// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/reports/ReportRequest.h"
#include "models/reports/ReportWriter.h"

namespace gatehouse::reports {

/// The content of a report: asks the core for every cell, counts, and sets up chapters whose rows are asked
/// for again when they are written. Takes as long as the cells do; `progress` counts apps. Faults:
/// "report.cancelled"; "report.no-since" where the chapter of changes is asked for and there is nothing to
/// compare. Same request, same content: nothing depends on a clock or a locale but the texts.
[[nodiscard]] Result<Report> makeReport(const ReportRequest& request, const Progress& progress);

} // namespace gatehouse::reports
