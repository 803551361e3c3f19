// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Json.h"

#include <gtest/gtest.h>

namespace gatehouse::test {

TEST(Utf8, TakesWellFormedText)
{
    for (const char* text : {"", "abc", "\xC3\xA4", "\xE2\x82\xAC", "\xED\x9F\xBF", "\xEF\xBF\xBF",
                             "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_EQ(firstInvalidUtf8(text), std::nullopt) << text;
}

TEST(Utf8, RefusesOverlongFormsSurrogatesAndBeyond)
{
    for (const char* text :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98"})
        EXPECT_EQ(firstInvalidUtf8(std::string("ab") + text), 2U) << text;
}

} // namespace gatehouse::test
