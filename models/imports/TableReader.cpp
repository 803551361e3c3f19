// SPDX-License-Identifier: Apache-2.0
#include "models/imports/TableReader.h"

#include "models/imports/CsvScanner.h"
#include "models/imports/Decoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::imports {
namespace {

constexpr std::string_view separators = ",;\t|";
constexpr std::size_t mostBytes = std::size_t{1} << 30U; // places in a table have 32 bits

Fault csvFault(const char* code, std::vector<std::string> arguments = {})
{
    return {code, {}, std::move(arguments), FaultSeverity::Error, TextPosition{}};
}

tl::unexpected<std::vector<Fault>> refusedTable(Fault fault)
{
    return tl::unexpected(std::vector<Fault>{std::move(fault)});
}

tl::unexpected<std::vector<Fault>> refusedTable(FaultList& faults)
{
    std::vector<Fault> told = faults.take();
    if (faults.countedOnly() > 0)
        told.push_back(moreFaults(faults.countedOnly(), FaultSeverity::Error));
    return tl::unexpected(std::move(told));
}

/// The first line of some spreadsheets' files, "sep=;", with its line end.
std::string_view separatorLine(std::string_view text)
{
    const bool named = text.size() > 5 && text.starts_with("sep=") &&
                       separators.find(text[4]) != std::string_view::npos &&
                       (text[5] == '\n' || text[5] == '\r');
    if (!named)
        return {};
    return text.substr(0, text.substr(5).starts_with("\r\n") ? 7 : 6);
}

/// The one that stands most often outside quotes in the first line with text; of equals the first.
char likelySeparator(std::string_view text)
{
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const char byte : text) {
        const bool lineEnd = byte == '\n' || byte == '\r';
        if (lineEnd && begun && !quoted)
            break;
        begun = begun || !lineEnd;
        if (byte == '"')
            quoted = !quoted;
        else if (const std::size_t which = separators.find(byte); !quoted && which != std::string_view::npos)
            ++counts[which];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

/// Puts a header of empty names before the rows.
void nameNothing(TableParts& parts)
{
    if (parts.rows.empty())
        return;
    const std::size_t columns = parts.cells.size() / parts.rows.size();
    parts.rows.insert(parts.rows.begin(), RowStart{});
    parts.cells.insert(parts.cells.begin(), columns, CellSpan{});
    for (UnescapedCell& cell : parts.unescaped)
        cell.cell += columns;
}

} // namespace

CheckedResult<Table> readTable(std::string_view bytes, const ReadOptions& options, Progress& progress)
{
    const std::size_t limit = std::min(options.limits.bytes, mostBytes);
    if (bytes.size() > limit)
        return refusedTable(csvFault("csv.too-large", {std::to_string(bytes.size()), std::to_string(limit)}));
    FaultList faults(options.limits.faults);
    Dialect dialect{.encoding = options.encoding.value_or(encodingOf(bytes))};
    TableParts parts;
    parts.text = decoded(bytes, dialect.encoding, faults);
    const std::string_view named = separatorLine(parts.text);
    const std::string_view rest = std::string_view(parts.text).substr(named.size());
    dialect.separator = options.separator.value_or(named.empty() ? likelySeparator(rest) : named[4]);

    CsvScanner scanner(parts.text, named.size(), dialect.separator, options.limits, faults);
    if (!scanner.scan(parts, progress))
        return refusedTable(csvFault("import.cancelled"));
    if (parts.rows.empty() && faults.empty())
        return refusedTable(csvFault("csv.empty"));
    if (!faults.empty())
        return refusedTable(faults);
    if (!options.header)
        nameNothing(parts);
    return Table(dialect, std::move(parts));
}

} // namespace gatehouse::imports
