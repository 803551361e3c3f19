// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"
#include "models/reports/RowSource.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gatehouse {

namespace reports {

/// The chapters of a report, in the order in which they stand.
enum class ChapterKind : std::uint8_t {
    Summary,
    Population,
    Apps,
    Containers,
    Cells,
    Policies,
    Findings,
    Reviews,
    Changes, ///< only where an earlier file is compared
    Method
};
inline constexpr std::size_t chapterCount = 10;

} // namespace reports

template <>
struct Words<reports::ChapterKind>
{
    static constexpr std::array<std::pair<reports::ChapterKind, std::string_view>, reports::chapterCount>
        table{{{reports::ChapterKind::Summary, "summary"},
               {reports::ChapterKind::Population, "population"},
               {reports::ChapterKind::Apps, "apps"},
               {reports::ChapterKind::Containers, "containers"},
               {reports::ChapterKind::Cells, "cells"},
               {reports::ChapterKind::Policies, "policies"},
               {reports::ChapterKind::Findings, "findings"},
               {reports::ChapterKind::Reviews, "reviews"},
               {reports::ChapterKind::Changes, "changes"},
               {reports::ChapterKind::Method, "method"}}};
};

/// What a report says, whatever the format: made once by `makeReport`, then told to any writer by
/// `writeReport`. Titles, names of figures and paragraphs are in the report's language; ids are the same in
/// every language and version of this content (docs/report.schema.json). Texts of the input inside are
/// untrusted.
namespace reports {

enum class ColumnType : std::uint8_t {
    Text,    ///< std::string
    Code,    ///< std::string: an id, a key, a scope; set in mono
    Day,     ///< std::string: ISO 8601 day, or what the input has in its place
    Word,    ///< Word
    Number,  ///< std::uint64_t; stands right
    Range,   ///< access::ReachCount: from `allowed` to `allowed + unknown` of `total`; stands right
    Verdicts ///< Verdicts
};

/// A column holds values of its type or NotKnown, nothing else.
struct Column
{
    std::string id; ///< "app"
    std::string title;
    ColumnType type = ColumnType::Text;
};
[[nodiscard]] constexpr bool standsRight(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Range;
}

/// A table of `rowCount` rows; writing checks that `rows` gives exactly so many.
struct Table
{
    std::string id; ///< unique in the report, "apps.list"; also the name of a CSV file
    std::string title;
    std::vector<Column> columns; ///< the first one names what the row is about
    std::uint64_t rowCount = 0;
    Rows rows; ///< holds what it reads; the report may outlive everything else
};

/// A section within a chapter.
struct Heading
{
    std::string text;
};

struct Paragraph
{
    std::string text;
};

/// One number with its name. Totals are computed once, when the report is made; every format carries them.
struct Figure
{
    std::string id; ///< unique in the report, "cells.applicable"
    std::string name;
    Value value;                        ///< a number, a range, a word or a text
    std::optional<std::uint64_t> whole; ///< of how many it is a part
};
struct Figures
{
    std::vector<Figure> list;
};

/// How the parts of a bar are told apart without colour.
enum class BarFill : std::uint8_t { Filled, Outlined, Hatched };
struct Series
{
    std::string name;
    BarFill fill = BarFill::Filled;
};
struct Bar
{
    std::string label;                 ///< untrusted
    std::vector<std::uint64_t> values; ///< one a series, drawn behind one another
};
/// Bars from left to right on one scale, from 0 to `most`, each with its numbers beside.
struct Chart
{
    std::string id;
    std::string title;
    std::string description; ///< what it shows, in a sentence, for whoever does not see it
    std::vector<Series> series;
    std::vector<Bar> bars;
    std::uint64_t most = 0; ///< the end of the scale; no bar is longer
};

using Block = std::variant<Heading, Paragraph, Figures, Table, Chart>;

struct Chapter
{
    ChapterKind kind = ChapterKind::Summary;
    std::string title;
    std::vector<Block> blocks;
};

/// What the report is about and where its facts come from. No clock: all days are the input's or were given.
struct Header
{
    std::string title;
    std::string organizationId;
    std::string organizationName;
    std::string source;                    ///< name of the file, without its folder; empty where left out
    std::optional<std::string> capturedAt; ///< when the facts were read from the sites, as the file has it
    std::optional<std::string> day;        ///< ISO 8601: on which day acceptances and due dates are judged
    std::optional<std::string> draft;      ///< name of the draft whose policies stand for the published ones
    std::optional<std::string> since;      ///< name of the earlier file that is compared
    std::vector<std::string> redacted;     ///< "people", "containers", "vendors"
    std::string language = "en";           ///< BCP 47
    std::string programVersion;            ///< of Gatehouse
    std::string catalogueDate;             ///< ISO 8601 day of the platform's facts
};

struct Report
{
    Header header;
    std::vector<Chapter> chapters;
};

/// Version of the content and of its JSON form (docs/report.schema.json). A new chapter, table, column or
/// figure keeps it; a changed meaning or a removed member raises it.
inline constexpr int reportVersion = 1;

/// Rows of all tables: what progress counts.
[[nodiscard]] std::uint64_t rowsOf(const Report& report);

} // namespace reports

} // namespace gatehouse
