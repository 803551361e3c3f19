// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/proof/Manifest.h"

#include <QString>

#include <string>
#include <vector>

namespace gatehouse::exports {

/// The hash that a report is remembered by, as `ExportedReport::sha256` has it; `folder`: its format is one.
[[nodiscard]] std::string hashOfFiles(const std::vector<proof::FileRecord>& files, bool folder);

/// The same of a report that is there, a file or a folder. Faults: "file.not-found", "file.unreadable",
/// "proof.unusable-name".
[[nodiscard]] Result<std::string> reportHash(const QString& path);

} // namespace gatehouse::exports
