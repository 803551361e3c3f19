// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfTable.h"

#include "models/reports/writers/Harmless.h"

#include <algorithm>
#include <numeric>

namespace gatehouse::reports {

namespace {

constexpr int rowsMeasured = 200;
constexpr double gap = 8;         ///< between columns
constexpr double padding = 2;     ///< above and below the lines of a row
constexpr double widest = 180;    ///< a column asks for no more; longer texts are wrapped
constexpr double narrowest = 30;  ///< of a column of texts
constexpr double wideFrom = 1.25; ///< so much more than a page's width asks for a wide page

} // namespace

PdfTable::PdfTable(PdfFlow& flow, const ShownValue& shown, const Table& table)
    : m_flow(flow)
    , m_shown(shown)
    , m_table(table)
{
    measure();
    begin();
}

std::string PdfTable::wordsOf(const Value& value) const
{
    return visible(m_shown.text(value));
}

PdfStyle PdfTable::styleOf(const Column& column, bool first)
{
    if (column.type == ColumnType::Code)
        return PdfStyle::CellCode;
    return first ? PdfStyle::CellStrong : PdfStyle::Cell;
}

void PdfTable::measure()
{
    PdfText& text = m_flow.text();
    for (const Column& column : m_table.columns)
        m_widths.push_back(
            std::min(widest, PdfText::widthOf(text.line(PdfStyle::CellStrong, visible(column.title)))) + gap);
    const auto rows = m_table.rows();
    Row row;
    for (int count = 0; count < rowsMeasured && rows->next(row); ++count)
        for (std::size_t at = 0; at < row.size(); ++at) {
            const PdfStyle style = styleOf(m_table.columns[at], at == 0);
            const double asked = PdfText::widthOf(text.line(style, wordsOf(row[at])));
            m_widths[at] = std::max(m_widths[at], std::min(asked, widest) + gap);
        }
}

/// Columns of texts give way, the widest first, until all fit; what is over goes to them too.
void PdfTable::fit(double width)
{
    const auto total = [this] { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); };
    for (double over = total() - width; over > 0.01; over = total() - width) {
        const double most = *std::ranges::max_element(m_widths);
        double next = narrowest;
        std::size_t sharing = 0;
        for (const double one : m_widths) {
            sharing += one == most ? 1U : 0U;
            if (one < most)
                next = std::max(next, one);
        }
        const double cut = std::min(over / static_cast<double>(sharing), most - std::min(next, most));
        if (cut <= 0)
            break;
        for (double& one : m_widths)
            one -= one == most ? cut : 0;
    }
    const double spare = std::max(0.0, width - total()) / static_cast<double>(m_widths.size());
    for (double& one : m_widths)
        one += spare;
}

void PdfTable::begin()
{
    const double asked = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const double portrait = m_flow.landscape() ? m_flow.pageRoom() : m_flow.width();
    const bool wide = asked > portrait * wideFrom;
    if (wide != m_flow.landscape())
        m_flow.newPage(wide);
    fit(m_flow.width());
    PdfText& text = m_flow.text();
    m_flow.need(text.lineHeight(PdfStyle::Heading) + 5 * text.lineHeight(PdfStyle::Cell));
    m_titleTop = m_flow.y();
    m_flow.paragraph(PdfStyle::Heading,
                     visible(m_table.title) + " (" + m_shown.number(m_table.rowCount) + ")");
    drawHead();
}

void PdfTable::drawHead()
{
    PdfText& text = m_flow.text();
    std::vector<LayoutPtr> titles;
    int lines = 1;
    for (std::size_t at = 0; at < m_widths.size(); ++at) {
        titles.push_back(
            text.wrapped(PdfStyle::CellStrong, visible(m_table.columns[at].title), m_widths[at] - gap));
        lines = std::max(lines, PdfText::linesOf(titles.back()));
    }
    const double height = lines * text.lineHeight(PdfStyle::CellStrong) + 2 * padding;
    m_flow.canvas().box(m_flow.left(), m_flow.y(), m_flow.width(), height, Ink::HeadGround, false);
    double x = m_flow.left() + gap / 2;
    for (std::size_t at = 0; at < titles.size(); ++at) {
        const double room = m_widths[at] - gap;
        const bool right = standsRight(m_table.columns[at].type);
        m_flow.canvas().text(text, PdfStyle::CellStrong, titles[at],
                             right ? x + std::max(0.0, room - PdfText::widthOf(titles[at])) : x,
                             m_flow.y() + padding, Ink::Text, 0, PdfText::linesOf(titles[at]));
        x += m_widths[at];
    }
    m_flow.skip(height);
}

void PdfTable::row(const Row& row)
{
    PdfText& text = m_flow.text();
    std::vector<Cell> cells;
    int lines = 1;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const PdfStyle style = styleOf(m_table.columns[at], at == 0);
        LayoutPtr layout = text.wrapped(style, wordsOf(row[at]), m_widths[at] - gap);
        const int count = PdfText::linesOf(layout);
        lines = std::max(lines, count);
        cells.push_back({std::move(layout), count});
    }
    const double line = text.lineHeight(PdfStyle::Cell);
    const double whole = lines * line + 2 * padding;
    if (whole > m_flow.room() && (whole <= m_flow.pageRoom() / 2 || m_flow.room() < 4 * line)) {
        m_flow.newPage(m_flow.landscape());
        drawHead();
    }
    for (int first = 0; first < lines;) {
        const int fitting = std::max(1, static_cast<int>((m_flow.room() - 2 * padding) / line));
        const int count = std::min(fitting, lines - first);
        drawLines(cells, row, first, count);
        first += count;
        if (first < lines) {
            m_flow.newPage(m_flow.landscape());
            drawHead();
        }
    }
}

void PdfTable::drawLines(const std::vector<Cell>& cells, const Row& row, int first, int count)
{
    PdfText& text = m_flow.text();
    double x = m_flow.left() + gap / 2;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const Cell& cell = cells[at];
        const bool right = standsRight(m_table.columns[at].type) && cell.lines == 1;
        const double indent = right ? std::max(0.0, m_widths[at] - gap - PdfText::widthOf(cell.layout)) : 0.0;
        const bool unknown = std::holds_alternative<NotKnown>(row[at]);
        if (first < cell.lines)
            m_flow.canvas().text(text, styleOf(m_table.columns[at], at == 0), cell.layout, x + indent,
                                 m_flow.y() + padding, unknown ? Ink::Secondary : Ink::Text, first,
                                 std::min(count, cell.lines - first));
        x += m_widths[at];
    }
    m_flow.skip(count * text.lineHeight(PdfStyle::Cell) + 2 * padding);
    m_flow.canvas().line(m_flow.left(), m_flow.y(), m_flow.width());
}

} // namespace gatehouse::reports
