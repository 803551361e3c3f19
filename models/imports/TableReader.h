// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/imports/Progress.h"
#include "models/imports/Table.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace gatehouse::imports {

struct ReadLimits
{
    std::size_t bytes = std::size_t{64} * 1024 * 1024; ///< of the input; never more than 1 GiB
    std::size_t rows = 1'000'000;                      ///< without the header
    std::size_t columns = 200;
    std::size_t cells = 20'000'000;               ///< in all, header included
    std::size_t cellBytes = std::size_t{1} << 20; ///< of one cell, in UTF-8
    std::size_t faults = 1'000;                   ///< told one by one; the rest is counted
};

struct ReadOptions
{
    std::optional<char>
        separator{}; ///< empty: the one of comma, semicolon, tab and pipe that fits the first row
    std::optional<Encoding> encoding{}; ///< empty: what the byte order mark says, else UTF-8
    /// The first row holds the names of the columns. Without one the table's header has empty names.
    bool header = true;
    ReadLimits limits{};
};

/// Reads a table from an untrusted text in the form of RFC 4180: quotes with doubled quotes inside, line
/// breaks in quoted cells, lines that end with CRLF, LF or CR. A byte order mark is taken. Rows without any
/// text are passed over. Where tabs separate, a quote inside an unquoted cell is text, as spreadsheets copy
/// it.
///
/// Every fault at once with line and column, in the order of the text; `limits.faults` of them, then
/// "import.more-faults" with their number. Codes: docs/codes.md, "csv.…"; "import.cancelled".
[[nodiscard]] CheckedResult<Table> readTable(std::string_view bytes, const ReadOptions& options,
                                             Progress& progress);

} // namespace gatehouse::imports
