// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Date.h"

#include <charconv>
#include <cstdio>

namespace gatehouse {
namespace {

/// `width` digits at `at`; empty where something else stands there.
std::optional<unsigned> digits(std::string_view text, std::size_t at, std::size_t width)
{
    unsigned number = 0;
    const char* const end = text.data() + at + width;
    const auto [stop, error] = std::from_chars(text.data() + at, end, number);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<Date> dateFromText(std::string_view text)
{
    constexpr std::size_t length = 10;
    if (text.size() < length || text[4] != '-' || text[7] != '-' || (text.size() > length && text[10] != 'T'))
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day)};
    if (!date.ok())
        return std::nullopt;
    return Date(date);
}

std::string toText(Date date)
{
    const std::chrono::year_month_day parts(date);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(parts.year()),
                  static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
    return text;
}

} // namespace gatehouse
