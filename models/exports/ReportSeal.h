// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exports/ReportExport.h"
#include "models/exports/ReportOutput.h"
#include "models/proof/Manifest.h"

#include <vector>

namespace gatehouse::exports {

/// Looks at what is staged; with a key, puts manifest and signature beside it, so that they appear together
/// with it. Gives size and hash of every file of the report, by path.
[[nodiscard]] Result<std::vector<proof::FileRecord>>
sealStaged(ReportOutput& output, const reports::Report& report, const ReportExport& wanted);

} // namespace gatehouse::exports
