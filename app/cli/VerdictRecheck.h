// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/proof/Manifest.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::app {

struct VerdictRecheck
{
    std::optional<std::uint64_t> verdicts{}; ///< right ones; empty: it cannot be told
    std::vector<Fault> problems{};
};

/// Computes every verdict that a report tells anew from the bytes of an organization file. `draft`: whose
/// policies stand for the published ones; empty: the one that the report names, if any. Reads the rows of
/// reports in JSON and in CSV; a report in another format is made again as its manifest tells, and compared.
/// Faults, of the organization file: all of them.
[[nodiscard]] CheckedResult<VerdictRecheck> recheckVerdicts(const std::filesystem::path& report,
                                                            const proof::Manifest& manifest,
                                                            std::string_view organization,
                                                            const std::optional<std::string>& draft);

} // namespace gatehouse::app
