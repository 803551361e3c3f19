// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::imports {

/// What the rows of a table are about (docs/csv.md).
enum class TableKind : std::uint8_t {
    People,     ///< an account a row
    Groups,     ///< a membership a row, or a group with a list of members
    Schemes,    ///< a grant a row
    Containers, ///< a container a row
    Roles,      ///< an actor of a role in a container a row
    Apps        ///< an installation a row
};

/// In the order in which tables build on one another.
inline constexpr std::array<TableKind, 6> allTableKinds{TableKind::People,  TableKind::Groups,
                                                        TableKind::Schemes, TableKind::Containers,
                                                        TableKind::Roles,   TableKind::Apps};

/// What a column says; the same word in every kind of table that has it.
enum class Column : std::uint8_t {
    Id,
    Key,
    Name,
    Site,
    Product,
    NativeId,
    Scheme,
    Labels,
    Kind,
    Active,
    Members,
    Container,
    Role,
    Actor,
    To,
    Actions,
    Vendor,
    Framework,
    Products,
    User,
    Scopes,
    Enabled,
    Eligible,
    InstalledAt,
    Version
};

/// When a table has to have a column.
enum class Need : std::uint8_t {
    Always,    ///< without it no row says what it is about
    OneOf,     ///< at least one of the columns of this kind with this need
    Additions, ///< to add something; a table that only changes what is there does without
    Never
};

/// One column that a kind of table may have, as data.
struct ColumnSpec
{
    Column column;
    Need need;
    std::string_view name;    ///< as docs/csv.md calls it; it matches too
    std::string_view example; ///< a cell
    /// Other names that exports use, best first; case, spaces, "_" and "-" do not count.
    std::span<const std::string_view> synonyms;
};

/// The columns of a kind of table, in the order of docs/csv.md.
[[nodiscard]] std::span<const ColumnSpec> columnsOf(TableKind kind);

/// Which column of a table says what; made by `matchColumns`, changed by a person.
struct ColumnMatching
{
    /// For each entry of `columnsOf(kind)` the column of the table, from 0; empty: the table does not say it.
    /// No column of the table stands twice.
    std::vector<std::optional<std::size_t>> columns;

    bool operator==(const ColumnMatching&) const = default;
};

/// The matching that the names in a header suggest.
[[nodiscard]] ColumnMatching matchColumns(TableKind kind, std::span<const std::string> header);
/// The kind that a header tells of; empty where it tells none ("id, name").
[[nodiscard]] std::optional<TableKind> guessKind(std::span<const std::string> header);
/// The product that a header tells of: "Project key" is Jira's, "Space key" Confluence's. A default for
/// tables of containers and of roles.
[[nodiscard]] std::optional<Product> productOfHeader(std::span<const std::string> header);
/// The columns of a table, from 0, that nothing is matched with.
[[nodiscard]] std::vector<std::size_t> unmatchedColumns(const ColumnMatching& matching,
                                                        std::size_t columnCount);

} // namespace gatehouse::imports

namespace gatehouse {

template <>
struct Words<imports::TableKind>
{
    static constexpr std::array<std::pair<imports::TableKind, std::string_view>, 6> table{
        {{imports::TableKind::People, "people"},
         {imports::TableKind::Groups, "groups"},
         {imports::TableKind::Schemes, "schemes"},
         {imports::TableKind::Containers, "containers"},
         {imports::TableKind::Roles, "roles"},
         {imports::TableKind::Apps, "apps"}}};
};

} // namespace gatehouse
