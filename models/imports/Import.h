// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "models/imports/Columns.h"
#include "models/imports/Progress.h"
#include "models/imports/Table.h"
#include "models/organization/Edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gatehouse::imports {

/// What a whole table says where a row does not: the column is missing, or the cell is empty.
struct Defaults
{
    std::string
        site; ///< a site's id, name or address, as in a cell; empty: none (the only site, if there is one)
    std::optional<Product> product; ///< of containers, and the one product of apps
    std::optional<Framework> framework;
};

/// One table to bring in. `table` belongs to the caller, is there, and is only read.
struct TableInput
{
    TableKind kind = TableKind::People;
    const Table* table = nullptr;
    ColumnMatching matching; ///< one entry for each of `columnsOf(kind)`, within the table
    Defaults defaults{};
};

/// A fault and the table it is in, counted from 0 as the tables were given. Its position is a place in that
/// table; empty where the fault is about the table as a whole.
struct TableFault
{
    std::size_t table = 0;
    Fault fault;
    bool operator==(const TableFault&) const = default;
};

/// What becomes of what a row is about.
enum class RowOutcome : std::uint8_t { Added, Changed, Unchanged, Refused };

/// Accounts, groups, schemes, containers, installations; of a table of roles: actors in a role of a
/// container.
struct ImportCounts
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    bool operator==(const ImportCounts&) const = default;
};

/// What one table would do.
struct TableOutcome
{
    ImportCounts counts;
    std::vector<RowOutcome> rows; ///< for each row of the table
};

/// What an import would do, made without doing it.
struct ImportPlan
{
    std::vector<TableFault>
        errors; ///< in the order of tables and rows; at most `faultLimit`, then the number
    std::vector<TableFault> warnings; ///< likewise
    std::vector<TableOutcome> tables; ///< in the order given; of little use beside errors
    Edit edit;                        ///< one undo step for all tables; empty beside errors
};

/// Plans to bring tables into an organization (docs/csv.md has the rules). References of a row lead to what
/// the organization holds or any table of the batch brings, whatever the order of the tables; by id, or by a
/// name or key that only one has. A row about something that is there changes what its filled cells say and
/// nothing else; lists of members, actors, granted actions and labels only grow; nothing is removed.
///
/// With any error `edit` is empty. The edit fits `state` and leaves a valid organization. Linear in rows and
/// organization. Cancelled work gives the one error "import.cancelled". Codes: docs/codes.md, "import.…".
[[nodiscard]] ImportPlan planImport(const Organization& state, std::span<const TableInput> tables,
                                    Progress& progress, std::size_t faultLimit = 1'000);

} // namespace gatehouse::imports
