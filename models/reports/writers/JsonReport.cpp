// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/JsonReport.h"

#include "models/reports/writers/Harmless.h"

#include <nlohmann/json.hpp>

namespace gatehouse::reports {

namespace {

using ReportJson = nlohmann::ordered_json;

/// One line. Escapes everything beyond ASCII where any of it could change how the line is read.
std::string line(const ReportJson& json)
{
    constexpr auto replace = ReportJson::error_handler_t::replace;
    std::string text = json.dump(-1, ' ', false, replace);
    return isPrintableAscii(text) || visible(text) == text ? text : json.dump(-1, ' ', true, replace);
}

template <class T>
ReportJson jsonOrNull(const std::optional<T>& value)
{
    return value ? ReportJson(*value) : ReportJson(nullptr);
}

struct ValueJson
{
    ReportJson operator()(NotKnown) const { return nullptr; }
    ReportJson operator()(const std::string& text) const { return text; }
    ReportJson operator()(std::uint64_t number) const { return number; }
    ReportJson operator()(const Word& word) const { return word.code; }
    ReportJson operator()(const access::ReachCount& range) const
    {
        return {{"from", range.allowed}, {"to", range.allowed + range.unknown}, {"of", range.total}};
    }
    ReportJson operator()(const Verdicts& verdicts) const
    {
        ReportJson words = ReportJson::array();
        for (const Action action : allActions)
            words.push_back(verdictWord(verdicts, action));
        return words;
    }
};

std::string_view typeWord(ColumnType type)
{
    constexpr std::array<std::string_view, 7> words{"text",   "code",  "day",     "word",
                                                    "number", "range", "verdicts"};
    return words[static_cast<std::size_t>(type)];
}

std::string_view fillWord(BarFill fill)
{
    constexpr std::array<std::string_view, 3> words{"filled", "outlined", "hatched"};
    return words[static_cast<std::size_t>(fill)];
}

ReportJson headerJson(const Header& header)
{
    return {{"title", header.title},
            {"organization", {{"id", header.organizationId}, {"name", header.organizationName}}},
            {"source", header.source},
            {"capturedAt", jsonOrNull(header.capturedAt)},
            {"day", jsonOrNull(header.day)},
            {"draft", jsonOrNull(header.draft)},
            {"since", jsonOrNull(header.since)},
            {"redacted", header.redacted},
            {"language", header.language},
            {"programVersion", header.programVersion},
            {"catalogueDate", header.catalogueDate}};
}

ReportJson columnJson(const Column& column)
{
    return {{"id", column.id}, {"title", column.title}, {"type", typeWord(column.type)}};
}

ReportJson chartJson(const Chart& chart)
{
    ReportJson series = ReportJson::array();
    for (const Series& one : chart.series)
        series.push_back({{"name", one.name}, {"fill", fillWord(one.fill)}});
    ReportJson bars = ReportJson::array();
    for (const Bar& bar : chart.bars)
        bars.push_back({{"label", bar.label}, {"values", bar.values}});
    return {{"kind", "chart"},  {"id", chart.id}, {"title", chart.title}, {"description", chart.description},
            {"series", series}, {"bars", bars},   {"most", chart.most}};
}

} // namespace

JsonReport::JsonReport(OutputFiles& files)
    : m_files(files)
    , m_out(files.open({}))
{}

void JsonReport::separate(bool& first)
{
    m_out << (first ? "\n" : ",\n");
    first = false;
}

void JsonReport::writeBlock(const nlohmann::ordered_json& block)
{
    separate(m_firstBlock);
    m_out << line(block);
}

void JsonReport::begin(const Report& report)
{
    m_out << "{\"format\":\"gatehouse-report\",\"version\":" << reportVersion
          << ",\n\"header\":" << line(headerJson(report.header)) << ",\n\"chapters\":[";
}

void JsonReport::beginChapter(const Chapter& chapter)
{
    separate(m_firstChapter);
    m_out << "{\"id\":" << line(ReportJson(toText(chapter.kind))) << ",\"title\":" << line(chapter.title)
          << ",\"blocks\":[";
    m_firstBlock = true;
}

void JsonReport::heading(const Heading& heading)
{
    writeBlock({{"kind", "heading"}, {"text", heading.text}});
}

void JsonReport::paragraph(const Paragraph& paragraph)
{
    writeBlock({{"kind", "paragraph"}, {"text", paragraph.text}});
}

void JsonReport::figures(const Figures& figures)
{
    ReportJson list = ReportJson::array();
    for (const Figure& figure : figures.list)
        list.push_back({{"id", figure.id},
                        {"name", figure.name},
                        {"value", std::visit(ValueJson{}, figure.value)},
                        {"of", jsonOrNull(figure.whole)}});
    writeBlock({{"kind", "figures"}, {"figures", list}});
}

void JsonReport::beginTable(const Table& table)
{
    ReportJson columns = ReportJson::array();
    for (const Column& column : table.columns)
        columns.push_back(columnJson(column));
    separate(m_firstBlock);
    m_out << "{\"kind\":\"table\",\"id\":" << line(table.id) << ",\"title\":" << line(table.title)
          << ",\"rowCount\":" << table.rowCount << ",\n\"columns\":" << line(columns) << ",\n\"rows\":[";
    m_firstRow = true;
}

void JsonReport::row(const Table& /*table*/, const Row& row)
{
    ReportJson values = ReportJson::array();
    for (const Value& value : row)
        values.push_back(std::visit(ValueJson{}, value));
    separate(m_firstRow);
    m_out << line(values);
}

void JsonReport::endTable(const Table& /*table*/)
{
    m_out << "]}";
}

void JsonReport::chart(const Chart& chart)
{
    writeBlock(chartJson(chart));
}

void JsonReport::endChapter(const Chapter& /*chapter*/)
{
    m_out << "\n]}";
}

void JsonReport::end(const Report& /*report*/)
{
    m_out << "\n]}\n";
    m_out.flush();
}

} // namespace gatehouse::reports
