// SPDX-License-Identifier: Apache-2.0
#include "models/reports/readers/VerdictRows.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <vector>

namespace gatehouse::reports {

namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

constexpr std::size_t deepest = 16;
constexpr std::size_t mostColumns = 64;

/// Where the values of a report in JSON stand: open lists and objects, from the outermost on.
enum Level : std::size_t {
    InHeader = 2,
    InHeaderList = 3,
    InBlock = 5,
    InColumn = 7,
    InRow = 7,
    InVerdicts = 8
};

tl::unexpected<Fault> unreadable()
{
    return tl::unexpected(Fault{"proof.unreadable-report", {}, {}, FaultSeverity::Error, {}});
}

/// Follows a report event by event and keeps one row. Stops (false) when it has what it wants.
class JsonReportEvents final : public Sax
{
public:
    JsonReportEvents(bool headerOnly, const TakeRow& take)
        : m_headerOnly(headerOnly)
        , m_take(take)
    {}
    ReadHeader header;
    bool hasHeader = false;
    bool hasTable = false;
    bool stopped = false; ///< because it was enough, not because of the text
    bool odd = false;     ///< the table has not the form it should have

    bool null() override { return text({}); }
    bool boolean(bool) override { return text({}); }
    bool number_integer(number_integer_t) override { return text({}); }
    bool number_unsigned(number_unsigned_t) override { return text({}); }
    bool number_float(number_float_t, const string_t&) override { return text({}); }
    bool binary(binary_t&) override { return false; }
    bool string(string_t& value) override
    {
        readText(value);
        return text(value);
    }
    bool key(string_t& name) override
    {
        m_key = name;
        return true;
    }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override
    {
        if (!open())
            return false;
        if (inRows() && m_open.size() == InRow)
            m_row.clear();
        else if (inRows() && m_open.size() == InVerdicts)
            m_row.emplace_back();
        return m_row.size() <= mostColumns;
    }
    bool end_object() override
    {
        hasHeader |= m_open.size() == InHeader && m_open.back() == "header";
        if (m_open.size() == InBlock)
            m_inTable = false;
        m_open.pop_back();
        stopped = hasHeader && m_headerOnly;
        return !stopped;
    }
    bool end_array() override
    {
        const bool rowEnds = inRows() && m_open.size() == InRow;
        m_open.pop_back();
        return !rowEnds || takeRow();
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return false;
    }

private:
    [[nodiscard]] bool inRows() const { return m_inTable && m_open.size() >= 6 && m_open[5] == "rows"; }

    bool open()
    {
        m_open.push_back(m_key);
        m_key.clear();
        return m_open.size() <= deepest;
    }

    void readText(const std::string& value)
    {
        const bool ofHeader = m_open.size() >= InHeader && m_open[1] == "header";
        if (ofHeader && m_open.size() == InHeader && m_key == "draft")
            header.draft = value;
        if (ofHeader && m_open.size() == InHeaderList && m_open[2] == "redacted")
            addRedaction(value, header.redaction);
        if (m_open.size() == InBlock && m_open[3] == "blocks" && m_key == "id" && value == "cells.verdicts") {
            m_inTable = hasTable = true;
            m_columns.clear();
        }
        if (m_inTable && m_open.size() == InColumn && m_open[5] == "columns" && m_key == "id")
            m_columns.push_back(value);
    }

    /// A value of a row: one of its columns, or one of the words of a column.
    bool text(const std::string& value)
    {
        if (inRows() && m_open.size() == InRow)
            m_row.push_back({value});
        else if (inRows() && m_open.size() == InVerdicts)
            m_row.back().push_back(value);
        return m_row.size() <= mostColumns && (m_row.empty() || m_row.back().size() <= actionCount);
    }

    [[nodiscard]] const std::vector<std::string>* column(std::string_view id) const
    {
        for (std::size_t at = 0; at < m_columns.size() && at < m_row.size(); ++at)
            if (m_columns[at] == id)
                return &m_row[at];
        return nullptr;
    }

    bool takeRow()
    {
        const auto* const app = column("app");
        const auto* const container = column("container");
        const auto* const byItself = column("by-itself");
        const auto* const throughPeople = column("through-people");
        odd = app == nullptr || app->size() != 1 || container == nullptr || container->size() != 1 ||
              byItself == nullptr || byItself->size() != actionCount || throughPeople == nullptr ||
              throughPeople->size() != actionCount;
        if (odd)
            return false;
        m_taken.app = app->front();
        m_taken.container = container->front();
        std::copy(byItself->begin(), byItself->end(), m_taken.byItself.begin());
        std::copy(throughPeople->begin(), throughPeople->end(), m_taken.throughPeople.begin());
        stopped = !m_take(m_taken);
        return !stopped;
    }

    bool m_headerOnly;
    const TakeRow& m_take;
    std::vector<std::string> m_open; ///< for every open list and object the name it has, "" for none
    std::string m_key;
    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_row;
    bool m_inTable = false;
    VerdictRow m_taken;
};

} // namespace

void addRedaction(std::string_view word, Redaction& redaction)
{
    redaction.people |= word == "people";
    redaction.containers |= word == "containers";
    redaction.vendors |= word == "vendors";
}

Result<ReadHeader> readJsonHeader(std::istream& report)
{
    const TakeRow none = [](const VerdictRow&) { return false; };
    JsonReportEvents events(true, none);
    (void)nlohmann::json::sax_parse(report, &events);
    if (!events.hasHeader)
        return unreadable();
    return events.header;
}

Result<void> readJsonVerdicts(std::istream& report, const TakeRow& take)
{
    JsonReportEvents events(false, take);
    const bool whole = nlohmann::json::sax_parse(report, &events);
    if (events.odd || (!whole && !events.stopped))
        return unreadable();
    if (!events.hasTable)
        return tl::unexpected(Fault{"proof.no-verdicts", {}, {}, FaultSeverity::Error, {}});
    return {};
}

} // namespace gatehouse::reports
