// SPDX-License-Identifier: Apache-2.0
#include "app/window/SystemClock.h"

#include <QDateTime>

namespace gatehouse::app {

ui::Clock systemClock()
{
    return [] { return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate()))); };
}

ui::TimeClock systemTimeClock()
{
    return [] { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(); };
}

} // namespace gatehouse::app
