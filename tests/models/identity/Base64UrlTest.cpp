// SPDX-License-Identifier: Apache-2.0
#include "models/identity/Base64Url.h"

#include "tests/models/identity/TokenMaker.h"

#include <gtest/gtest.h>
#include <random>

namespace {

using namespace gatehouse;
using identity::fromBase64Url;

TEST(Base64Url, ReadsWhatRfc4648Gives)
{
    EXPECT_EQ(fromBase64Url(""), "");
    EXPECT_EQ(fromBase64Url("Zg"), "f");
    EXPECT_EQ(fromBase64Url("Zm8"), "fo");
    EXPECT_EQ(fromBase64Url("Zm9v"), "foo");
    EXPECT_EQ(fromBase64Url("Zm9vYg"), "foob");
    EXPECT_EQ(fromBase64Url("-_8"), "\xFB\xFF");
}

TEST(Base64Url, RefusesEverySecondSpelling)
{
    using namespace std::string_view_literals;
    for (const auto text :
         {"Zg=="sv, "Zg="sv, "Zm8="sv, "Z"sv, "Zm9vY"sv, "Zh"sv, "Zm9"sv, "Zg "sv, " Zg"sv, "Z g"sv, "Zg\n"sv,
          "+/8"sv, "Zm9v="sv, "===="sv, "A==="sv, "Zm\0v"sv, "Z\xC3\xA9g"sv})
        EXPECT_FALSE(fromBase64Url(text).has_value()) << text;
}

TEST(Base64Url, ReadsBackWhatWasWritten)
{
    std::mt19937 random(7);
    for (std::size_t size = 0; size < 200; ++size) {
        std::string bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        EXPECT_EQ(fromBase64Url(test::toBase64Url(bytes)), bytes);
    }
}

} // namespace
