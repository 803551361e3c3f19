// SPDX-License-Identifier: Apache-2.0
#include "models/policies/Moment.h"

#include "models/foundation/Date.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace gatehouse::policies {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Takes two digits below `bound` from the front.
std::optional<int> takeNumber(std::string_view& text, int bound)
{
    int number = 0;
    if (text.size() < 2 || text[0] < '0' || text[0] > '9')
        return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + 2, number);
    if (error != std::errc() || stop != text.data() + 2 || number >= bound)
        return std::nullopt;
    text.remove_prefix(2);
    return number;
}

bool take(std::string_view& text, char character)
{
    if (!text.starts_with(character))
        return false;
    text.remove_prefix(1);
    return true;
}

/// "09:00:00.5" from the front: the seconds of the day that it can mean.
std::optional<std::pair<seconds, seconds>> takeTime(std::string_view& text)
{
    const auto hour = takeNumber(text, 24);
    if (!hour || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 60);
    if (!minute)
        return std::nullopt;
    const seconds from = hours(*hour) + minutes(*minute);
    if (!take(text, ':'))
        return std::pair(from, from + seconds(59));
    const auto second = takeNumber(text, 61); // a leap second
    if (!second)
        return std::nullopt;
    if (take(text, '.') || take(text, ','))
        text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    return std::pair(from + seconds(*second), from + seconds(*second));
}

/// "Z", "+02:00", "-0530"; nothing: the zones of the earth, from 14 hours ahead to 12 behind.
std::optional<std::pair<seconds, seconds>> takeZone(std::string_view& text)
{
    if (text.empty())
        return std::pair<seconds, seconds>(hours(-12), hours(14));
    if (take(text, 'Z'))
        return std::pair(seconds(0), seconds(0));
    const bool behind = text.starts_with('-');
    if (!take(text, '+') && !take(text, '-'))
        return std::nullopt;
    const auto hour = takeNumber(text, 15);
    take(text, ':');
    const auto minute = text.empty() ? std::optional(0) : takeNumber(text, 60);
    if (!hour || !minute)
        return std::nullopt;
    const seconds offset = hours(*hour) + minutes(*minute);
    return std::pair(behind ? -offset : offset, behind ? -offset : offset);
}

} // namespace

std::optional<Moment> momentFromText(std::string_view text)
{
    const std::optional<Date> day = dateFromText(text);
    if (!day)
        return std::nullopt;
    text.remove_prefix(10);
    std::optional<std::pair<seconds, seconds>> time = std::pair<seconds, seconds>(seconds(0), hours(24));
    if (take(text, 'T'))
        time = takeTime(text);
    if (!time)
        return std::nullopt;
    const auto zone = takeZone(text);
    if (!zone || !text.empty())
        return std::nullopt;
    // What is ahead of UTC was earlier.
    return Moment{*day + time->first - zone->second, *day + time->second - zone->first};
}

} // namespace gatehouse::policies
