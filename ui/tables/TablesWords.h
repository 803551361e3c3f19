// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableFaultLines.h"
#include "ui/theme/Glyphs.h"

#include <QString>

#include <optional>

namespace gatehouse::ui {

/// A table in the list of tables.
struct TableFacts
{
    QString name;
    QString standing; ///< "People · 12 new", "3 faults"
    std::optional<Glyph> glyph;
};

/// `result` is null, or lacks the source, while it is not known.
[[nodiscard]] TableFacts factsOf(const TableSource& source, const TablesResult* result,
                                 const std::vector<TableFaultLine>& lines);

/// "12 new, 3 changed, 1 as it is"; "nothing" where all are 0.
[[nodiscard]] QString countsInWords(const imports::ImportCounts& counts);

/// What the main button would do, and whether it can.
struct Readiness
{
    bool ready = false;
    QString verb;   ///< "Add 214 rows"
    QString reason; ///< what would follow, or why it cannot
};
[[nodiscard]] Readiness readinessOf(const TablesResult& result, const std::vector<TableFaultLine>& lines);
/// The step in the undo list: "Import 4 tables".
[[nodiscard]] QString importStep(const TablesResult& result);

/// What people call a separator: "Comma", "Semicolon", "Tab", "Vertical bar".
[[nodiscard]] QString separatorName(char separator);
/// A column of a file: its name, or "Column 3".
[[nodiscard]] QString fileColumnName(const imports::Table& table, std::size_t column);

} // namespace gatehouse::ui
