// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

#include <algorithm>

namespace gatehouse::imports::test {
namespace {

using namespace std::string_view_literals;
using Texts = std::vector<std::string>;

std::vector<Texts> rowsOf(const Table& table)
{
    std::vector<Texts> rows{table.header()};
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            rows.back().emplace_back(table.cell(row, column));
    }
    return rows;
}

Texts faultsOf(std::string_view text, const ReadOptions& options = {})
{
    NoProgress progress;
    const auto table = readTable(text, options, progress);
    return table ? Texts{} : toTexts(table.error());
}

struct Readable
{
    std::string_view text;
    std::vector<Texts> rows;
};

class ReadableTable : public ::testing::TestWithParam<Readable>
{};

TEST_P(ReadableTable, HasTheseCells)
{
    EXPECT_EQ(rowsOf(tableOf(GetParam().text)), GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ReadableTable,
    ::testing::Values(Readable{"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
                      Readable{"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
                      Readable{"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
                      Readable{"a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}}},
                      Readable{"a\tb\n1\t2\n", {{"a", "b"}, {"1", "2"}}},
                      Readable{"a|b\n1|2\n", {{"a", "b"}, {"1", "2"}}}, Readable{"a\n1\n", {{"a"}, {"1"}}},
                      Readable{"a,b\n", {{"a", "b"}}},
                      Readable{"\xEF\xBB\xBF"
                               "a,b\n1,2\n",
                               {{"a", "b"}, {"1", "2"}}},
                      Readable{"\"a\",\"b\"\n\"1\"\"\",\"2\n3\"\n", {{"a", "b"}, {"1\"", "2\n3"}}},
                      Readable{"a,b\n\"\",\"\"\"\"\n", {{"a", "b"}, {"", "\""}}},
                      Readable{"\na,b\n\n,\n1,2\n  \n\n", {{"a", "b"}, {"1", "2"}}},
                      Readable{"a,b\n 1 ,\n", {{"a", "b"}, {" 1 ", ""}}},
                      Readable{"sep=;\r\na;b\r\n1;2\r\n", {{"a", "b"}, {"1", "2"}}},
                      Readable{"\"x,y;z\";b\n1;2", {{"x,y;z", "b"}, {"1", "2"}}},
                      Readable{"a\tb\n5\" disk\tx\n", {{"a", "b"}, {"5\" disk", "x"}}},
                      Readable{"\xFF\xFE"
                               "a\0,\0b\0\n\0\x3D\xD8\x00\xDE,\0\xE9\0"sv,
                               {{"a", "b"}, {"\xF0\x9F\x98\x80", "\xC3\xA9"}}},
                      Readable{"\xFE\xFF"
                               "\0a\0,\0b\0\n\x20\xAC\0,\0c"sv,
                               {{"a", "b"}, {"\xE2\x82\xAC", "c"}}}));

struct Refused
{
    std::string_view text;
    Texts faults;
};

class RefusedTable : public ::testing::TestWithParam<Refused>
{};

TEST_P(RefusedTable, TellsEveryFaultWithItsPlace)
{
    EXPECT_EQ(faultsOf(GetParam().text), GetParam().faults);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, RefusedTable,
    ::testing::Values(
        Refused{"", {"1:1 csv.empty"}}, Refused{"\n \r\n", {"1:1 csv.empty"}},
        Refused{"a,b\n1,\"2", {"2:3 csv.unterminated-quote"}},
        Refused{"a,b\n\"1\" x,2\n", {"2:4 csv.text-after-quote"}},
        Refused{"a,b\n1x\"y\",2\n", {"2:3 csv.quote-in-cell"}},
        Refused{"a,b\n1\n1,2\n", {"2:2 csv.too-few-cells 1|2"}},
        Refused{"a,b\n1,2,3,4\n", {"2:5 csv.too-many-cells 4|2"}},
        Refused{"a,b\n\"x\r\ny\",2,3\r\n1\r\n", {"3:6 csv.too-many-cells 3|2", "4:2 csv.too-few-cells 1|2"}},
        Refused{"a,b\r\xC3\xA9\xC3\xA9,2,3\r", {"2:6 csv.too-many-cells 3|2"}},
        Refused{"a,b\n\xE9,2\n1,\xFF\xFF\n",
                {"2:1 csv.not-utf8 E9", "3:3 csv.not-utf8 FF", "3:4 csv.not-utf8 FF"}},
        Refused{"a,b\n\xC3\xA9,\xE9,\"x\n", {"2:3 csv.not-utf8 E9", "2:5 csv.unterminated-quote"}},
        Refused{"a,b\n1,\0\n\xFF"sv, {"2:3 csv.nul"}},
        Refused{"\xFF\xFE"
                "a\0\n\0\x3D\xD8"sv,
                {"2:1 csv.not-utf16 D83D"}},
        Refused{"\xFF\xFE"
                "a\0\n\0b"sv,
                {"2:1 csv.not-utf16 62"}},
        Refused{"a,b\n\"1\"x,\"2\"y\n3,4\"\n\"5,6\n",
                {"2:4 csv.text-after-quote", "2:9 csv.text-after-quote", "3:4 csv.quote-in-cell",
                 "4:1 csv.unterminated-quote"}}));

TEST(ReadTable, DecodesWindows1252WhenAskedTo)
{
    ReadOptions options;
    options.encoding = Encoding::Windows1252;
    EXPECT_EQ(rowsOf(tableOf("a,b\n\x80\xE9,\x9F\n", options)),
              (std::vector<Texts>{{"a", "b"}, {"\xE2\x82\xAC\xC3\xA9", "\xC5\xB8"}}));
    EXPECT_EQ(faultsOf("a,b\n1,\x81\n", options), Texts{"2:3 csv.not-windows-1252 81"});
}

TEST(ReadTable, TakesTheSeparatorItIsTold)
{
    ReadOptions options;
    options.separator = ';';
    EXPECT_EQ(rowsOf(tableOf("a,b,c;d\n1;2\n", options)), (std::vector<Texts>{{"a,b,c", "d"}, {"1", "2"}}));
}

TEST(ReadTable, ReadsRowsWithoutAHeader)
{
    ReadOptions options;
    options.header = false;
    const Table table = tableOf("\"1\"\"\",2\n3,\"4\"\"\"\n", options);
    EXPECT_EQ(rowsOf(table), (std::vector<Texts>{{"", ""}, {"1\"", "2"}, {"3", "4\""}}));
    EXPECT_EQ(table.position(1, 1), (TextPosition{2, 3}));
}

TEST(ReadTable, TellsWhereCellsStand)
{
    const Table table = tableOf("a,b,c\r\n\"x\"\"\r\ny\",\xC3\xA9,\"3\"\r\n");
    EXPECT_EQ(table.headerPosition(2), (TextPosition{1, 5}));
    EXPECT_EQ(table.position(0, 0), (TextPosition{2, 1}));
    EXPECT_EQ(table.position(0, 1), (TextPosition{3, 4}));
    EXPECT_EQ(table.position(0, 2), (TextPosition{3, 6}));
}

TEST(ReadTable, KeepsItsLimits)
{
    ReadOptions options;
    options.limits.bytes = 3;
    EXPECT_EQ(faultsOf("a,b\n", options), Texts{"1:1 csv.too-large 4|3"});
    options.limits = {};
    options.limits.rows = 2;
    EXPECT_EQ(faultsOf("a\n1\n2\n", options), Texts{});
    EXPECT_EQ(faultsOf("a\n1\n2\n3\n4\n", options), Texts{"4:2 csv.too-many-rows 2"});
    options.limits = {};
    options.limits.columns = 2;
    EXPECT_EQ(faultsOf("a,b,c\n1\n", options), Texts{"1:6 csv.too-many-columns 2"});
    options.limits = {};
    options.limits.cellBytes = 2;
    EXPECT_EQ(faultsOf("a\n\"123\"x\nabc\"\n", options),
              (Texts{"2:2 csv.cell-too-long 2", "2:6 csv.text-after-quote", "3:1 csv.cell-too-long 2",
                     "3:4 csv.quote-in-cell"}));
    options.limits = {};
    options.limits.cells = 4;
    EXPECT_EQ(faultsOf("a,b\n1,2\n3,4\n", options), Texts{"3:4 csv.too-many-cells-in-all 4"});
}

TEST(ReadTable, TellsAsManyFaultsAsItMayAndCountsTheOthers)
{
    ReadOptions options;
    options.limits.faults = 2;
    EXPECT_EQ(faultsOf("a\n\"1\"x\n\"2\"x\n\"3\"x\n\"4\"x\n", options),
              (Texts{"2:4 csv.text-after-quote", "3:4 csv.text-after-quote", "- import.more-faults 2"}));
}

class CancelAtSecondLook final : public Progress
{
public:
    void report(std::size_t done, std::size_t total) override { EXPECT_LE(done, total); }
    [[nodiscard]] bool cancelled() const override { return ++m_looks > 1; }

private:
    mutable int m_looks = 0;
};

TEST(ReadTable, StopsWhereItIsCancelled)
{
    std::string text = "a\n";
    for (int row = 0; row < 5'000; ++row)
        text += "\"x\"y\n";
    CancelAtSecondLook progress;
    const auto table = readTable(text, {}, progress);
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(toTexts(table.error()), Texts{"1:1 import.cancelled"});
}

} // namespace
} // namespace gatehouse::imports::test
