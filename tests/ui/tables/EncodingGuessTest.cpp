// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/EncodingGuess.h"

#include <gtest/gtest.h>

namespace {

using gatehouse::imports::Encoding;
using gatehouse::ui::asUtf8;
using gatehouse::ui::guessEncoding;

TEST(EncodingGuess, LeavesUtf8AndMarkedTextsToTheReader)
{
    EXPECT_EQ(guessEncoding("id,name\n1,Mia\n"), std::nullopt);
    EXPECT_EQ(guessEncoding("id,name\n1,Zo\xC3\xAB\n"), std::nullopt);
    EXPECT_EQ(guessEncoding(QByteArray("\xFF\xFE"
                                       "i\0d\0",
                                       6)),
              std::nullopt);
    EXPECT_EQ(guessEncoding({}), std::nullopt);
}

TEST(EncodingGuess, DamagedUtf8IsNotAnotherEncoding)
{
    EXPECT_EQ(guessEncoding("Zo\xC3\xAB and Ren\xE9\n"), std::nullopt);
}

TEST(EncodingGuess, TellsWindows1252AndUtf16)
{
    EXPECT_EQ(guessEncoding("id,name\n1,Ren\xE9 M\xFCller\n"), Encoding::Windows1252);
    EXPECT_EQ(guessEncoding(QByteArray("i\0d\0,\0n\0", 8)), Encoding::Utf16LittleEndian);
    EXPECT_EQ(guessEncoding(QByteArray("\0i\0d\0,\0n", 8)), Encoding::Utf16BigEndian);
}

TEST(EncodingGuess, ShowsAnyEncoding)
{
    EXPECT_EQ(asUtf8("\x80 \x81 \xE9", Encoding::Windows1252), QByteArray("€ \xEF\xBF\xBD é"));
    EXPECT_EQ(asUtf8(QByteArray("\xE9\0", 2), Encoding::Utf16LittleEndian), QByteArray("é"));
}

} // namespace
