// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/TableWork.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

/// One row of a table while it is brought in.
class Row
{
public:
    Row(TableWork& work, std::size_t row)
        : m_work(work)
        , m_row(row)
    {}

    [[nodiscard]] TableWork& work() const { return m_work; }
    [[nodiscard]] std::size_t number() const { return m_row; }
    /// Without white space around it; empty where the table has no such column.
    [[nodiscard]] std::string_view text(Column column) const;
    [[nodiscard]] std::string string(Column column) const { return std::string(text(column)); }
    [[nodiscard]] const Defaults& defaults() const { return m_work.input().defaults; }
    /// From 1, in the file.
    [[nodiscard]] std::size_t line() const { return m_work.table().position(m_row, 0).line; }
    /// Where a column's cell stands; where the table has none, where the row starts.
    [[nodiscard]] TextPosition position(Column column) const;

    void isAbout(std::size_t element) { m_work.elements[m_row] = element; }
    [[nodiscard]] bool refused() const { return m_work.outcomes[m_row] == RowOutcome::Refused; }
    /// An error in a cell; the row is refused.
    void tell(Column column, const char* code, std::vector<std::string> arguments = {});
    /// An error about an addition that says nothing in this column.
    void tellMissing(Column column);

private:
    TableWork& m_work;
    std::size_t m_row;
};

} // namespace gatehouse::imports
