// SPDX-License-Identifier: Apache-2.0
#include "models/imports/TableWork.h"

#include "models/imports/CellText.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr std::string_view listComma = ", ";

} // namespace

std::string columnName(TableKind kind, Column column)
{
    const auto specs = columnsOf(kind);
    const auto spec = std::ranges::find(specs, column, &ColumnSpec::column);
    return spec == specs.end() ? std::string() : std::string(spec->name);
}

TableWork::TableWork(const TableInput& input, std::size_t number, std::size_t faultLimit)
    : errors(faultLimit)
    , warnings(faultLimit)
    , outcomes(input.table->rowCount(), RowOutcome::Unchanged)
    , elements(input.table->rowCount())
    , m_input(input)
    , m_number(number)
{
    const auto specs = columnsOf(input.kind);
    for (std::size_t i = 0; i < specs.size() && i < input.matching.columns.size(); ++i)
        m_columns[static_cast<std::size_t>(specs[i].column)] = input.matching.columns[i];
    checkHeader();
    checkNeeds();
    if (outcomes.empty())
        warnings.add({"import.no-rows", {}, {}, FaultSeverity::Warning, start()});
}

/// A name that stands twice is wrong where one of its columns is used: the other may be the one that was
/// meant.
void TableWork::checkHeader()
{
    const auto unmatched = unmatchedColumns(m_input.matching, table().columnCount());
    const auto matched = [&](std::size_t column) { return !std::ranges::binary_search(unmatched, column); };
    std::unordered_map<std::string, std::pair<std::size_t, bool>>
        seen; // the first such column; is one matched
    for (std::size_t column = 0; column < table().columnCount(); ++column) {
        const std::string name = plainName(table().header(column));
        if (name.empty())
            continue;
        const auto [first, isNew] = seen.try_emplace(name, column, matched(column));
        first->second.second = first->second.second || matched(column);
        const std::string written(trimmed(table().header(column)));
        const TextPosition place = table().headerPosition(column);
        if (!isNew && first->second.second)
            refuse({"import.duplicate-column", {}, {written}, FaultSeverity::Error, place});
        else if (!matched(column))
            warnings.add({"import.unmatched-column", {}, {written}, FaultSeverity::Warning, place});
    }
}

void TableWork::checkNeeds()
{
    std::string alternatives;
    bool oneThere = false;
    for (const ColumnSpec& spec : columnsOf(m_input.kind)) {
        const bool there = columnOf(spec.column).has_value();
        if (spec.need == Need::Always && !there)
            tellMissing(std::string(spec.name));
        if (spec.need != Need::OneOf)
            continue;
        oneThere = oneThere || there;
        alternatives += (alternatives.empty() ? std::string_view() : listComma);
        alternatives += spec.name;
    }
    if (!alternatives.empty() && !oneThere)
        tellMissing(alternatives);
}

void TableWork::refuse(Fault fault)
{
    m_usable = false;
    errors.add(std::move(fault));
}

void TableWork::tellMissing(const std::string& columns)
{
    refuse({"import.missing-column", {}, {columns}, FaultSeverity::Error, start()});
}

void TableWork::tellMissing(Column column)
{
    bool& told = m_toldMissing[static_cast<std::size_t>(column)];
    if (!std::exchange(told, true))
        errors.add(
            {"import.missing-column", {}, {columnName(m_input.kind, column)}, FaultSeverity::Error, start()});
}

TextPosition TableWork::start() const
{
    return table().columnCount() == 0 ? TextPosition{} : table().headerPosition(0);
}

} // namespace gatehouse::imports
