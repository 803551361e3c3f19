// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Value.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gatehouse::reports {

using Row = std::vector<Value>; ///< one value a column, in their order

/// The rows of one table, pulled one after the other, so that a table of a million rows needs the memory of
/// one. Belongs to one thread.
class RowSource
{
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    /// Puts the next row in the place of what `row` holds; false behind the last one.
    [[nodiscard]] virtual bool next(Row& row) = 0;
};

/// Starts with the first row, as often as it is asked; the same rows every time.
using Rows = std::function<std::unique_ptr<RowSource>()>;

/// Rows that are made from the numbers 0 to `count` - 1.
class NumberedRows final : public RowSource
{
public:
    using Make = std::function<void(std::size_t number, Row& row)>;

    NumberedRows(std::size_t count, Make make)
        : m_count(count)
        , m_make(std::move(make))
    {}
    [[nodiscard]] bool next(Row& row) override
    {
        if (m_next == m_count)
            return false;
        row.clear();
        m_make(m_next++, row);
        return true;
    }

private:
    std::size_t m_count;
    std::size_t m_next = 0;
    Make m_make;
};

} // namespace gatehouse::reports
