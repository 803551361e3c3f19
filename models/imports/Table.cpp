// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Table.h"

#include <utility>

namespace gatehouse::imports {
namespace {

/// A byte that does not go on with a character that began before it.
bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool endsLine(std::string_view text, std::size_t at)
{
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

} // namespace

Table::Table(Dialect dialect, std::string text, std::vector<RowStart> rows, std::vector<CellSpan> cells)
    : m_dialect(dialect)
    , m_text(std::move(text))
    , m_rows(std::move(rows))
    , m_cells(std::move(cells))
    , m_columns(m_rows.empty() ? 0 : m_cells.size() / m_rows.size())
{}

std::vector<std::string> Table::header() const
{
    std::vector<std::string> names;
    for (std::size_t column = 0; column < m_columns; ++column)
        names.emplace_back(header(column));
    return names;
}

std::string_view Table::text(std::size_t row, std::size_t column) const
{
    const CellSpan span = m_cells[row * m_columns + column];
    return std::string_view(m_text).substr(span.begin, span.size);
}

TextPosition Table::positionOf(std::size_t row, std::size_t column) const
{
    const RowStart start = m_rows[row];
    std::size_t cell = m_cells[row * m_columns + column].begin;
    if (cell > start.begin && m_text[cell - 1] == '"')
        --cell;
    TextPosition position{.line = start.line, .column = 1};
    for (std::size_t at = start.begin; at < cell; ++at) {
        if (endsLine(m_text, at))
            position = {.line = position.line + 1, .column = 1};
        else if (startsCharacter(m_text[at]))
            ++position.column;
    }
    return position;
}

} // namespace gatehouse::imports
