// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

enum class Encoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a text with separated values is written.
struct Dialect
{
    char separator = ','; ///< one of ',', ';', tab, '|'
    Encoding encoding = Encoding::Utf8;
    bool operator==(const Dialect&) const = default;
};

/// Where a cell lies in the text of its table: bytes behind an opening quote and before the closing one.
struct CellSpan
{
    std::uint32_t begin = 0;
    std::uint32_t size : 31 = 0;
    std::uint32_t escaped : 1 = 0; ///< has doubled quotes; what it says is among the unescaped cells
};

/// What a cell with doubled quotes says.
struct UnescapedCell
{
    std::size_t cell = 0; ///< its number, row by row with the header first
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

/// Where a row begins in the text of its table.
struct RowStart
{
    std::uint32_t begin = 0;
    std::uint32_t line = 1; ///< from 1; a row with line breaks in its cells spans several
};

/// The parts a table is made of. All texts are UTF-8.
struct TableParts
{
    std::string text;
    std::vector<RowStart> rows;  ///< the header's first
    std::vector<CellSpan> cells; ///< row by row, as many in each
    std::string unescapedText;
    std::vector<UnescapedCell> unescaped; ///< by cell
};

/// A table as it was read: a header and rows that all have as many cells as the header, in UTF-8. Cells are
/// untrusted text as written, white space included. `readTable` makes it; a value that exists has these
/// properties. Holds its text once; cells are views into it, valid as long as the table is.
class Table
{
public:
    Table() = default;
    /// Of what `readTable` found.
    Table(Dialect dialect, TableParts parts);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] std::size_t columnCount() const { return m_columns; }
    /// Without the header.
    [[nodiscard]] std::size_t rowCount() const { return m_parts.rows.empty() ? 0 : m_parts.rows.size() - 1; }
    [[nodiscard]] std::string_view header(std::size_t column) const { return text(0, column); }
    /// All of the header, for `matchColumns` and `guessKind`.
    [[nodiscard]] std::vector<std::string> header() const;
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const
    {
        return text(row + 1, column);
    }

    /// Where a cell starts in the file, its quote included; columns count characters. Walks along the row.
    [[nodiscard]] TextPosition headerPosition(std::size_t column) const { return positionOf(0, column); }
    [[nodiscard]] TextPosition position(std::size_t row, std::size_t column) const
    {
        return positionOf(row + 1, column);
    }

private:
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const;
    [[nodiscard]] TextPosition positionOf(std::size_t row, std::size_t column) const;

    Dialect m_dialect;
    TableParts m_parts;
    std::size_t m_columns = 0;
};

} // namespace gatehouse::imports
