// SPDX-License-Identifier: Apache-2.0
#include "models/proof/Manifest.h"

#include <gtest/gtest.h>
#include <limits>

namespace {

using namespace gatehouse;
using proof::Manifest;
using proof::readManifest;
using proof::writeManifest;

Manifest someManifest()
{
    return {.program = "0.1.0 \"<b>\"",
            .inputSha256 = std::string(64, '0'),
            .settings = {{"plan", "free"}, {"n", std::int64_t{-3}}},
            .counts = {{"cells", std::numeric_limits<std::int64_t>::max()}},
            .files = {{"a.csv", std::numeric_limits<std::uint64_t>::max(), std::string(64, 'f')},
                      {"b/\xC3\xA9.csv", 0, std::string(64, '1')}},
            .signer = std::string(64, '2')};
}

TEST(Manifest, ReadsBackWhatWasWritten)
{
    const Manifest manifest = someManifest();
    const auto read = readManifest(writeManifest(manifest));
    ASSERT_TRUE(read.has_value()) << read.error().pointer;
    EXPECT_EQ(*read, manifest);
    EXPECT_EQ(writeManifest(*read), writeManifest(manifest));
    EXPECT_TRUE(readManifest(writeManifest({.program = {},
                                            .inputSha256 = {},
                                            .settings = {},
                                            .counts = {},
                                            .files = {},
                                            .signer = std::string(64, '2')}))
                    .has_value());
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Manifest, HasOneSpelling)
{
    const std::string text = writeManifest(someManifest());
    for (const std::string& other :
         {text + ' ', ' ' + text, "\xEF\xBB\xBF" + text, replaced(text, "\"size\": 0", "\"size\": -0"),
          replaced(text, "0.1.0", "\\u0030.1.0"),
          replaced(text, "\"version\": 1,", "\"version\": 1, \"more\": 1,"),
          replaced(text, "\"version\": 1", "\"version\": 1.0")})
        EXPECT_FALSE(readManifest(other).has_value()) << other;
    EXPECT_EQ(readManifest(text + ' ').error(),
              (Fault{"proof.not-a-manifest", "", {}, FaultSeverity::Error, {}}));
}

TEST(Manifest, TellsWhatIsWrongWithIt)
{
    const std::string text = writeManifest(someManifest());
    const auto faultOf = [&](std::string_view from, std::string_view to) {
        const auto read = readManifest(replaced(text, from, to));
        return read ? std::string() : read.error().code + ' ' + read.error().pointer;
    };
    EXPECT_EQ(faultOf("gatehouse-manifest", "other"), "proof.not-a-manifest /format");
    EXPECT_EQ(faultOf("\"version\": 1", "\"version\": 2"), "proof.unsupported-version /version");
    EXPECT_EQ(faultOf("\"program\"", "\"programs\""), "proof.not-a-manifest /program");
    EXPECT_EQ(faultOf("\"input\": \"0", "\"input\": \""), "proof.not-a-manifest /input");
    EXPECT_EQ(faultOf("\"signer\": \"2", "\"signer\": \"G"), "proof.not-a-manifest /signer");
    EXPECT_EQ(faultOf("\"n\": -3", "\"n\": null"), "proof.not-a-manifest /settings");
    EXPECT_EQ(faultOf("\"cells\": 9", "\"cells\": 0.9"), "proof.not-a-manifest /counts");
    EXPECT_EQ(faultOf("\"a.csv\"", "\"../a.csv\""), "proof.not-a-manifest /files/0");
    EXPECT_EQ(faultOf("b/", "a.csv\", \"x\": \""), "proof.not-a-manifest /files/1");
    EXPECT_EQ(faultOf("\"size\": 0", "\"size\": -1"), "proof.not-a-manifest /files/1");
    EXPECT_EQ(faultOf("\"b/\xC3\xA9.csv\"", "\"a.csv\""), "proof.not-a-manifest /files/1");
    EXPECT_EQ(faultOf("{", "["), "json.syntax ");
    EXPECT_EQ(readManifest("[]").error().pointer, "/format");
    EXPECT_EQ(readManifest("{}").error().code, "proof.not-a-manifest");
    EXPECT_EQ(readManifest("").error().code, "json.empty");
}

TEST(Manifest, StaysWithinTheLimits)
{
    const std::string text = writeManifest(someManifest());
    EXPECT_TRUE(readManifest(text, {.bytes = text.size(), .files = 2}).has_value());
    EXPECT_EQ(readManifest(text, {.bytes = text.size(), .files = 1}).error().pointer, "/files");
    EXPECT_EQ(readManifest(text, {.bytes = text.size() - 1, .files = 2}).error().code, "json.too-large");
}

TEST(Manifest, NamesFilesBelowItsFolderOnly)
{
    for (const char* path :
         {"a", "a.csv", "a/b/c.csv", "..a", "a..", ".a", "a b", "report 10:30.html", "\xC3\xA9"})
        EXPECT_TRUE(proof::isPlainPath(path)) << path;
    for (const std::string& path :
         {std::string(), std::string("/a"), std::string("/"), std::string("."), std::string(".."),
          std::string("../a"), std::string("a/../b"), std::string("a/.."), std::string("a/./b"),
          std::string("a//b"), std::string("a/"), std::string("a\\b"), std::string("C:a"),
          std::string("C:/a"), std::string("a\0b", 3), std::string("a\nb"), std::string("a\x7F"),
          std::string("\xFF"), std::string(1'025, 'a')})
        EXPECT_FALSE(proof::isPlainPath(path)) << path;
}

} // namespace
