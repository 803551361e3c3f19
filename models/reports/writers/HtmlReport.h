// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Formats.h"
#include "models/reports/ShownValue.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::reports {

/// The report as one page for people: no outside resource, readable with scripts off, printable, with
/// landmarks, captions and scopes. A long table is cut into chunks, each a table with the same heads, so that
/// a browser lays out only those in view. Numbers stand in <data> elements; figures and tables carry the ids
/// of the content in `data-id`.
class HtmlReport final : public ReportWriter
{
public:
    explicit HtmlReport(OutputFiles& files);

    void begin(const Report& report) override;
    void beginChapter(const Chapter& chapter) override;
    void heading(const Heading& heading) override;
    void paragraph(const Paragraph& paragraph) override;
    void figures(const Figures& figures) override;
    void beginTable(const Table& table) override;
    void row(const Table& table, const Row& row) override;
    void endTable(const Table& table) override;
    void chart(const Chart& chart) override;
    void endChapter(const Chapter& chapter) override;
    void end(const Report& report) override;
    [[nodiscard]] std::optional<Fault> fault() const override { return m_files.fault(); }

private:
    void writeHeader(const Header& header);
    void writeContents(const Report& report);
    void beginChunk(const Table& table);
    void endChunk();
    void writeCell(const Column& column, const Value& value, bool first);
    [[nodiscard]] std::string shownData(const Value& value, const std::optional<std::uint64_t>& whole) const;

    OutputFiles& m_files;
    std::ostream& m_out;
    ShownValue m_shown;
    std::uint64_t m_row = 0; ///< rows of the table so far
};

} // namespace gatehouse::reports
