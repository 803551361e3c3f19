// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse {

/// A day of the calendar, without a time zone: review dates, due dates, the last day of an acceptance.
using Date = std::chrono::sys_days;

/// The day of "2026-01-31" or of a date and time that begins so ("2026-01-31T09:00:00Z"). Empty where the
/// text has another form or names a day that the calendar does not have.
[[nodiscard]] std::optional<Date> dateFromText(std::string_view text);
/// "2026-01-31".
[[nodiscard]] std::string toText(Date date);

} // namespace gatehouse
