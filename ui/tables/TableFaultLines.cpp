// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/TableFaultLines.h"

#include "models/wording/FaultWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {

namespace {

struct FaultLineText
{
    Q_DECLARE_TR_FUNCTIONS(TableFaults)
};

TableFaultLine lineFrom(std::size_t table, const Fault& fault, bool warning)
{
    return {table, wording::sentence(fault), wording::advice(fault), fault.position, warning};
}

void addReading(std::size_t table, const TableSource& source, std::vector<TableFaultLine>& lines)
{
    if (source.read)
        for (const Fault& fault : source.read->faults)
            lines.push_back(lineFrom(table, fault, fault.severity == FaultSeverity::Warning));
    if (source.table() != nullptr && !source.choice.encoding &&
        source.table()->dialect().encoding == imports::Encoding::Windows1252)
        lines.push_back({table, FaultLineText::tr("The text is not UTF-8; it was read as Windows-1252."),
                         FaultLineText::tr("Look at the names: if they are wrong, choose another encoding."),
                         std::nullopt, true});
    if (source.table() != nullptr && !source.kind)
        lines.push_back({table, FaultLineText::tr("It is not clear what this table holds."),
                         FaultLineText::tr("Choose it under Contents."), std::nullopt, false});
}

bool startsBefore(const imports::Table& table, int row, const TextPosition& position)
{
    const TextPosition start = table.position(static_cast<std::size_t>(row), 0);
    return start.line < position.line || (start.line == position.line && start.column <= position.column);
}

int rowAt(const imports::Table& table, const TextPosition& position)
{
    int before = -1;
    int behind = static_cast<int>(table.rowCount());
    while (behind - before > 1) {
        const int middle = before + (behind - before) / 2;
        (startsBefore(table, middle, position) ? before : behind) = middle;
    }
    return before;
}

} // namespace

std::vector<TableFaultLine> faultLinesOf(const TablesResult& result)
{
    std::vector<TableFaultLine> lines;
    for (std::size_t at = 0; at < result.sources.size(); ++at)
        addReading(at, result.sources[at], lines);
    if (!result.plan)
        return lines;
    for (const imports::TableFault& error : result.plan->errors)
        lines.push_back(lineFrom(error.table, error.fault, false));
    for (const imports::TableFault& warning : result.plan->warnings)
        lines.push_back(lineFrom(warning.table, warning.fault, true));
    return lines;
}

std::size_t errorCount(const std::vector<TableFaultLine>& lines)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [](const TableFaultLine& line) { return !line.warning; }));
}

QString positionText(const TableFaultLine& line)
{
    return line.position ? QStringLiteral("%1 : %2").arg(line.position->line).arg(line.position->column)
                         : QStringLiteral("–");
}

QString faultLinesAsText(const std::vector<TableFaultLine>& lines, const TablesResult& result)
{
    QStringList texts;
    for (const TableFaultLine& line : lines)
        texts.append(QStringLiteral("%1\t%2\t%3\t%4")
                         .arg(wording::plainText(result.sources[line.table].file.name.toStdString(), 120),
                              positionText(line), line.sentence, line.advice));
    return texts.join(u'\n');
}

std::optional<TableCell> cellAt(const imports::Table& table, const TextPosition& position)
{
    if (table.columnCount() == 0)
        return std::nullopt;
    TableCell cell{rowAt(table, position), 0};
    const auto start = [&](std::size_t column) {
        return cell.row < 0 ? table.headerPosition(column)
                            : table.position(static_cast<std::size_t>(cell.row), column);
    };
    for (std::size_t column = 1; column < table.columnCount(); ++column) {
        const TextPosition at = start(column);
        if (at.line > position.line || (at.line == position.line && at.column > position.column))
            break;
        cell.column = static_cast<int>(column);
    }
    return cell;
}

} // namespace gatehouse::ui
