// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonTape.h"

#include <gtest/gtest.h>

namespace gatehouse::test {

TEST(JsonTape, KnowsTheTextOfEveryValue)
{
    const std::string text = R"( { "a" : [ 1.50 , -2e3,[ ] ] , "b\"" : { "c" : "x\"y" } , "d":null } )";
    const auto tape = readJsonTape(text, {});
    ASSERT_TRUE(tape.has_value());
    const auto members = tape->root().members();
    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(members[0].value.raw(), "[ 1.50 , -2e3,[ ] ]");
    const auto elements = members[0].value.elements();
    ASSERT_EQ(elements.size(), 3U);
    EXPECT_EQ(elements[0].raw(), "1.50");
    EXPECT_EQ(elements[1].raw(), "-2e3");
    EXPECT_EQ(elements[2].raw(), "[ ]");
    EXPECT_EQ(members[1].name, "b\"");
    EXPECT_EQ(members[1].value.members()[0].value.string(), "x\"y");
    EXPECT_EQ(members[2].value.raw(), "null");
}

// A pointer made for any value leads back to it.
TEST(JsonTape, PointersLeadBack)
{
    const std::string text = R"({"a":[1,[2,{"x/y":3,"~":[]}],{}],"":{"":4},"0":[5]})";
    const auto tape = readJsonTape(text, {});
    ASSERT_TRUE(tape.has_value());
    std::vector<std::size_t> open{0};
    std::size_t seen = 0;
    while (!open.empty()) {
        const JsonValue value(*tape, open.back());
        open.pop_back();
        ++seen;
        EXPECT_EQ(tape->find(tape->pointerOf(value.node())), value.node()) << tape->pointerOf(value.node());
        for (const JsonValue& element : value.elements())
            open.push_back(element.node());
        for (const JsonMember& member : value.members())
            open.push_back(member.value.node());
    }
    EXPECT_EQ(seen, 13U);
}

TEST(JsonTape, CompactTextKeepsNumbersAndStrings)
{
    EXPECT_EQ(compactJson("{ \"a b\" : [ 1.50 ,\n\t\" \\\" \\\\\" , 1E5 ] }"),
              R"({"a b":[1.50," \" \\",1E5]})");
}

} // namespace gatehouse::test
