// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Formats.h"

#include <nlohmann/json_fwd.hpp>

#include <ostream>

namespace gatehouse::reports {

/// The report for programs, as docs/report.schema.json says: one element or row a line. Texts are the
/// input's, to the letter; one with characters that would change how a line is read is written in ASCII
/// escapes.
class JsonReport final : public ReportWriter
{
public:
    explicit JsonReport(OutputFiles& files);

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
    void writeBlock(const nlohmann::ordered_json& block);
    /// The comma before all but the first element of a list, and a new line.
    void separate(bool& first);

    OutputFiles& m_files;
    std::ostream& m_out;
    bool m_firstChapter = true;
    bool m_firstBlock = true;
    bool m_firstRow = true;
};

} // namespace gatehouse::reports
