// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/CsvReport.h"

#include "models/reports/writers/Harmless.h"

#include <utility>

namespace gatehouse::reports {

namespace {

using Fields = std::vector<std::string>;

/// Adds the fields of one value; the columns of `addNames`, in the same order.
class FieldsOf
{
public:
    FieldsOf(Fields& fields, ColumnType type)
        : m_fields(fields)
        , m_type(type)
    {}
    void operator()(NotKnown) const
    {
        const std::size_t count = m_type == ColumnType::Range      ? 3
                                  : m_type == ColumnType::Verdicts ? actionCount
                                                                   : 1;
        m_fields.insert(m_fields.end(), count, {});
    }
    void operator()(const std::string& text) const { m_fields.push_back(text); }
    void operator()(std::uint64_t number) const { m_fields.push_back(std::to_string(number)); }
    void operator()(const Word& word) const { m_fields.push_back(word.code); }
    void operator()(const access::ReachCount& range) const
    {
        for (const std::uint64_t number :
             {std::uint64_t{range.allowed}, std::uint64_t{range.allowed} + range.unknown,
              std::uint64_t{range.total}})
            m_fields.push_back(std::to_string(number));
    }
    void operator()(const Verdicts& verdicts) const
    {
        for (const Action action : allActions)
            m_fields.emplace_back(verdictWord(verdicts, action));
    }

private:
    Fields& m_fields;
    ColumnType m_type;
};

void addNames(const Column& column, Fields& names)
{
    if (column.type == ColumnType::Range)
        for (const char* part : {"-from", "-to", "-of"})
            names.push_back(column.id + part);
    else if (column.type == ColumnType::Verdicts)
        for (const Action action : allActions)
            names.push_back(column.id + "-" + std::string(toText(action)));
    else
        names.push_back(column.id);
}

void writeField(const std::string& text, std::ostream& out)
{
    const std::string field = withoutFormula(text);
    if (field.find_first_of(",;\"'") == std::string::npos) {
        out << field;
        return;
    }
    out << '"';
    for (const char c : field) {
        if (c == '"')
            out << '"';
        out << c;
    }
    out << '"';
}

/// "from", "to" and "of" of a figure: the same number twice where it is no range.
Fields figureFields(const std::string& chapter, const Figure& figure)
{
    Fields fields{chapter, figure.id, figure.name};
    const auto* const range = std::get_if<access::ReachCount>(&figure.value);
    std::visit(FieldsOf(fields, ColumnType::Number), figure.value);
    if (range != nullptr)
        return fields;
    fields.push_back(fields.back());
    fields.push_back(figure.whole ? std::to_string(*figure.whole) : std::string());
    return fields;
}

std::vector<Fields> headerRecords(const Header& header)
{
    std::string redacted;
    for (const std::string& word : header.redacted)
        redacted += (redacted.empty() ? "" : " ") + word;
    return {{"format", "gatehouse-report"},
            {"version", std::to_string(reportVersion)},
            {"title", header.title},
            {"organization-id", header.organizationId},
            {"organization-name", header.organizationName},
            {"source", header.source},
            {"captured-at", header.capturedAt.value_or(std::string())},
            {"day", header.day.value_or(std::string())},
            {"draft", header.draft.value_or(std::string())},
            {"since", header.since.value_or(std::string())},
            {"redacted", redacted},
            {"language", header.language},
            {"program-version", header.programVersion},
            {"catalogue-date", header.catalogueDate}};
}

} // namespace

CsvReport::CsvReport(OutputFiles& files)
    : m_files(files)
{}

void CsvReport::startFile(const std::string& name, const std::string& title, const Record& columns)
{
    m_out = &m_files.open(name);
    m_contents.push_back({name, title, {}});
    m_records = 0;
    write(columns);
    m_records = 0; // the names are no record
    m_contents.back().back() = "0";
}

void CsvReport::write(const Record& record)
{
    for (std::size_t at = 0; at < record.size(); ++at) {
        if (at > 0)
            *m_out << ',';
        writeField(record[at], *m_out);
    }
    *m_out << "\r\n";
    ++m_records;
    m_contents.back().back() = std::to_string(m_records);
}

void CsvReport::writeAll(const std::string& name, const Record& columns, const std::vector<Record>& records)
{
    startFile(name, {}, columns);
    for (const Record& record : records)
        write(record);
}

void CsvReport::begin(const Report& report)
{
    writeAll("report.csv", {"name", "value"}, headerRecords(report.header));
}

void CsvReport::beginChapter(const Chapter& chapter)
{
    m_chapter = toText(chapter.kind);
    m_texts.push_back({m_chapter, "chapter", chapter.title});
}

void CsvReport::heading(const Heading& heading)
{
    m_texts.push_back({m_chapter, "heading", heading.text});
}

void CsvReport::paragraph(const Paragraph& paragraph)
{
    m_texts.push_back({m_chapter, "paragraph", paragraph.text});
}

void CsvReport::figures(const Figures& figures)
{
    for (const Figure& figure : figures.list)
        m_figures.push_back(figureFields(m_chapter, figure));
}

void CsvReport::beginTable(const Table& table)
{
    Record names;
    for (const Column& column : table.columns)
        addNames(column, names);
    startFile(table.id + ".csv", table.title, names);
}

void CsvReport::row(const Table& table, const Row& row)
{
    m_record.clear();
    for (std::size_t at = 0; at < row.size(); ++at)
        std::visit(FieldsOf(m_record, table.columns[at].type), row[at]);
    write(m_record);
}

void CsvReport::endTable(const Table& /*table*/) {}

void CsvReport::chart(const Chart& chart)
{
    Record columns{"label"};
    for (const Series& series : chart.series)
        columns.push_back(series.name);
    startFile("chart." + chart.id + ".csv", chart.title, columns);
    for (const Bar& bar : chart.bars) {
        m_record = {bar.label};
        for (const std::uint64_t value : bar.values)
            m_record.push_back(std::to_string(value));
        write(m_record);
    }
}

void CsvReport::endChapter(const Chapter& /*chapter*/) {}

void CsvReport::end(const Report& /*report*/)
{
    writeAll("figures.csv", {"chapter", "id", "name", "from", "to", "of"}, m_figures);
    writeAll("text.csv", {"chapter", "kind", "text"}, m_texts);
    const std::vector<Record> contents = m_contents;
    writeAll("contents.csv", {"file", "title", "records"}, contents);
    m_out->flush();
}

} // namespace gatehouse::reports
