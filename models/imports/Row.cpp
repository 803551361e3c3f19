// SPDX-License-Identifier: Apache-2.0
#include "models/imports/Row.h"

#include "models/imports/CellText.h"

#include <utility>

namespace gatehouse::imports {

std::string_view Row::text(Column column) const
{
    const auto at = m_work.columnOf(column);
    return at ? trimmed(m_work.table().cell(m_row, *at)) : std::string_view();
}

TextPosition Row::position(Column column) const
{
    return m_work.table().position(m_row, m_work.columnOf(column).value_or(0));
}

void Row::tell(Column column, const char* code, std::vector<std::string> arguments)
{
    m_work.outcomes[m_row] = RowOutcome::Refused;
    if (m_work.errors.full())
        m_work.errors.count();
    else
        m_work.errors.add({code, {}, std::move(arguments), FaultSeverity::Error, position(column)});
}

void Row::tellMissing(Column column)
{
    if (m_work.columnOf(column)) {
        tell(column, "import.empty-cell", {columnName(m_work.input().kind, column)});
        return;
    }
    m_work.outcomes[m_row] = RowOutcome::Refused;
    m_work.tellMissing(column);
}

} // namespace gatehouse::imports
