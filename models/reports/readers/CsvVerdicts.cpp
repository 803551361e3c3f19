// SPDX-License-Identifier: Apache-2.0
#include "models/reports/readers/VerdictRows.h"

#include <algorithm>
#include <istream>
#include <vector>

namespace gatehouse::reports {

namespace {

using CsvRecord = std::vector<std::string>;

constexpr std::size_t mostFields = 64;
constexpr std::size_t longestField = 65'536;

tl::unexpected<Fault> unreadableTable()
{
    return tl::unexpected(Fault{"proof.unreadable-report", {}, {}, FaultSeverity::Error, {}});
}

/// Records of RFC 4180 with CRLF, as the program writes them, and nothing looser.
class CsvRecords
{
public:
    explicit CsvRecords(std::istream& in)
        : m_in(*in.rdbuf())
    {}
    /// False behind the last record, and where the text is no such record; `broken` tells which.
    bool next(CsvRecord& record)
    {
        record.clear();
        if (m_in.sgetc() == end)
            return false;
        for (;;) {
            if (record.size() == mostFields || !readField(record.emplace_back()))
                return fail();
            const int letter = m_in.sbumpc();
            if (letter == '\r')
                return m_in.sbumpc() == '\n' || fail();
            if (letter != ',')
                return fail();
        }
    }
    bool broken = false;

private:
    static constexpr int end = std::char_traits<char>::eof();

    bool fail()
    {
        broken = true;
        return false;
    }
    bool readField(std::string& field)
    {
        if (m_in.sgetc() == '"')
            return readQuoted(field);
        for (int letter = m_in.sgetc(); letter != ',' && letter != '\r'; letter = m_in.snextc()) {
            if (letter == end || letter == '"' || letter == '\n' || field.size() == longestField)
                return false;
            field += static_cast<char>(letter);
        }
        return true;
    }
    bool readQuoted(std::string& field)
    {
        m_in.sbumpc();
        for (int letter = m_in.sbumpc(); letter != end && field.size() < longestField;
             letter = m_in.sbumpc()) {
            if (letter == '"' && m_in.sgetc() != '"')
                return true;
            if (letter == '"')
                m_in.sbumpc();
            field += static_cast<char>(letter);
        }
        return false;
    }

    std::streambuf& m_in;
};

/// Where the columns of a row of verdicts stand.
struct VerdictColumns
{
    explicit VerdictColumns(const CsvRecord& names)
        : app(place(names, "app"))
        , container(place(names, "container"))
        , byItself(place(names, "by-itself-view"))
        , throughPeople(place(names, "through-people-view"))
        , count(names.size())
    {}
    [[nodiscard]] bool complete() const
    {
        return app < count && container < count && byItself + actionCount <= count &&
               throughPeople + actionCount <= count;
    }
    [[nodiscard]] static std::size_t place(const CsvRecord& names, std::string_view name)
    {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    }
    std::size_t app, container, byItself, throughPeople, count;
};

void copyWords(const CsvRecord& record, std::size_t from, VerdictRow::Words& words)
{
    const auto first = record.begin() + static_cast<std::ptrdiff_t>(from);
    std::copy(first, first + actionCount, words.begin());
}

void addWords(const std::string& list, Redaction& redaction)
{
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t space = std::min(list.find(' ', from), list.size());
        addRedaction(std::string_view(list).substr(from, space - from), redaction);
        from = space + 1;
    }
}

} // namespace

Result<ReadHeader> readCsvHeader(std::istream& table)
{
    CsvRecords records(table);
    ReadHeader header;
    CsvRecord record;
    bool known = false;
    while (records.next(record)) {
        if (record.size() != 2)
            return unreadableTable();
        known |= record[0] == "format" && record[1] == "gatehouse-report";
        if (record[0] == "draft" && !record[1].empty())
            header.draft = record[1];
        if (record[0] == "redacted")
            addWords(record[1], header.redaction);
    }
    if (records.broken || !known)
        return unreadableTable();
    return header;
}

Result<void> readCsvVerdicts(std::istream& table, const TakeRow& take)
{
    CsvRecords records(table);
    CsvRecord record;
    if (!records.next(record))
        return unreadableTable();
    const VerdictColumns columns(record);
    if (!columns.complete())
        return unreadableTable();
    VerdictRow row;
    while (records.next(record)) {
        if (record.size() != columns.count)
            return unreadableTable();
        row.app = record[columns.app];
        row.container = record[columns.container];
        copyWords(record, columns.byItself, row.byItself);
        copyWords(record, columns.throughPeople, row.throughPeople);
        if (!take(row))
            return {};
    }
    if (records.broken)
        return unreadableTable();
    return {};
}

} // namespace gatehouse::reports
