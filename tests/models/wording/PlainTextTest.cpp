// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

QString plain(const char* text, int limit = 400)
{
    return wording::plainText(text, limit);
}

} // namespace

TEST(PlainText, LeavesOrdinaryNamesAlone)
{
    EXPECT_EQ(plain("Müller & Söhne <b>"), QStringLiteral("Müller & Söhne <b>"));
    EXPECT_EQ(plain(""), QString());
}

TEST(PlainText, ShowsWhatWouldChangeTheReading)
{
    EXPECT_EQ(plain("a\xE2\x80\xAE"
                    "b\nc"),
              QStringLiteral("a\\u202Eb\\u000Ac"));
    EXPECT_EQ(plain("\xF3\xA0\x80\x81"), QStringLiteral("\\U000E0001")); // a tag character
}

TEST(PlainText, CutsLongTexts)
{
    EXPECT_EQ(plain("abcdef", 3), QStringLiteral("abc…"));
    EXPECT_EQ(plain("abc", 3), QStringLiteral("abc"));
}

// Otherwise "PAYROLL · HEBREW · 3 apps" would show its parts in another order.
TEST(PlainText, IsolatesNamesThatReadFromTheRight)
{
    const QString hebrew = QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
    EXPECT_EQ(plain("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"), QChar(0x2068) + hebrew + QChar(0x2069));
    EXPECT_EQ(plain("a \xD7\xA9", 3), QString::fromUtf8("\xE2\x81\xA8"
                                                        "a \xD7\xA9\xE2\x81\xA9"));
}

} // namespace gatehouse::test
