// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Excerpt.h"

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

QString marked(const Excerpt& excerpt)
{
    return excerpt.lines.value(excerpt.markedLine).mid(excerpt.markFrom, excerpt.markLength);
}

} // namespace

TEST(ExcerptTest, ShowsTheLinesAroundAndMarksTheToken)
{
    const Excerpt excerpt = excerptOf("{\n  \"a\": [\n    \"c-1\", \"c-88\"\n  ]\n}\n", {3, 12}, 1);
    EXPECT_EQ(excerpt.firstLine, 2);
    EXPECT_EQ(excerpt.lines.size(), 3);
    EXPECT_EQ(excerpt.markedLine, 1);
    EXPECT_EQ(marked(excerpt), QStringLiteral("\"c-88\""));
}

TEST(ExcerptTest, CountsCodePointsAndShowsBidiControlsAsEscapes)
{
    const Excerpt excerpt = excerptOf("\"\xF0\x9F\x98\x80\xE2\x80\xAE\" 12", {1, 6});
    EXPECT_EQ(marked(excerpt), QStringLiteral("12"));
    EXPECT_FALSE(excerpt.lines.first().contains(QChar(0x202E)));
}

TEST(ExcerptTest, CutsALongLineAroundThePlace)
{
    QByteArray text(1'000'000, ' ');
    text.replace(700'000, 3, "bad");
    const Excerpt excerpt = excerptOf(text, {1, 700'001});
    EXPECT_LT(excerpt.lines.first().size(), 300);
    EXPECT_EQ(marked(excerpt), QStringLiteral("bad"));
}

TEST(ExcerptTest, PlacesOutsideTheTextMarkNothing)
{
    EXPECT_EQ(excerptOf({}, {1, 1}).markLength, 0);
    EXPECT_EQ(excerptOf("a\nb\n", {9, 1}).markedLine, -1);
    EXPECT_EQ(excerptOf("a\n", {1, 90}).markLength, 0);
    EXPECT_EQ(excerptOf("\xFF\xFE\"", {1, 1}).lines.size(), 1);
}

TEST(ExcerptTest, WindowsLineEndsAreNotShown)
{
    EXPECT_EQ(excerptOf("a\r\nb\r\n", {1, 1}).lines, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

} // namespace gatehouse::ui
