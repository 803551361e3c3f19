// SPDX-License-Identifier: Apache-2.0
#include "models/reports/Parts.h"

#include "models/wording/ReportWording.h"

namespace gatehouse::reports {

std::string said(std::string_view key, const QStringList& arguments)
{
    return wording::reportTitle(key, arguments).toStdString();
}

Heading heading(std::string_view key)
{
    return {said(key)};
}

Paragraph paragraph(std::string_view key, const QStringList& arguments)
{
    return {said(key, arguments)};
}

Figure figure(std::string id, Value value, std::optional<std::uint64_t> whole)
{
    std::string name = said(id);
    return {std::move(id), std::move(name), std::move(value), whole};
}

Column column(std::string id, ColumnType type)
{
    std::string title = said("column." + id.substr(id.rfind('.') + 1));
    return {std::move(id), std::move(title), type};
}

Table table(std::string id, std::vector<Column> columns, std::size_t rowCount, NumberedRows::Make make)
{
    std::string title = said(id);
    return {std::move(id), std::move(title), std::move(columns), rowCount,
            [rowCount, make = std::move(make)] { return std::make_unique<NumberedRows>(rowCount, make); }};
}

void addActionColumns(std::vector<Column>& columns, ColumnType type)
{
    for (const Action action : allActions)
        columns.push_back({std::string(toText(action)), wording::name(action).toStdString(), type});
}

void addReach(const access::Reach& reach, Row& row)
{
    for (const access::ReachCount& count : reach)
        row.emplace_back(count);
}

Word word(const std::string& code)
{
    return {code, said("word." + code)};
}

Value yesNo(std::optional<bool> value)
{
    return value ? Value(word(*value ? std::string("yes") : std::string("no"))) : Value(NotKnown());
}

Value shownText(const Value& value)
{
    if (const auto* const asWord = std::get_if<Word>(&value))
        return asWord->shown;
    if (const auto* const number = std::get_if<std::uint64_t>(&value))
        return std::to_string(*number);
    return value;
}

Value orNotKnown(const std::optional<std::string>& text)
{
    return text ? Value(*text) : Value(NotKnown());
}

Value dayOrNotKnown(const Names& names, const std::optional<std::string>& text)
{
    return text ? Value(names.day(*text)) : Value(NotKnown());
}

} // namespace gatehouse::reports
