// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"

#include <QDate>

namespace gatehouse::ui {

/// A day as the date fields of the toolkit have it, and back.
[[nodiscard]] QDate calendarDate(Date day);
[[nodiscard]] Date dayOf(const QDate& date); ///< of a valid date

} // namespace gatehouse::ui
