// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Json.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

Fault onlyFault(const std::string& text, const JsonLimits& limits = {})
{
    const auto read = readJson(text, limits);
    EXPECT_FALSE(read.has_value());
    if (read)
        return {};
    EXPECT_EQ(read.error().size(), 1U);
    return read.error().front();
}

} // namespace

TEST(Json, IsReadAsTheLibraryReadsIt)
{
    for (const char* text :
         {"null", "-12.5e3", R"("a\u00e9\n")", "[]", "{}", R"([1,[2,{"a":[]}],{}])",
          R"({"z":{"y":[true,false,null]},"a":"x","b":[{"c":1},{"c":18446744073709551615}]})",
          " [ 1 , 2 ] \n"})
        EXPECT_EQ(readJson(text, {}).value(), Json::parse(text)) << text;
}

TEST(Json, TakesAByteOrderMark)
{
    EXPECT_EQ(readJson("\xEF\xBB\xBF[1]", {}).value(), Json::parse("[1]"));
}

TEST(Json, RefusesDepthBeyondTheLimitAndTakesTheLimit)
{
    const std::string deepest = std::string(64, '[') + std::string(64, ']');
    EXPECT_TRUE(readJson(deepest, {}).has_value());
    const Fault fault = onlyFault('[' + deepest + ']');
    EXPECT_EQ(fault.code, "json.too-deep");
    EXPECT_EQ(fault.position, (TextPosition{1, 65}));
    EXPECT_EQ(onlyFault(std::string(100000, '[')).code, "json.too-deep");
}

TEST(Json, RefusesRepeatedMembersHoweverTheyAreSpelled)
{
    const Fault fault = onlyFault("{\"a\": {\n \"b\": 1,\n \"\\u0062\": 2}}");
    EXPECT_EQ(fault.code, "json.repeated-member");
    EXPECT_EQ(fault.pointer, "/a/b");
    EXPECT_EQ(fault.arguments, (std::vector<std::string>{"b", "2"}));
    EXPECT_EQ(fault.position, (TextPosition{3, 2}));
    EXPECT_TRUE(readJson(R"([{"a":1},{"a":{"a":2}}])", {}).has_value());
}

TEST(Json, FindsRepeatedMembersAmongVeryMany)
{
    std::string text = "{";
    for (int count = 0; count < 200000; ++count)
        text += "\"m" + std::to_string(count) + "\":0,";
    EXPECT_TRUE(readJson(text + "\"end\":0}", {}).has_value());
    EXPECT_EQ(onlyFault(text + "\"m199999\":0}").code, "json.repeated-member");
}

TEST(Json, TellsWhereSyntaxBreaks)
{
    const Fault comma = onlyFault("{\"a\": [1,\n2,,3]}");
    EXPECT_EQ(comma.code, "json.syntax");
    EXPECT_EQ(comma.pointer, "/a");
    EXPECT_EQ(comma.arguments, std::vector<std::string>{","});
    EXPECT_EQ(comma.position, (TextPosition{2, 3}));
    const Fault end = onlyFault("[1, 2");
    EXPECT_EQ(end.arguments, std::vector<std::string>{""});
    EXPECT_EQ(end.position, (TextPosition{1, 6}));
    EXPECT_EQ(onlyFault("[1] x").code, "json.syntax");
    EXPECT_EQ(onlyFault("// no\n1").code, "json.syntax");
    EXPECT_EQ(onlyFault(R"("\ud800")").code, "json.syntax");
}

TEST(Json, RefusesSizeUtf8AndEmptiness)
{
    EXPECT_EQ(onlyFault("[1,2]", {4, 64}).code, "json.too-large");
    EXPECT_EQ(onlyFault("").code, "json.empty");
    EXPECT_EQ(onlyFault("\xEF\xBB\xBF \n").code, "json.empty");
    const Fault fault = onlyFault("[\"\xC3\xA4\",\n\"\xC3\"]");
    EXPECT_EQ(fault.code, "json.not-utf8");
    EXPECT_EQ(fault.position, (TextPosition{2, 2}));
}

TEST(Json, PositionsCountCodePoints)
{
    const std::string text = "{\"\xC3\xA4\xF0\x9F\x98\x80\": 1, \"b/c\": [true,\n  {\"d\": -1.5}, 7]}";
    const auto places = positionsOf(text, {"", "/\xC3\xA4\xF0\x9F\x98\x80", "/b~1c/1/d", "/b~1c/2",
                                           "/b~1c/1/none", "/none/deeper", "no"});
    EXPECT_EQ(places[0], (TextPosition{1, 1}));
    EXPECT_EQ(places[1], (TextPosition{1, 8}));
    EXPECT_EQ(places[2], (TextPosition{2, 9}));
    EXPECT_EQ(places[3], (TextPosition{2, 16}));
    EXPECT_EQ(places[4], (TextPosition{2, 3}));
    EXPECT_EQ(places[5], std::nullopt);
    EXPECT_EQ(places[6], std::nullopt);
}

} // namespace gatehouse::test
