// SPDX-License-Identifier: Apache-2.0
#include "models/wording/DateWording.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::wording {

namespace {

struct DateForms
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

} // namespace

QString dateText(const QDate& date)
{
    //: A day with its year, as QLocale::toString wants it.
    return date.isValid() ? locale().toString(date, DateForms::tr("d MMM yyyy")) : QString();
}

QString dateText(const QDate& date, const QDate& today)
{
    if (!date.isValid() || date.year() != today.year())
        return dateText(date);
    //: A day without its year, as QLocale::toString wants it.
    return locale().toString(date, DateForms::tr("d MMM"));
}

QString dateTimeText(const QDateTime& time)
{
    //: A day with its year and the time, as QLocale::toString wants it.
    return time.isValid() ? locale().toString(time, DateForms::tr("d MMM yyyy, HH:mm")) : QString();
}

QString utcText(const std::string& time)
{
    const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate).toUTC();
    return when.isValid() ? dateTimeText(when) + QStringLiteral(" UTC") : plainText(time, 40);
}

} // namespace gatehouse::wording
