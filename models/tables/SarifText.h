// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::tables {

/// A rule as SARIF 2.1.0 has it. Texts are plain.
struct SarifRule
{
    std::string id;
    std::string title;
    std::string help;
    std::string_view level; ///< "error", "warning", "note"
};

struct SarifResult
{
    std::string rule; ///< id of a rule that is told too
    std::string_view level;
    std::string message;
    std::string pointer;                    ///< JSON pointer into the file
    std::optional<TextPosition> position{}; ///< of the place in the file's text, where it is known
    std::string subject; ///< what tells this result from others of the rule in every version
};

/// Results about one file for programs that show the findings of linters: one run of the tool "Gatehouse".
/// `path` is the file's path as it was named. Members stand in a fixed order; no times, so that the same
/// input gives the same bytes. Text that is no UTF-8 gets U+FFFD.
void writeSarif(std::string_view path, const std::vector<SarifRule>& rules,
                const std::vector<SarifResult>& results, std::ostream& out);

} // namespace gatehouse::tables
