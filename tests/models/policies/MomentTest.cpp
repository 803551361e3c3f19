// SPDX-License-Identifier: Apache-2.0
#include "models/policies/Moment.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

using policies::momentFromText;

std::chrono::seconds width(const char* text)
{
    const auto moment = momentFromText(text);
    return moment ? moment->latest - moment->earliest : std::chrono::seconds(-1);
}

} // namespace

TEST(Moments, ReadTimesWithZones)
{
    const auto utc = momentFromText("2026-03-01T10:00:00Z");
    ASSERT_TRUE(utc);
    EXPECT_EQ(utc->earliest, utc->latest);
    EXPECT_EQ(momentFromText("2026-03-01T12:00:00+02:00"), utc);
    EXPECT_EQ(momentFromText("2026-03-01T04:30:00-0530"), utc);
    EXPECT_EQ(momentFromText("2026-03-01T10:00:00.250Z"), utc);
}

TEST(Moments, AreAsWideAsTheTextLeavesOpen)
{
    using namespace std::chrono_literals;
    EXPECT_EQ(width("2026-03-01T10:00Z"), 59s);
    EXPECT_EQ(width("2026-03-01T10:00:00"), 26h);
    EXPECT_EQ(width("2026-03-01"), 50h);
    const auto day = *momentFromText("2026-03-01");
    EXPECT_FALSE(day.isAfter(*momentFromText("2026-03-01T10:00:00Z")));
    EXPECT_TRUE(momentFromText("2026-03-03")->isAfter(*momentFromText("2026-03-01T10:00:00Z")));
}

TEST(Moments, RefuseOtherTexts)
{
    for (const char* text : {"", "soon", "2026-13-01", "2026-03-01T", "2026-03-01T25:00:00Z", "2026-03-01T10",
                             "2026-03-01T10:00:00X", "2026-03-01T10:00:00Z ", "2026-03-01T10:00:00+2"})
        EXPECT_FALSE(momentFromText(text)) << text;
}

} // namespace gatehouse::test
