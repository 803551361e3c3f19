// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Table.h"

#include "models/imports/PositionCursor.h"

#include <algorithm>
#include <utility>

namespace gatehouse::imports {

Table::Table(Dialect dialect, TableParts parts)
    : m_dialect(dialect)
    , m_parts(std::move(parts))
    , m_columns(m_parts.rows.empty() ? 0 : m_parts.cells.size() / m_parts.rows.size())
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
    const std::size_t cell = row * m_columns + column;
    const CellSpan span = m_parts.cells[cell];
    if (!span.escaped)
        return std::string_view(m_parts.text).substr(span.begin, span.size);
    const auto found = std::ranges::lower_bound(m_parts.unescaped, cell, {}, &UnescapedCell::cell);
    return std::string_view(m_parts.unescapedText).substr(found->begin, found->size);
}

TextPosition Table::positionOf(std::size_t row, std::size_t column) const
{
    const RowStart start = m_parts.rows[row];
    std::size_t at = m_parts.cells[row * m_columns + column].begin;
    if (at > start.begin && m_parts.text[at - 1] == '"')
        --at;
    return PositionCursor(m_parts.text, start.begin, start.line).at(at);
}

} // namespace gatehouse::imports
