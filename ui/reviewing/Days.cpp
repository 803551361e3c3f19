// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/Days.h"

namespace gatehouse::ui {

QDate calendarDate(Date day)
{
    static const QDate epoch(1970, 1, 1);
    return epoch.addDays(day.time_since_epoch().count());
}

Date dayOf(const QDate& date)
{
    static const QDate epoch(1970, 1, 1);
    return Date(std::chrono::days(epoch.daysTo(date)));
}

} // namespace gatehouse::ui
