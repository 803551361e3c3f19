// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::app {

struct VerdictRecheck
{
    std::optional<std::uint64_t> verdicts{}; ///< right ones; empty: the report's format cannot be read back
    std::vector<Fault> problems{};
};

/// Computes every verdict that a report tells anew from the bytes of an organization file. `draft`: whose
/// policies stand for the published ones; empty: the one that the report names, if any. Reads reports in JSON
/// and in CSV; other formats have no rows to read. Faults, of the organization file: all of them.
[[nodiscard]] CheckedResult<VerdictRecheck> recheckVerdicts(const std::filesystem::path& report,
                                                            std::string_view organization,
                                                            const std::optional<std::string>& draft);

} // namespace gatehouse::app
