// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/Yaml.h"

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::descriptors {
namespace {

std::string yamlAsJson(std::string_view text)
{
    const YamlReading reading = readYaml(text);
    return reading.fault ? "fault " + reading.fault->code : reading.value.dump();
}

std::string yamlFault(std::string_view text)
{
    const YamlReading reading = readYaml(text);
    return reading.fault ? reading.fault->code : "none";
}

} // namespace

TEST(Yaml, ResolvesPlainScalarsLikeYaml11)
{
    EXPECT_EQ(yamlAsJson("[~, null, yes, Off, TRUE, y, n]"), R"([null,null,true,false,true,"y","n"])");
    EXPECT_EQ(yamlAsJson("[0, 12, -7, +5, 1_000, 0x1F, 0b101, 017, 08, 1:30]"),
              R"([0,12,-7,5,1000,31,5,15,"08",90])");
    EXPECT_EQ(yamlAsJson("[1.5, -0.25, .5, 1e5, 1.0e+2, .inf, .nan]"),
              R"([1.5,-0.25,0.5,"1e5",100.0,".inf",".nan"])");
    EXPECT_EQ(yamlAsJson("[2024-01-31, 99999999999999999999, 'yes', \"1\", '']"),
              R"(["2024-01-31","99999999999999999999","yes","1",""])");
}

TEST(Yaml, KeysAreTextAsWritten)
{
    EXPECT_EQ(yamlAsJson("1: a\ntrue: b\n~: c\n1.50: d\n"), R"({"1":"a","true":"b","~":"c","1.50":"d"})");
    EXPECT_EQ(yamlAsJson("? a\n: 1\n"), R"({"a":1})");
    EXPECT_EQ(yamlFault("? [a]\n: 1\n"), "yaml.key-not-text");
    EXPECT_EQ(yamlFault("id: {{appId}}\n"), "yaml.key-not-text");
}

TEST(Yaml, OfRepeatedKeysTheLastCounts)
{
    EXPECT_EQ(yamlAsJson("a: 1\nb: 2\na: 3\n"), R"({"a":3,"b":2})");
}

TEST(Yaml, RefusesRepeatedKeysWhereTheyMustNotBe)
{
    YamlLimits limits;
    limits.repeatedKeys = false;
    const auto faultIn = [&](std::string_view text) { return readYaml(text, limits).fault; };
    EXPECT_FALSE(faultIn("a: 1\nb: {a: 1}\n"));
    const auto fault = faultIn("a: 1\nb:\n  c: 1\n  d: 2\n  c: {}\n");
    ASSERT_TRUE(fault.has_value());
    EXPECT_EQ(fault->code, "yaml.repeated-key");
    EXPECT_EQ(fault->position, (TextPosition{5, 3}));
    EXPECT_EQ(faultIn("x: &k a\n*k : 1\na: 2\n")->code, "yaml.repeated-key");
    // What a merge brings may be said again: that is what merging is for.
    EXPECT_FALSE(faultIn("a: &x {p: 1}\nb: {<<: *x, p: 2}\n"));
}

TEST(Yaml, AliasesAndMerges)
{
    EXPECT_EQ(yamlAsJson("a: &x [1, 2]\nb: *x\n"), R"({"a":[1,2],"b":[1,2]})");
    EXPECT_EQ(yamlAsJson("a: &x {p: 1, q: 2}\nb:\n  q: 3\n  <<: *x\n"),
              R"({"a":{"p":1,"q":2},"b":{"p":1,"q":3}})");
    EXPECT_EQ(yamlAsJson("<<: [{a: 1}, {a: 2, b: 2}]\n"), R"({"a":1,"b":2})");
    EXPECT_EQ(yamlAsJson("'<<': 1\n"), R"({"<<":1})");
    EXPECT_EQ(yamlFault("<<: 1\n"), "yaml.bad-merge");
    EXPECT_EQ(yamlFault("a: *nobody\n"), "yaml.unknown-alias");
    EXPECT_EQ(yamlFault("a: &x [*x]\n"), "yaml.recursive-alias");
    EXPECT_EQ(yamlFault("a: &x 1\nb: &x 2\n"), "yaml.repeated-anchor");
}

TEST(Yaml, TagsAreTheStandardOnesOnly)
{
    EXPECT_EQ(yamlAsJson("[!!str 1, !!int '3', !!float '2', ! yes]"), R"(["1",3,2,"yes"])");
    EXPECT_EQ(yamlFault("!!int x"), "yaml.bad-value");
    EXPECT_EQ(yamlFault("a: !ruby/object x\n"), "yaml.unknown-tag");
    EXPECT_EQ(yamlFault("a: !!python/object/apply:os.system [x]\n"), "yaml.unknown-tag");
}

TEST(Yaml, OneDocumentOnly)
{
    EXPECT_EQ(yamlAsJson("---\na: 1\n...\n"), R"({"a":1})");
    EXPECT_EQ(yamlFault("a: 1\n---\nb: 2\n"), "yaml.several-documents");
    EXPECT_EQ(yamlFault("# nothing\n"), "yaml.empty");
}

TEST(Yaml, SyntaxFaultTellsPlaceAndKeepsWhatWasRead)
{
    const YamlReading reading = readYaml("a: 1\nb: [1, 2\nc: 3\n");
    ASSERT_TRUE(reading.fault);
    EXPECT_EQ(reading.fault->code, "yaml.syntax");
    ASSERT_TRUE(reading.fault->position);
    EXPECT_GE(reading.fault->position->line, 2U);
    EXPECT_EQ(reading.value["a"], 1);
}

TEST(Yaml, LimitsAreCheckedBeforeTheTree)
{
    YamlLimits limits;
    limits.bytes = 4;
    EXPECT_EQ(readYaml("abcde", limits).fault->code, "yaml.too-large");
    limits = {};
    limits.depth = 2;
    EXPECT_FALSE(readYaml("[[1]]", limits).fault);
    EXPECT_EQ(readYaml("[[[1]]]", limits).fault->code, "yaml.too-deep");
    EXPECT_EQ(readYaml("[&a [1], [*a]]", limits).fault->code, "yaml.too-deep");
    limits = {};
    limits.nodes = 5;
    EXPECT_FALSE(readYaml("[1, 2, 3, 4]", limits).fault);
    EXPECT_EQ(readYaml("[1, 2, 3, 4, 5]", limits).fault->code, "yaml.too-many-nodes");
}

TEST(Yaml, AliasBombsAreRefused)
{
    std::string laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int level = 1; level < 20; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        laughs += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below;
        for (int copy = 0; copy < 8; ++copy)
            laughs += ", " + below;
        laughs += "]\n";
    }
    EXPECT_EQ(yamlFault(laughs), "yaml.too-many-nodes");

    std::string wide = "a: &a [x]\nb:\n";
    for (int copy = 0; copy < 300'000; ++copy)
        wide += "- *a\n";
    EXPECT_EQ(yamlFault(wide), "yaml.too-many-nodes");

    std::string longText = "a: &a " + std::string(1'000'000, 'x') + "\nb:\n";
    for (int copy = 0; copy < 1'000; ++copy)
        longText += "- *a\n";
    EXPECT_EQ(yamlFault(longText), "yaml.too-many-nodes");
}

} // namespace gatehouse::descriptors
