// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TablesWork.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// One thing that is wrong with a table, in words.
struct TableFaultLine
{
    std::size_t table = 0; ///< which of the job's sources
    QString sentence;
    QString advice;
    std::optional<TextPosition> position; ///< empty: about the table as a whole
    bool warning = false;                 ///< told, but nothing is held up by it
};

/// Everything that is wrong, in the order of tables and rows, errors before warnings.
[[nodiscard]] std::vector<TableFaultLine> faultLinesOf(const TablesResult& result);
[[nodiscard]] std::size_t errorCount(const std::vector<TableFaultLine>& lines);
/// For the clipboard: table, line and column, sentence and advice, a line each.
[[nodiscard]] QString faultLinesAsText(const std::vector<TableFaultLine>& lines, const TablesResult& result);
/// "14 : 23"; a dash where it is about the table as a whole.
[[nodiscard]] QString positionText(const TableFaultLine& line);

/// A place in a table: a row and a column, from 0. A row of -1 is the header.
struct TableCell
{
    int row = -1;
    int column = 0;
    bool operator==(const TableCell&) const = default;
};
/// The cell in which a position lies; empty for a table without columns.
[[nodiscard]] std::optional<TableCell> cellAt(const imports::Table& table, const TextPosition& position);

} // namespace gatehouse::ui
