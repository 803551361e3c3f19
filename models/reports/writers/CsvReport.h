// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Formats.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::reports {

/// The report as a folder of tables, one file each ("apps.list.csv"), RFC 4180, UTF-8 without a mark: the
/// first record names the columns by their ids. Beside them report.csv (where the facts come from),
/// figures.csv, text.csv (headings and paragraphs) and contents.csv (every file with its number of records,
/// so that a missing one is seen). A range is three columns, verdicts are five. What is not known is an empty
/// field. No field starts a formula (`withoutFormula`); control characters are visible escapes.
class CsvReport final : public ReportWriter
{
public:
    explicit CsvReport(OutputFiles& files);

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
    using Record = std::vector<std::string>;

    void startFile(const std::string& name, const std::string& title, const Record& columns);
    void write(const Record& record);
    void writeAll(const std::string& name, const Record& columns, const std::vector<Record>& records);

    OutputFiles& m_files;
    std::ostream* m_out = nullptr;
    std::string m_chapter;
    std::vector<Record> m_contents, m_figures, m_texts; ///< small; told behind the tables
    std::uint64_t m_records = 0;                        ///< of the file that is being written
    Record m_record;
};

} // namespace gatehouse::reports
