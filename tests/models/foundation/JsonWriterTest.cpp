// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonWriter.h"

#include "models/foundation/Json.h"
#include "models/foundation/JsonTape.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace gatehouse::test {

TEST(JsonWriter, WritesAsTheLibraryDoesWithTwoSpaces)
{
    for (const char* text :
         {"1", "[]", "{}", R"([1,[],{"a":{}},[[2]]])", R"({"a":[true,null],"b c":{"d":"e\"\\"}})"}) {
        JsonWriter writer;
        writer.raw(text);
        EXPECT_EQ(writer.take(), Json::parse(text).dump(2) + '\n');
    }
}

TEST(JsonWriter, RawTextChangesNothingButWhiteSpace)
{
    const std::string text = R"({"n":[1.50,12345678901234567890123,-0.0],"s":"a , : { [ \" b"})";
    JsonWriter writer;
    writer.raw(text);
    EXPECT_EQ(compactJson(writer.take()), text);
}

TEST(JsonWriter, PutsRawTextIntoItsPlace)
{
    JsonWriter writer;
    writer.beginObject();
    writer.name("a\nb");
    writer.raw("[1]");
    writer.name("c");
    writer.string("\xC3\xA4\"");
    writer.endObject();
    EXPECT_EQ(writer.take(), "{\n  \"a\\nb\": [\n    1\n  ],\n  \"c\": \"\xC3\xA4\\\"\"\n}\n");
}

} // namespace gatehouse::test
