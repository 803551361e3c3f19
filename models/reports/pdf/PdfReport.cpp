// SPDX-License-Identifier: Apache-2.0
#include "models/reports/pdf/PdfReport.h"

#include "models/reports/pdf/PdfChart.h"
#include "models/reports/writers/Harmless.h"
#include "models/wording/ReportWording.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace gatehouse::reports {

namespace {

std::string ownText(std::string_view key, const QStringList& arguments = {})
{
    return wording::reportTitle(key, arguments).toStdString();
}

std::string placeName(std::size_t entry)
{
    return "e" + std::to_string(entry);
}

/// When the facts were read, as cairo takes it; empty where the input does not have it as a time of the
/// calendar: it is untrusted.
std::string dateOf(const Header& header)
{
    const auto time =
        QDateTime::fromString(QString::fromStdString(header.capturedAt.value_or(std::string())), Qt::ISODate);
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toStdString()
                          : std::string();
}

using NamedFact = std::pair<std::string, std::string>;

std::vector<NamedFact> factsOfHeader(const Header& header)
{
    std::vector<NamedFact> facts;
    const auto add = [&facts](std::string_view key, const std::optional<std::string>& value) {
        facts.emplace_back(ownText(key), value ? visible(*value) : ownText("value.not-known"));
    };
    add("header.captured", header.capturedAt);
    add("header.day", header.day);
    if (!header.source.empty())
        add("header.source", header.source);
    if (header.draft)
        add("header.draft", header.draft);
    if (header.since)
        add("header.since", header.since);
    add("header.catalogue", header.catalogueDate);
    std::string redacted;
    for (const std::string& word : header.redacted)
        redacted += (redacted.empty() ? "" : ", ") + ownText("redacted." + word);
    if (!redacted.empty())
        add("header.redacted", redacted);
    return facts;
}

/// "name    value" on one line or several; the value begins at a column of its own.
void drawFact(PdfFlow& flow, const std::string& name, const std::string& value, double column)
{
    PdfText& text = flow.text();
    const LayoutPtr left = text.wrapped(PdfStyle::Body, name, column - 12);
    const LayoutPtr right = text.wrapped(PdfStyle::Strong, value, flow.width() - column);
    const int lines = std::max(PdfText::linesOf(left), PdfText::linesOf(right));
    const double line = text.lineHeight(PdfStyle::Body);
    if (lines * line > flow.pageRoom()) { // taller than a page: one below the other
        flow.paragraph(PdfStyle::Body, name, Ink::Secondary);
        flow.paragraph(PdfStyle::Strong, value);
        return;
    }
    flow.need(lines * line);
    flow.canvas().text(text, PdfStyle::Body, left, flow.left(), flow.y(), Ink::Secondary, 0,
                       PdfText::linesOf(left));
    flow.canvas().text(text, PdfStyle::Strong, right, flow.left() + column, flow.y(), Ink::Text, 0,
                       PdfText::linesOf(right));
    flow.skip(lines * line + 2);
}

} // namespace

PdfReport::PdfReport(OutputFiles& files, Paper paper)
    : m_files(&files)
    , m_make([&files, paper] { return std::make_unique<PdfCanvas>(paper, &files.open({})); })
    , m_paper(paper)
    , m_shown("en")
{}

PdfReport::PdfReport(MakeCanvas make, Paper paper)
    : m_make(std::move(make))
    , m_paper(paper)
    , m_shown("en")
{}

PdfReport::~PdfReport() = default;

void PdfReport::begin(const Report& report)
{
    m_shown = ShownValue(report.header.language);
    m_text.setLanguage(report.header.language);
    m_drawing = m_canvas != nullptr;
    if (m_drawing)
        m_pages = m_canvas->page();
    beginPass(report);
    m_flow->newPage();
    drawTitle(report);
    drawContents(report);
}

void PdfReport::beginPass(const Report& report)
{
    m_flow.reset();
    m_canvas = m_drawing ? m_make() : std::make_unique<PdfCanvas>(m_paper, nullptr);
    const Header& header = report.header;
    const std::string name = visible(header.organizationName);
    m_canvas->describe({.title = visible(header.title) + " – " + name,
                        .author = name,
                        .creator = "Gatehouse " + header.programVersion,
                        .date = dateOf(header)});
    m_flow = std::make_unique<PdfFlow>(
        *m_canvas, m_text,
        PdfFrame{.head = visible(header.title) + " – " + name,
                 .foot = "Gatehouse " + header.programVersion,
                 .pages = [this](int page) {
                     return ownText("page.number",
                                    {QString::fromStdString(m_shown.number(static_cast<unsigned>(page))),
                                     QString::fromStdString(m_shown.number(static_cast<unsigned>(m_pages)))});
                 }});
    m_entry = 0;
    if (!m_drawing)
        m_entries.clear();
}

