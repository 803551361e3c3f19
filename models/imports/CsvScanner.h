// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/FaultList.h"
#include "models/imports/PositionCursor.h"
#include "models/imports/Progress.h"
#include "models/imports/Table.h"
#include "models/imports/TableReader.h"

#include <cstddef>
#include <string_view>

namespace gatehouse::imports {

/// The grammar of RFC 4180 over a text in UTF-8, in one pass, going on behind a fault. Why it is our own:
/// docs/decisions/0007.
class CsvScanner
{
public:
    /// Reads `text` from `begin` on. All references have to outlive the scanner.
    CsvScanner(std::string_view text, std::size_t begin, char separator, const ReadLimits& limits,
               FaultList& faults);

    /// Rows and cells of `parts`, whose text is not touched. False where it was cancelled.
    [[nodiscard]] bool scan(TableParts& parts, Progress& progress);

private:
    /// A cell as it stands in the text, without its quotes.
    struct Cell
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool escaped = false;
    };

    void scanRow(TableParts& parts);
    [[nodiscard]] Cell scanCell();
    [[nodiscard]] Cell scanPlain();
    [[nodiscard]] Cell scanQuoted();
    void checkLength(std::size_t begin, std::size_t end);
    void skipBehindQuote();
    void keep(const Cell& cell, TableParts& parts);
    void closeRow(TableParts& parts, std::size_t firstCell);
    void tellMisfit(std::size_t columns);
    void stop(const char* code, std::size_t limit);
    void tell(const char* code, std::size_t at, std::vector<std::string> arguments = {});
    [[nodiscard]] bool endsCell(std::size_t at) const;
    [[nodiscard]] bool atLineEnd() const;
    void passLineEnd();

    std::string_view m_text;
    std::size_t m_at;
    char m_separator;
    const ReadLimits& m_limits;
    FaultList& m_faults;
    PositionCursor m_cursor;
    std::size_t m_columns = 0;    ///< of the header, once it is read
    std::size_t m_cellsOfRow = 0; ///< also those that are too many and not kept
    std::size_t m_textsOfRow = 0; ///< cells with more than white space
    bool m_cutOff = false;        ///< the last cell lacks its closing quote and holds all that follows
    TextPosition m_surplus;       ///< the first cell that is too many
};

} // namespace gatehouse::imports
