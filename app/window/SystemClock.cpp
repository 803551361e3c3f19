// SPDX-License-Identifier: Apache-2.0
#include "app/window/SystemClock.h"

#include <QDate>

namespace gatehouse::app {

ui::Clock systemClock()
{
    return [] { return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate()))); };
}

} // namespace gatehouse::app
