// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

class QDate;
class QDateTime;

/// Days and times in words, each in the order of its language (context "wording").
namespace gatehouse::wording {

/// "31 Jan 2026"; empty for an invalid date.
[[nodiscard]] QString dateText(const QDate& date);
/// "31 Jan" in the year of `today`, else with its year; empty for an invalid date.
[[nodiscard]] QString dateText(const QDate& date, const QDate& today);
/// "31 Jan 2026, 09:00", in the zone that `time` is in; empty for an invalid one.
[[nodiscard]] QString dateTimeText(const QDateTime& time);
/// "31 Jan 2026, 09:00 UTC" of an ISO 8601 time from a file; what is none stands as it is, made harmless.
[[nodiscard]] QString utcText(const std::string& time);

} // namespace gatehouse::wording
