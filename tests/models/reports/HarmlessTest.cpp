// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/Harmless.h"

#include "models/foundation/Json.h"
#include "tests/models/reports/NastyTexts.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using test::nastyRequest;
using test::nastyTexts;

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\r') || c == '\x7f';
}

/// What changes how a line is read: bidi controls, separators, marks, tags, next line.
bool holdsHiddenCharacter(const std::string& text)
{
    for (const char* hidden : {"\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x80\x8B", "\xE2\x80\xA8", "\xEF\xBB\xBF",
                               "\xF3\xA0\x80\x81", "\xC2\x85"})
        if (text.find(hidden) != std::string::npos)
            return true;
    return false;
}

/// The fields of RFC 4180 records, read strictly.
std::vector<std::vector<std::string>> csvRecords(const std::string& text)
{
    std::vector<std::vector<std::string>> records(1);
    std::string field;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            field += c;
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\r')) {
            records.back().push_back(std::move(field));
            field.clear();
            if (c == '\r') {
                EXPECT_EQ(text[++at], '\n');
                records.emplace_back();
            }
        } else {
            field += c;
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_TRUE(records.back().empty()) << "the last record has no line end";
    records.pop_back();
    return records;
}

void expectNoFormula(const std::string& field)
{
    std::size_t part = 0;
    do {
        const auto first = field.find_first_not_of(" \"\t", part);
        if (first != std::string::npos) {
            EXPECT_EQ(std::string("=+-@").find(field[first]), std::string::npos) << field;
            for (const char* wide : {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"})
                EXPECT_NE(field.compare(first, 3, wide), 0) << field;
        }
        part = field.find(';', part);
        part = part == std::string::npos ? part : part + 1;
    } while (part != std::string::npos);
}

TEST(HarmlessReports, CsvStartsNoFormulaAndShowsWhatIsHidden)
{
    for (const std::string& text : nastyTexts()) {
        const auto report = reports::makeReport(nastyRequest(text), {});
        ASSERT_TRUE(report);
        for (const auto& [name, file] : test::written(*report, "csv")) {
            EXPECT_TRUE(std::ranges::none_of(file, isControl)) << name;
            EXPECT_FALSE(holdsHiddenCharacter(file)) << name;
            EXPECT_FALSE(firstInvalidUtf8(file)) << name;
            const auto records = csvRecords(file);
            for (const auto& record : records) {
                EXPECT_EQ(record.size(), records.front().size()) << name;
                for (const std::string& field : record)
                    expectNoFormula(field);
            }
        }
    }
}

TEST(HarmlessReports, HtmlHasNoMarkupOfNames)
{
    const auto plain = reports::makeReport(nastyRequest("plain"), {});
    ASSERT_TRUE(plain);
    const auto count = [](const std::string& text, char c) { return std::ranges::count(text, c); };
    const std::string expected = test::writtenJoined(*plain, "html");
    for (const std::string& text : nastyTexts()) {
        const auto report = reports::makeReport(nastyRequest(text), {});
        ASSERT_TRUE(report);
        const std::string page = test::writtenJoined(*report, "html");
        EXPECT_TRUE(std::ranges::none_of(page, isControl)) << text;
        EXPECT_FALSE(holdsHiddenCharacter(page)) << text;
        EXPECT_FALSE(firstInvalidUtf8(page)) << text;
        // As many tags and quotes as with harmless names: no name opens or closes anything. Findings about
        // scopes and lint may come or go with a name, so the apps' list is compared: it has all kinds.
        const auto listOf = [](const std::string& whole) {
            const auto from = whole.find("data-id=\"apps.list\"");
            return whole.substr(from, whole.find("<h3>", from) - from);
        };
        EXPECT_EQ(count(listOf(page), '<'), count(listOf(expected), '<')) << text;
        EXPECT_EQ(count(listOf(page), '>'), count(listOf(expected), '>')) << text;
        EXPECT_EQ(count(listOf(page), '"'), count(listOf(expected), '"')) << text;
        for (const char* markup : {"<img", "<svg onload", "<script>alert", "<b>"})
            EXPECT_EQ(page.find(markup), std::string::npos) << text;
    }
}

TEST(HarmlessReports, JsonKeepsNamesToTheLetterAndHidesNothing)
{
    for (const std::string& text : nastyTexts()) {
        const auto report = reports::makeReport(nastyRequest(text), {});
        ASSERT_TRUE(report);
        const std::string file = test::writtenJoined(*report, "json");
        EXPECT_TRUE(std::ranges::none_of(file, isControl)) << text;
        EXPECT_FALSE(holdsHiddenCharacter(file)) << text;
        const auto parsed = nlohmann::json::parse(file);
        if (!firstInvalidUtf8(text)) {
            EXPECT_EQ(parsed["header"]["organization"]["name"], text);
        }
    }
}

TEST(Harmless, NeutralisesWhatASpreadsheetCalculates)
{
    EXPECT_EQ(reports::withoutFormula("=1"), "'=1");
    EXPECT_EQ(reports::withoutFormula("  -1"), "'  -1");
    EXPECT_EQ(reports::withoutFormula("'=1"), "''=1");
    EXPECT_EQ(reports::withoutFormula("a;=1;b"), "a;'=1;b");
    EXPECT_EQ(reports::withoutFormula("a=1"), "a=1");
    EXPECT_EQ(reports::withoutFormula("a-b; c"), "a-b; c");
    EXPECT_EQ(reports::withoutFormula("\t=1"), "\\u0009=1");
    EXPECT_EQ(reports::withoutFormula(""), "");
}

} // namespace
