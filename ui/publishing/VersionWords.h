// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/PublishedVersion.h"

#include <QString>

namespace gatehouse::ui {

/// "28 Jan 2026, 14:20", in UTC as the file has it; "not known".
[[nodiscard]] QString publishedTime(const std::optional<std::string>& at);
/// "28 Jan", with the year where it is another than `now`'s ("2026-11-21T10:30:00Z"); "not known".
[[nodiscard]] QString publishedDay(const std::optional<std::string>& at, const std::string& now);
/// Who published it; "someone not named".
[[nodiscard]] QString publishedBy(const PublishedVersion& version);

} // namespace gatehouse::ui
