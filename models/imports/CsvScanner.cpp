// SPDX-License-Identifier: Apache-2.0
#include "models/imports/CsvScanner.h"

#include "models/imports/CellText.h"

#include <algorithm>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr std::size_t rowsBetweenReports = 1'000;
constexpr char quote = '"';

void appendUnescaped(std::string& text, std::string_view escaped)
{
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        text += escaped[i];
        if (escaped[i] == quote)
            ++i;
    }
}

} // namespace

CsvScanner::CsvScanner(std::string_view text, std::size_t begin, char separator, const ReadLimits& limits,
                       FaultList& faults)
    : m_text(text)
    , m_at(begin)
    , m_separator(separator)
    , m_limits(limits)
    , m_faults(faults)
    , m_cursor(text)
{}

bool CsvScanner::scan(TableParts& parts, Progress& progress)
{
    for (std::size_t row = 0; m_at < m_text.size(); ++row) {
        if (row % rowsBetweenReports == 0) {
            if (progress.cancelled())
                return false;
            progress.report(m_at, m_text.size());
        }
        scanRow(parts);
    }
    progress.report(m_text.size(), std::max<std::size_t>(m_text.size(), 1));
    return true;
}

void CsvScanner::scanRow(TableParts& parts)
{
    const std::size_t firstCell = parts.cells.size();
    const std::size_t begin = m_at;
    const std::size_t line = m_cursor.at(begin).line;
    m_cellsOfRow = 0;
    m_textsOfRow = 0;
    for (;;) {
        keep(scanCell(), parts);
        if (m_at == m_text.size() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    parts.rows.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(line)});
    closeRow(parts, firstCell);
    passLineEnd();
}

CsvScanner::Cell CsvScanner::scanCell()
{
    if (m_columns != 0 && m_cellsOfRow == m_columns)
        m_surplus = m_faults.full() ? TextPosition{} : m_cursor.at(m_at);
    return m_at < m_text.size() && m_text[m_at] == quote ? scanQuoted() : scanPlain();
}

CsvScanner::Cell CsvScanner::scanPlain()
{
    const std::size_t begin = m_at;
    std::size_t firstQuote = std::string_view::npos;
    for (; !endsCell(m_at); ++m_at)
        if (m_text[m_at] == quote && firstQuote == std::string_view::npos)
            firstQuote = m_at;
    checkLength(begin, m_at);
    if (firstQuote != std::string_view::npos && m_separator != '\t')
        tell("csv.quote-in-cell", firstQuote);
    return {.begin = begin, .end = m_at};
}

CsvScanner::Cell CsvScanner::scanQuoted()
{
    const std::size_t begin = m_at + 1;
    bool escaped = false;
    for (std::size_t end = m_text.find(quote, begin); end != std::string_view::npos;
         end = m_text.find(quote, end + 2)) {
        if (end + 1 == m_text.size() || m_text[end + 1] != quote) {
            m_at = end + 1;
            checkLength(begin, end);
            skipBehindQuote();
            return {.begin = begin, .end = end, .escaped = escaped};
        }
        escaped = true;
    }
    tell("csv.unterminated-quote", m_at);
    m_cutOff = true;
    m_at = m_text.size();
    return {.begin = begin, .end = m_at};
}

void CsvScanner::checkLength(std::size_t begin, std::size_t end)
{
    if (end - begin > m_limits.cellBytes)
        tell("csv.cell-too-long", begin, {std::to_string(m_limits.cellBytes)});
}

/// A closing quote stands at the end of its cell; what follows is told and passed over.
void CsvScanner::skipBehindQuote()
{
    if (endsCell(m_at))
        return;
    tell("csv.text-after-quote", m_at);
    while (!endsCell(m_at))
        ++m_at;
}

void CsvScanner::keep(const Cell& cell, TableParts& parts)
{
    const std::string_view content = m_text.substr(cell.begin, cell.end - cell.begin);
    ++m_cellsOfRow;
    m_textsOfRow += trimmed(content).empty() ? 0 : 1;
    if (m_cellsOfRow > (m_columns == 0 ? m_limits.columns : m_columns))
        return;
    if (cell.escaped) {
        const auto begin = static_cast<std::uint32_t>(parts.unescapedText.size());
        appendUnescaped(parts.unescapedText, content);
        const auto size = static_cast<std::uint32_t>(parts.unescapedText.size() - begin);
        parts.unescaped.push_back({.cell = parts.cells.size(), .begin = begin, .size = size});
    }
    parts.cells.push_back({.begin = static_cast<std::uint32_t>(cell.begin),
                           .size = static_cast<std::uint32_t>(content.size()) & 0x7FFFFFFFU,
                           .escaped = cell.escaped ? 1U : 0U});
}

/// Keeps the row if it fits the header, which the first row with text is.
void CsvScanner::closeRow(TableParts& parts, std::size_t firstCell)
{
    const std::size_t columns = m_columns == 0 ? m_cellsOfRow : m_columns;
    if (m_textsOfRow > 0 && m_cellsOfRow == columns && columns <= m_limits.columns) {
        m_columns = columns;
        if (parts.rows.size() > m_limits.rows + 1)
            stop("csv.too-many-rows", m_limits.rows);
        else if (parts.cells.size() > m_limits.cells)
            stop("csv.too-many-cells-in-all", m_limits.cells);
        return;
    }
    parts.rows.pop_back();
    parts.cells.resize(firstCell);
    while (!parts.unescaped.empty() && parts.unescaped.back().cell >= firstCell)
        parts.unescaped.pop_back();
    if (m_textsOfRow > 0 && !m_cutOff)
        tellMisfit(columns);
}

void CsvScanner::tellMisfit(std::size_t columns)
{
    if (columns > m_limits.columns)
        return stop("csv.too-many-columns", m_limits.columns);
    if (m_faults.full())
        return m_faults.count();
    std::vector<std::string> counts{std::to_string(m_cellsOfRow), std::to_string(columns)};
    if (m_cellsOfRow < columns)
        tell("csv.too-few-cells", m_at, std::move(counts));
    else
        m_faults.add({"csv.too-many-cells", {}, std::move(counts), FaultSeverity::Error, m_surplus});
}

/// A limit that ends the reading, told where it is passed.
void CsvScanner::stop(const char* code, std::size_t limit)
{
    tell(code, m_at, {std::to_string(limit)});
    m_at = m_text.size();
}

void CsvScanner::tell(const char* code, std::size_t at, std::vector<std::string> arguments)
{
    if (m_faults.full())
        m_faults.count();
    else
        m_faults.add({code, {}, std::move(arguments), FaultSeverity::Error, m_cursor.at(at)});
}

bool CsvScanner::endsCell(std::size_t at) const
{
    return at == m_text.size() || m_text[at] == m_separator || m_text[at] == '\n' || m_text[at] == '\r';
}

void CsvScanner::passLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    else if (m_at < m_text.size())
        ++m_at;
}

} // namespace gatehouse::imports
