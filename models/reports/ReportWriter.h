// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/reports/Content.h"

#include <functional>
#include <optional>

namespace gatehouse::reports {

/// Takes a report as a stream of events, in the order in which a reader meets them, and writes it in one
/// format. Keeps no rows. The report outlives the writer.
class ReportWriter
{
public:
    ReportWriter() = default;
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;
    virtual ~ReportWriter() = default;

    /// How often it wants to be told the report, each time from `begin` to `end`: a writer may have to count
    /// its pages before it draws them.
    [[nodiscard]] virtual unsigned passes() const { return 1; }
    /// The whole report is there to look at, for a table of contents; its rows come later.
    virtual void begin(const Report& report) = 0;
    virtual void beginChapter(const Chapter& chapter) = 0;
    virtual void heading(const Heading& heading) = 0;
    virtual void paragraph(const Paragraph& paragraph) = 0;
    virtual void figures(const Figures& figures) = 0;
    virtual void beginTable(const Table& table) = 0;
    virtual void row(const Table& table, const Row& row) = 0;
    virtual void endTable(const Table& table) = 0;
    virtual void chart(const Chart& chart) = 0;
    virtual void endChapter(const Chapter& chapter) = 0;
    /// Behind the last event; everything that was written is handed on.
    virtual void end(const Report& report) = 0;

    /// Why nothing more can be written ("file.unwritable"); asked for often.
    [[nodiscard]] virtual std::optional<Fault> fault() const = 0;
};

/// Told how many of how many units are done, many times a second; answers whether to go on. Called from the
/// thread that does the work.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Tells a report to a writer. Faults: "report.cancelled"; "report.row-count" (table, rows it should have,
/// rows it gave), so that no row is ever left out; or what the writer says. What was written until then is
/// for the caller to throw away.
[[nodiscard]] Result<void> writeReport(const Report& report, ReportWriter& writer, const Progress& progress);

} // namespace gatehouse::reports
