// SPDX-License-Identifier: Apache-2.0
#include "models/reports/ReportWriter.h"

#include <string>
#include <utility>

namespace gatehouse::reports {

namespace {

/// Often enough for ten reports a second from the slowest format, rarely enough to cost nothing.
constexpr std::uint64_t rowsBetweenLooks = 256;

Fault reportFault(const char* code, std::vector<std::string> arguments)
{
    return {code, {}, std::move(arguments), FaultSeverity::Error, {}};
}

class Telling
{
public:
    Telling(const Report& report, ReportWriter& writer, const Progress& progress)
        : m_report(report)
        , m_writer(writer)
        , m_progress(progress)
        , m_passes(writer.passes())
        , m_total(rowsOf(report))
    {}

    [[nodiscard]] std::optional<Fault> told()
    {
        for (unsigned pass = 0; pass < m_writer.passes(); ++pass)
            if (auto fault = toldOnce())
                return fault;
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Fault> toldOnce()
    {
        m_writer.begin(m_report);
        for (const Chapter& chapter : m_report.chapters) {
            m_writer.beginChapter(chapter);
            for (const Block& block : chapter.blocks) {
                std::visit([this](const auto& one) { tell(one); }, block);
                if (m_fault || !look())
                    return m_fault;
            }
            m_writer.endChapter(chapter);
        }
        m_writer.end(m_report);
        return m_writer.fault();
    }

    void tell(const Heading& heading) { m_writer.heading(heading); }
    void tell(const Paragraph& paragraph) { m_writer.paragraph(paragraph); }
    void tell(const Figures& figures) { m_writer.figures(figures); }
    void tell(const Chart& chart) { m_writer.chart(chart); }
    void tell(const Table& table)
    {
        m_writer.beginTable(table);
        const auto rows = table.rows();
        std::uint64_t count = 0;
        while (rows->next(m_row)) {
            m_writer.row(table, m_row);
            ++count;
            if (++m_done % rowsBetweenLooks == 0 && !look())
                return;
        }
        if (count != table.rowCount)
            m_fault = reportFault("report.row-count",
                                  {table.id, std::to_string(table.rowCount), std::to_string(count)});
        m_writer.endTable(table);
    }

    /// False where the work is to end; the fault says why.
    bool look()
    {
        m_fault = m_writer.fault();
        if (!m_fault && m_progress && !m_progress(m_done / m_passes, m_total))
            m_fault = reportFault("report.cancelled", {});
        return !m_fault;
    }

    const Report& m_report;
    ReportWriter& m_writer;
    const Progress& m_progress;
    unsigned m_passes;
    std::uint64_t m_total;    ///< rows of the report
    std::uint64_t m_done = 0; ///< in all passes
    Row m_row;
    std::optional<Fault> m_fault;
};

} // namespace

std::uint64_t rowsOf(const Report& report)
{
    std::uint64_t rows = 0;
    for (const Chapter& chapter : report.chapters)
        for (const Block& block : chapter.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                rows += table->rowCount;
    return rows;
}

Result<void> writeReport(const Report& report, ReportWriter& writer, const Progress& progress)
{
    if (auto fault = Telling(report, writer, progress).told())
        return tl::unexpected(std::move(*fault));
    return {};
}

} // namespace gatehouse::reports
