// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/HtmlReport.h"

#include "models/reports/writers/Harmless.h"
#include "models/reports/writers/HtmlAssets.h"
#include "models/reports/writers/HtmlChart.h"
#include "models/wording/ReportWording.h"

#include <QString>

#include <algorithm>

namespace gatehouse::reports {

namespace {

constexpr std::uint64_t rowsOfChunk = 1000;

/// One of our own texts, ready for the page.
std::string pageText(std::string_view key, const QStringList& arguments = {})
{
    return htmlText(wording::reportTitle(key, arguments).toStdString());
}

/// The number that a value is sorted by; empty for texts.
std::optional<std::uint64_t> numberOf(const Value& value)
{
    if (const auto* const number = std::get_if<std::uint64_t>(&value))
        return *number;
    if (const auto* const range = std::get_if<access::ReachCount>(&value))
        return range->allowed;
    return std::nullopt;
}

std::string_view cellClass(ColumnType type)
{
    if (standsRight(type))
        return " class=\"number\"";
    return type == ColumnType::Code ? " class=\"code\"" : "";
}

} // namespace

HtmlReport::HtmlReport(OutputFiles& files)
    : m_files(files)
    , m_out(files.open({}))
    , m_shown("en")
{}

void HtmlReport::begin(const Report& report)
{
    m_shown = ShownValue(report.header.language);
    m_out << "<!DOCTYPE html>\n<html lang=\"" << htmlText(report.header.language)
          << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
          << contentSecurityPolicy()
          << "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
             "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" "
             "content=\"Gatehouse\">\n"
             "<title>"
          << htmlText(report.header.title) << " – " << htmlText(report.header.organizationName)
          << "</title>\n<style>" << htmlStyle() << "</style>\n</head>\n<body data-filter=\""
          << pageText("page.filter") << "\" data-shown=\"" << pageText("page.shown")
          << "\">\n<a class=\"skip\" href=\"#content\">" << pageText("page.skip") << "</a>\n";
    writeHeader(report.header);
    writeContents(report);
    m_out << "<main id=\"content\">\n";
}

void HtmlReport::writeHeader(const Header& header)
{
    m_out << "<header>\n<h1>" << htmlText(header.title) << "</h1>\n<p class=\"organization\">"
          << htmlText(header.organizationName) << " <span class=\"code\">" << htmlText(header.organizationId)
          << "</span></p>\n<dl>\n";
    const auto fact = [this](std::string_view key, const std::optional<std::string>& value) {
        m_out << "<div><dt>" << pageText(key) << "</dt><dd>"
              << (value ? htmlText(*value) : pageText("value.not-known")) << "</dd></div>\n";
    };
    fact("header.captured", header.capturedAt);
    fact("header.day", header.day);
    if (!header.source.empty())
        fact("header.source", header.source);
    if (header.draft)
        fact("header.draft", header.draft);
    if (header.since)
        fact("header.since", header.since);
    fact("header.catalogue", header.catalogueDate);
    if (!header.redacted.empty()) {
        std::string words;
        for (const std::string& word : header.redacted)
            words += (words.empty() ? "" : ", ") + wording::reportTitle("redacted." + word).toStdString();
        fact("header.redacted", words);
    }
    m_out << "</dl>\n</header>\n";
}

void HtmlReport::writeContents(const Report& report)
{
    m_out << "<nav aria-label=\"" << pageText("page.contents") << "\">\n<ol>\n";
    for (const Chapter& chapter : report.chapters)
        m_out << "<li><a href=\"#" << toText(chapter.kind) << "\">" << htmlText(chapter.title)
              << "</a></li>\n";
    m_out << "</ol>\n</nav>\n";
}

void HtmlReport::beginChapter(const Chapter& chapter)
{
    const std::string_view id = toText(chapter.kind);
    m_out << "<section aria-labelledby=\"" << id << "\">\n<h2 id=\"" << id << "\">" << htmlText(chapter.title)
          << "</h2>\n";
}

void HtmlReport::heading(const Heading& heading)
{
    m_out << "<h3>" << htmlText(heading.text) << "</h3>\n";
}

void HtmlReport::paragraph(const Paragraph& paragraph)
{
    m_out << "<p>" << htmlText(paragraph.text) << "</p>\n";
}

/// "<data value="3">3–7 of 20</data>"; a text stands by itself.
std::string HtmlReport::shownData(const Value& value, const std::optional<std::uint64_t>& whole) const
{
    const std::string text = htmlText(m_shown.text(value, whole));
    const auto number = numberOf(value);
    if (!number)
        return text;
    return "<data value=\"" + std::to_string(*number) + "\">" + text + "</data>";
}

void HtmlReport::figures(const Figures& figures)
{
    m_out << "<dl>\n";
    for (const Figure& figure : figures.list)
        m_out << "<div data-id=\"" << htmlText(figure.id) << "\"><dt>" << htmlText(figure.name) << "</dt><dd>"
              << shownData(figure.value, figure.whole) << "</dd></div>\n";
    m_out << "</dl>\n";
}

void HtmlReport::beginTable(const Table& table)
{
    m_row = 0;
    m_out << "<div class=\"table\" data-id=\"" << htmlText(table.id) << "\" data-rows=\"" << table.rowCount
          << "\">\n";
    if (table.rowCount == 0)
        beginChunk(table);
}

void HtmlReport::beginChunk(const Table& table)
{
    const bool chunked = table.rowCount > rowsOfChunk;
    const std::string title = htmlText(table.title);
    const std::uint64_t last = std::min(m_row + rowsOfChunk, table.rowCount);
    const std::string part =
        pageText("page.rows", {QString::fromStdString(m_shown.number(chunked ? m_row + 1 : last)),
                               QString::fromStdString(m_shown.number(last)),
                               QString::fromStdString(m_shown.number(table.rowCount))});
    // With its number of rows it has another name than the chapter it may be called after.
    const std::string caption =
        chunked ? title + ", " + part : title + " (" + m_shown.number(table.rowCount) + ")";
    m_out << "<div class=\"scroll" << (chunked ? " chunk" : "")
          << "\" role=\"region\" tabindex=\"0\" aria-label=\"" << caption << "\">\n<table>\n<caption>"
          << caption << "</caption>\n<thead>\n<tr>";
    for (const Column& column : table.columns)
        m_out << "<th scope=\"col\"" << (standsRight(column.type) ? " class=\"number\"" : "") << ">"
              << htmlText(column.title) << "</th>";
    m_out << "</tr>\n</thead>\n<tbody>\n";
}

void HtmlReport::endChunk()
{
    m_out << "</tbody>\n</table>\n</div>\n";
}

void HtmlReport::writeCell(const Column& column, const Value& value, bool first)
{
    m_out << (first ? "<th scope=\"row\"" : "<td") << cellClass(column.type) << ">";
    if (std::holds_alternative<NotKnown>(value))
        m_out << "<span class=\"unknown\">" << pageText("value.not-known") << "</span>";
    else
        m_out << shownData(value, std::nullopt);
    m_out << (first ? "</th>" : "</td>");
}

void HtmlReport::row(const Table& table, const Row& row)
{
    if (m_row % rowsOfChunk == 0) {
        if (m_row > 0)
            endChunk();
        beginChunk(table);
    }
    ++m_row;
    m_out << "<tr>";
    for (std::size_t at = 0; at < row.size(); ++at)
        writeCell(table.columns[at], row[at], at == 0);
    m_out << "</tr>\n";
}

void HtmlReport::endTable(const Table& /*table*/)
{
    endChunk();
    m_out << "</div>\n";
}

void HtmlReport::chart(const Chart& chart)
{
    m_out << "<figure data-id=\"" << htmlText(chart.id) << "\">\n<figcaption>" << htmlText(chart.title)
          << "</figcaption>\n";
    writeSvgChart(chart, m_shown, m_out);
    m_out << "</figure>\n";
}

void HtmlReport::endChapter(const Chapter& /*chapter*/)
{
    m_out << "</section>\n";
}

void HtmlReport::end(const Report& report)
{
    m_out << "</main>\n<footer>Gatehouse " << htmlText(report.header.programVersion) << "</footer>\n<script>"
          << htmlScript() << "</script>\n</body>\n</html>\n";
    m_out.flush();
}

} // namespace gatehouse::reports
