// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

#include <random>

namespace gatehouse::imports::test {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Random tables and random ways to write them; the same for the same seed.
class TableWriter
{
public:
    explicit TableWriter(unsigned seed)
        : m_random(seed)
    {}

    Cells cells()
    {
        Cells rows(1 + below(8), std::vector<std::string>(1 + below(5)));
        for (auto& row : rows) {
            for (std::string& cell : row)
                cell = text();
            row[0] += 'x'; // a row without any text would be passed over
        }
        return rows;
    }

    std::string write(const Cells& rows, char separator)
    {
        constexpr std::string_view lineEnds[] = {"\n", "\r\n", "\r"};
        const std::string_view lineEnd = lineEnds[below(3)];
        std::string text;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                text += (i == 0 ? std::string() : std::string(1, separator)) + written(row[i], separator);
            text += &row == &rows.back() && below(2) == 0 ? std::string_view() : lineEnd;
        }
        return text;
    }

    std::size_t below(std::size_t bound) { return m_random() % bound; }

private:
    std::string text()
    {
        constexpr std::string_view pieces[] = {
            "a",    "b",   " ",    ",",  ";",        "\t",           "|",
            "\"",   "\n",  "\r\n", "\r", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
            "=1+1", "sep="};
        std::string text;
        for (std::size_t length = below(6); length > 0; --length)
            text += pieces[below(std::size(pieces))];
        return text;
    }

    std::string written(const std::string& cell, char separator)
    {
        if (cell.find_first_of(std::string("\"\r\n") + separator) == std::string::npos && below(2) == 0)
            return cell;
        std::string text = "\"";
        for (const char byte : cell)
            text += byte == '"' ? "\"\"" : std::string(1, byte);
        return text + '"';
    }

    std::mt19937 m_random;
};

std::string inUtf16(const std::string& utf8, bool bigEndian)
{
    std::string result = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    const auto unit = [&](unsigned value) {
        const char high = static_cast<char>(value >> 8U);
        const char low = static_cast<char>(value & 0xFFU);
        result += bigEndian ? high : low;
        result += bigEndian ? low : high;
    };
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
        unsigned point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k)
            point = (point << 6U) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        if (point < 0x10000U) {
            unit(point);
        } else {
            unit(0xD800U + ((point - 0x10000U) >> 10U));
            unit(0xDC00U + ((point - 0x10000U) & 0x3FFU));
        }
        i += length;
    }
    return result;
}

Cells cellsOf(const Table& table)
{
    Cells rows{table.header()};
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            rows.back().emplace_back(table.cell(row, column));
    }
    return rows;
}

TEST(DialectProperty, WhatIsWrittenIsReadBackInEveryDialect)
{
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        TableWriter writer(seed);
        const Cells cells = writer.cells();
        const char separator = ",;\t|"[writer.below(4)];
        const std::string text = writer.write(cells, separator);
        ReadOptions options;
        options.separator = separator;
        if (text.starts_with("sep="))
            continue; // the spreadsheets' first line
        for (const std::string& bytes :
             {text, "\xEF\xBB\xBF" + text, inUtf16(text, false), inUtf16(text, true)})
            ASSERT_EQ(cellsOf(tableOf(bytes, options)), cells) << "seed " << seed;
    }
}

TEST(DialectProperty, CellsStandWhereTheirPositionsSay)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        TableWriter writer(seed);
        const Cells cells = writer.cells();
        const std::string text = writer.write(cells, ';');
        if (text.starts_with("sep="))
            continue;
        ReadOptions options;
        options.separator = ';';
        const Table table = tableOf(text, options);
        TextPosition place{1, 1};
        std::size_t at = 0;
        const auto walkTo = [&](TextPosition wanted) {
            while (at < text.size() && place != wanted) {
                const bool lineEnd = text[at] == '\n' || (text[at] == '\r' && text[at + 1] != '\n');
                const bool follows = at + 1 < text.size() && (text[at + 1] & 0xC0) == 0x80;
                ++at;
                if (lineEnd)
                    place = {place.line + 1, 1};
                else if (!follows)
                    ++place.column;
            }
        };
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            for (std::size_t column = 0; column < table.columnCount(); ++column) {
                walkTo(table.position(row, column));
                const std::string_view cell = table.cell(row, column);
                const bool quoted = text.substr(at, 1) == "\"";
                ASSERT_EQ(
                    text.substr(at + (quoted ? 1 : 0), std::min<std::size_t>(cell.find('"'), cell.size())),
                    cell.substr(0, cell.find('"')))
                    << "seed " << seed;
            }
    }
}

} // namespace
} // namespace gatehouse::imports::test
