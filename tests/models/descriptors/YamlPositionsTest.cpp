// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlPositions.h"

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::descriptors {
namespace {

std::string placesInYaml(std::string_view text, const std::vector<std::string>& pointers)
{
    std::string places;
    for (const auto& place : positionsInYaml(text, pointers))
        places += place ? std::to_string(place->line) + ':' + std::to_string(place->column) + ' ' : "none ";
    return places;
}

} // namespace

TEST(YamlPositions, AreWhereValuesStart)
{
    const std::string text = "list:\n  - a: 1\n    b: {c: x}\n  - [p, q]\n";
    EXPECT_EQ(placesInYaml(text, {"", "/list", "/list/0", "/list/0/a", "/list/0/b/c", "/list/1/1"}),
              "1:1 2:3 2:5 2:8 3:12 4:9 ");
    // In the order asked for, and as often.
    EXPECT_EQ(placesInYaml(text, {"/list/1/1", "/list/0/a", "/list/1/1"}), "4:9 2:8 4:9 ");
}

TEST(YamlPositions, OfWhatIsMissingAreThoseOfWhatIsAround)
{
    EXPECT_EQ(placesInYaml("a:\n  b: 1\n", {"/a/x", "/a/b/c/d", "/y", "/a/7"}), "2:3 2:6 1:1 2:3 ");
    EXPECT_EQ(placesInYaml("", {"/a"}), "none ");
}

TEST(YamlPositions, BehindAnAliasAreThoseOfTheAlias)
{
    EXPECT_EQ(placesInYaml("a: &x {p: 1}\nb: *x\nc:\n  <<: *x\n", {"/b", "/b/p", "/c/p", "/a/p"}),
              "2:4 2:4 4:3 1:11 ");
}

TEST(YamlPositions, KnowEscapedNamesAndCountCharacters)
{
    EXPECT_EQ(placesInYaml("\"a/b~c\": {ä: [x]}\n", {"/a~1b~0c/ä/0"}), "1:15 ");
    EXPECT_EQ(placesInYaml("\"\": 1\n", {"/"}), "1:5 ");
}

} // namespace gatehouse::descriptors
