// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Date.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

struct DateCase
{
    const char* text;
    const char* day; ///< null: no date
};

class DateTexts : public testing::TestWithParam<DateCase>
{};

TEST_P(DateTexts, AreReadOrRefused)
{
    const auto date = dateFromText(GetParam().text);
    ASSERT_EQ(date.has_value(), GetParam().day != nullptr) << GetParam().text;
    EXPECT_EQ(date ? toText(*date) : "", GetParam().day != nullptr ? GetParam().day : "");
}

INSTANTIATE_TEST_SUITE_P(
    Dates, DateTexts,
    testing::Values(DateCase{"2026-01-31", "2026-01-31"}, DateCase{"2026-01-31T09:00:00Z", "2026-01-31"},
                    DateCase{"2024-02-29", "2024-02-29"}, DateCase{"2026-02-29", nullptr},
                    DateCase{"2026-13-01", nullptr}, DateCase{"2026-00-10", nullptr}, DateCase{"", nullptr},
                    DateCase{"2026-1-31", nullptr}, DateCase{"31.01.2026", nullptr},
                    DateCase{"2026-01-31x", nullptr}, DateCase{"2026-01-3x", nullptr},
                    DateCase{"2026-+1-31", nullptr}, DateCase{"0001-01-01", "0001-01-01"}));

} // namespace
} // namespace gatehouse::test
