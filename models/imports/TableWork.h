// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/FaultList.h"
#include "models/imports/Import.h"
#include "models/organization/Ids.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

inline constexpr std::size_t columnVariety = static_cast<std::size_t>(Column::Version) + 1;

/// One table while it is brought in: where its columns are, its faults, what became of its rows.
class TableWork
{
public:
    /// `input` has to outlive the work. `number` counts the tables from 0.
    TableWork(const TableInput& input, std::size_t number, std::size_t faultLimit);

    [[nodiscard]] const TableInput& input() const { return m_input; }
    [[nodiscard]] const Table& table() const { return *m_input.table; }
    [[nodiscard]] std::size_t number() const { return m_number; }
    [[nodiscard]] std::optional<std::size_t> columnOf(Column column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    /// False where the table as a whole cannot be brought in; its rows are not looked at then.
    [[nodiscard]] bool usable() const { return m_usable; }
    void refuse(Fault fault);

    /// The site that the table's default names.
    std::optional<SiteId> defaultSite{};

    FaultList errors;
    FaultList warnings;
    std::vector<RowOutcome> outcomes;                 ///< `Refused` or not yet known (`Unchanged`)
    std::vector<std::optional<std::size_t>> elements; ///< what each row is about, as an index of its list

    /// An addition that a column is needed for, and the table has none: told once.
    void tellMissing(Column column);

private:
    void checkHeader();
    void checkNeeds();
    void tellMissing(const std::string& columns);
    [[nodiscard]] TextPosition start() const;

    const TableInput& m_input;
    std::size_t m_number;
    std::array<std::optional<std::size_t>, columnVariety> m_columns{};
    std::array<bool, columnVariety> m_toldMissing{};
    bool m_usable = true;
};

/// What docs/csv.md calls a column of this kind of table.
[[nodiscard]] std::string columnName(TableKind kind, Column column);

} // namespace gatehouse::imports