void PdfReport::drawTitle(const Report& report)
{
    const Header& header = report.header;
    m_flow->skip(36);
    m_flow->paragraph(PdfStyle::Title, visible(header.title));
    m_flow->paragraph(PdfStyle::Chapter, visible(header.organizationName));
    m_flow->paragraph(PdfStyle::CellCode, visible(header.organizationId), Ink::Secondary);
    m_flow->skip(14);
    constexpr double column = 150;
    for (const auto& [name, value] : factsOfHeader(header))
        drawFact(*m_flow, name, value, column);
    m_flow->skip(18);
}

/// In the first pass the pages are not known yet, but every line is there.
void PdfReport::drawContents(const Report& report)
{
    m_flow->paragraph(PdfStyle::Chapter, ownText("page.contents"));
    m_flow->skip(4);
    std::size_t entry = 0;
    const auto line = [&](const std::string& title, bool chapter) {
        const PdfStyle style = chapter ? PdfStyle::Strong : PdfStyle::Body;
        const double indent = chapter ? 0 : 14;
        const double height = m_text.lineHeight(style);
        m_flow->need(height);
        const int page = m_drawing && entry < m_entries.size() ? m_entries[entry].page : 0;
        const LayoutPtr number = m_text.line(style, m_shown.number(static_cast<unsigned>(page)));
        const double x = m_flow->left();
        m_canvas->text(m_text, style, m_text.shortened(style, title, m_flow->width() - 60 - indent),
                       x + indent, m_flow->y());
        m_canvas->text(m_text, style, number, x + m_flow->width() - PdfText::widthOf(number), m_flow->y());
        m_canvas->link(placeName(entry), x, m_flow->y(), m_flow->width(), height);
        m_flow->skip(height + (chapter ? 1 : 0));
        ++entry;
    };
    for (const Chapter& chapter : report.chapters) {
        line(visible(chapter.title), true);
        for (const Block& block : chapter.blocks)
            if (const auto* const table = std::get_if<Table>(&block))
                line(visible(table->title), false);
    }
}

void PdfReport::mark(const std::string& title, bool chapter, double y)
{
    if (!m_drawing) {
        m_entries.push_back({.title = title, .chapter = chapter, .page = m_canvas->page()});
        return;
    }
    m_canvas->place(placeName(m_entry++), y);
    const int bookmark = m_canvas->bookmark(chapter ? 0 : m_chapter, title, y);
    if (chapter)
        m_chapter = bookmark;
}

void PdfReport::beginChapter(const Chapter& chapter)
{
    m_flow->newPage();
    mark(visible(chapter.title), true, m_flow->y());
    m_flow->paragraph(PdfStyle::Chapter, visible(chapter.title));
    m_flow->skip(6);
}

void PdfReport::heading(const Heading& heading)
{
    m_flow->upright();
    m_flow->need(4 * m_text.lineHeight(PdfStyle::Heading));
    m_flow->skip(6);
    m_flow->paragraph(PdfStyle::Heading, visible(heading.text));
}

void PdfReport::paragraph(const Paragraph& paragraph)
{
    m_flow->upright();
    m_flow->paragraph(PdfStyle::Body, visible(paragraph.text));
    m_flow->skip(5);
}

void PdfReport::figures(const Figures& figures)
{
    m_flow->upright();
    constexpr double column = 300;
    for (const Figure& figure : figures.list)
        drawFact(*m_flow, visible(figure.name), visible(m_shown.text(figure.value, figure.whole)), column);
    m_flow->skip(8);
}

void PdfReport::beginTable(const Table& table)
{
    m_table = std::make_unique<PdfTable>(*m_flow, m_shown, table);
    mark(visible(table.title), false, m_table->titleTop());
}

void PdfReport::row(const Table& /*table*/, const Row& row)
{
    m_table->row(row);
}

void PdfReport::endTable(const Table& /*table*/)
{
    m_table.reset();
    m_flow->skip(14);
}

void PdfReport::chart(const Chart& chart)
{
    m_flow->upright();
    drawPdfChart(*m_flow, m_shown, chart);
}

void PdfReport::endChapter(const Chapter& /*chapter*/) {}

void PdfReport::end(const Report& /*report*/)
{
    m_canvas->finish();
}

std::optional<Fault> PdfReport::fault() const
{
    if (m_files != nullptr)
        if (auto fault = m_files->fault())
            return fault;
    if (m_canvas && m_canvas->failed())
        return Fault{"report.not-drawn", {}, {}, FaultSeverity::Error, {}};
    return std::nullopt;
}

} // namespace gatehouse::reports
