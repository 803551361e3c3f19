// SPDX-License-Identifier: Apache-2.0
#include "models/notices/TemplateText.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using notices::Placeholder;
using notices::TemplatePart;
using notices::templateText;

std::vector<std::string> codes(const notices::TemplateText& read)
{
    std::vector<std::string> codes;
    for (const Fault& fault : read.faults)
        codes.push_back(fault.code);
    return codes;
}

TEST(TemplateText, FindsItsPlaceholders)
{
    const auto read = templateText("Dear {vendor}, {changes}{when}");
    EXPECT_EQ(read.parts, (std::vector<TemplatePart>{{"Dear ", std::nullopt},
                                                     {"", Placeholder::Vendor},
                                                     {", ", std::nullopt},
                                                     {"", Placeholder::Changes},
                                                     {"", Placeholder::When}}));
    EXPECT_TRUE(read.faults.empty());
    for (const auto& [placeholder, word] : notices::placeholderNames)
        EXPECT_EQ(templateText("{" + std::string(word) + "}").parts,
                  (std::vector<TemplatePart>{{"", placeholder}}));
}

TEST(TemplateText, KeepsWhatItDoesNotUnderstandAndTellsWhere)
{
    const auto read = templateText("Hello\n  {appz} {Apps}\nopen {brace\nlast {");
    ASSERT_EQ(read.parts.size(), 1U);
    EXPECT_EQ(read.parts[0].text, "Hello\n  {appz} {Apps}\nopen {brace\nlast {");
    EXPECT_EQ(codes(read),
              (std::vector<std::string>{"notice.unknown-placeholder", "notice.unknown-placeholder",
                                        "notice.open-brace", "notice.open-brace"}));
    EXPECT_EQ(read.faults[0].arguments, std::vector<std::string>{"appz"});
    EXPECT_EQ(read.faults[0].position, (TextPosition{2, 3}));
    EXPECT_EQ(read.faults[2].arguments, std::vector<std::string>{"brace"});
    EXPECT_EQ(read.faults[3].position, (TextPosition{4, 6}));
}

TEST(TemplateText, TakesTwoBracesForOne)
{
    const auto read = templateText("{{apps} {{{apps}");
    EXPECT_TRUE(read.faults.empty());
    ASSERT_EQ(read.parts.size(), 2U);
    EXPECT_EQ(read.parts[0].text, "{apps} {");
    EXPECT_EQ(read.parts[1].placeholder, Placeholder::Apps);
}

TEST(TemplateText, LeavesOutWhatIsTooLong)
{
    const std::string long_(notices::longestTemplate - 1, 'x');
    const auto read = templateText(long_ + "\xC3\xBC{apps}");
    EXPECT_EQ(codes(read), std::vector<std::string>{"notice.too-long"});
    EXPECT_EQ(read.parts.at(0).text, long_) << "half a character is none";
}

} // namespace
