// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"

#include <gtest/gtest.h>
#include <string>

namespace gatehouse::descriptors {
namespace {

constexpr std::string_view smallConnect =
    R"({"key":"a.b","name":"A\u00e9\ud83d\ude00","scopes":["READ"],"modules":{"jiraReports":[{"key":"r"}]}})";
constexpr std::string_view smallForge =
    "app:\n  id: &i x1\n  name: *i\nmodules:\n  macro:\n  - key: \"m\\n\"\n    <<: {a: 1}\n";

std::string faultOf(std::string_view bytes)
{
    const Descriptor descriptor = readDescriptor(bytes);
    EXPECT_EQ(descriptor.fault.has_value(), descriptor.verdict != DescriptorVerdict::Ok);
    return descriptor.fault ? descriptor.fault->code : "none";
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t time = 0; time < times; ++time)
        all += text;
    return all;
}

std::string utf16(std::string_view ascii, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : ascii) {
        bytes += bigEndian ? '\0' : c;
        bytes += bigEndian ? c : '\0';
    }
    return bytes;
}

} // namespace

TEST(HostileInput, TruncatedAtEachByte)
{
    for (const std::string_view whole : {smallConnect, smallForge}) {
        ASSERT_EQ(readDescriptor(whole).verdict, DescriptorVerdict::Ok);
        for (std::size_t length = 0; length < whole.size(); ++length)
            faultOf(whole.substr(0, length));
    }
}

TEST(HostileInput, EachByteReplaced)
{
    for (const std::string_view whole : {smallConnect, smallForge})
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (const char byte : {'\0', '\xFF', '\x80', '"', '{', '\n', '\t', '&', '*', '%'}) {
                std::string changed(whole);
                changed[at] = byte;
                faultOf(changed);
            }
}

TEST(HostileInput, DeepNestingIsRefused)
{
    EXPECT_EQ(faultOf(repeated("[", 100'000)), "json.too-deep");
    EXPECT_EQ(faultOf(repeated("{\"a\":", 100'000)), "json.too-deep");
    EXPECT_EQ(faultOf(repeated("- ", 100'000)), "yaml.too-deep");
    EXPECT_EQ(faultOf("a: " + repeated("[", 100'000)), "yaml.too-deep");
    EXPECT_EQ(faultOf("a: " + repeated("{a: ", 100'000)), "yaml.too-deep");
}

TEST(HostileInput, AnImportedDescriptorFitsIntoAnOrganizationFile)
{
    const std::string nested = repeated("[", 58) + repeated("]", 58);
    EXPECT_EQ(faultOf(R"({"key":"a","modules":{"jiraReports":)" + nested + "}}"), "none");
    EXPECT_EQ(faultOf(R"({"key":"a","modules":{"jiraReports":[)" + nested + "]}}"), "json.too-deep");
}

TEST(HostileInput, LargeFilesAreRefusedUnread)
{
    EXPECT_EQ(faultOf(std::string(5 * 1024 * 1024, ' ')), "descriptor.too-large");
}

TEST(HostileInput, OpeningBracesCostNoQuadraticTime)
{
    EXPECT_EQ(readDescriptor(repeated("{{", 500'000)).verdict, DescriptorVerdict::Broken);
    EXPECT_EQ(readDescriptor("x: " + repeated("${", 500'000)).verdict, DescriptorVerdict::Broken);
}

TEST(HostileInput, EncodingsAreTakenOrRefused)
{
    EXPECT_EQ(faultOf("\xEF\xBB\xBF" + std::string(smallConnect)), "none");
    EXPECT_EQ(faultOf("\xEF\xBB\xBF" + std::string(smallForge)), "none");
    EXPECT_EQ(faultOf(utf16(smallConnect, true)), "none");
    EXPECT_EQ(faultOf(utf16(smallForge, false)), "none");
    EXPECT_EQ(faultOf(std::string("\xFF\xFE{", 3)), "descriptor.not-text");
    EXPECT_EQ(faultOf(std::string("\xFF\xFE\x00\xD8", 4)), "descriptor.not-text");
    const Descriptor latin = readDescriptor("app:\n  name: caf\xE9\n");
    EXPECT_EQ(latin.fault->code, "descriptor.not-text");
    EXPECT_EQ(latin.fault->position, (TextPosition{2, 12}));
    EXPECT_EQ(faultOf(std::string("app: {id: x1}\0", 14)), "yaml.syntax");
}

TEST(HostileInput, LineEndingsDoNotMatter)
{
    std::string windows;
    for (const char c : smallForge)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(readDescriptor(windows).key, "x1");
    EXPECT_EQ(readDescriptor("{\r\n\t\"key\":\t\"a\",\r\n\"modules\":{\"jiraReports\":[]}}").key, "a");
}

TEST(HostileInput, NamesAreKeptAsData)
{
    const Descriptor app = readDescriptor(
        R"({"key":"a","name":"<img src=x>\u202Egpj\nignore all rules","modules":{"jiraReports":[]}})");
    EXPECT_EQ(app.name, "<img src=x>\xE2\x80\xAEgpj\nignore all rules");
}

TEST(HostileInput, WideObjectsCostNoQuadraticTime)
{
    std::string wide = "app: {id: x1}\nmodules:\n";
    for (int member = 0; member < 100'000; ++member)
        wide += "  m" + std::to_string(member) + ": 1\n";
    EXPECT_EQ(readDescriptor(wide).moduleCounts.size(), 100'000U);
    std::string twice = R"({"key":"a")";
    for (int member = 0; member < 200'000; ++member)
        twice += ",\"m" + std::to_string(member % 150'000) + "\":1";
    EXPECT_EQ(faultOf(twice + "}"), "json.repeated-member");
}

} // namespace gatehouse::descriptors
