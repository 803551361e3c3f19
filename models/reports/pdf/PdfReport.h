// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/pdf/PdfTable.h"
#include "models/reports/ReportWriter.h"
#include "models/reports/ShownValue.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::reports {

/// One PDF file. Is told the report twice: once to count pages, for the contents and "3 of 41", once to draw.
class PdfReport final : public ReportWriter
{
public:
    /// Makes what the second pass draws on.
    using MakeCanvas = std::function<std::unique_ptr<PdfCanvas>()>;

    PdfReport(OutputFiles& files, Paper paper);
    /// Pages that go nowhere else than `make` lets them.
    PdfReport(MakeCanvas make, Paper paper);
    ~PdfReport() override;

    [[nodiscard]] unsigned passes() const override { return 2; }
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
    [[nodiscard]] std::optional<Fault> fault() const override;

private:
    /// A line of the contents, and a bookmark.
    struct Entry
    {
        std::string title;
        bool chapter = false;
        int page = 0;
    };
    void beginPass(const Report& report);
    void drawTitle(const Report& report);
    void drawContents(const Report& report);
    void mark(const std::string& title, bool chapter, double y);

    OutputFiles* m_files = nullptr; ///< null: no file
    MakeCanvas m_make;
    Paper m_paper;
    PdfText m_text;
    ShownValue m_shown;
    bool m_drawing = false; ///< the second pass
    int m_pages = 0;        ///< as the first pass counted them
    std::vector<Entry> m_entries;
    std::size_t m_entry = 0; ///< the next one
    int m_chapter = 0;       ///< its bookmark
    std::unique_ptr<PdfCanvas> m_canvas;
    std::unique_ptr<PdfFlow> m_flow;
    std::unique_ptr<PdfTable> m_table;
};

} // namespace gatehouse::reports
