// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/VersionWords.h"

#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::ui {
namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(publishing)
};

QDateTime timeOf(const std::string& iso)
{
    return QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
}

} // namespace

QString publishedTime(const std::optional<std::string>& at)
{
    if (!at)
        return VersionText::tr("not known");
    const QDateTime time = timeOf(*at);
    return time.isValid() ? wording::dateTimeText(time) : wording::plainText(*at, 40);
}

QString publishedDay(const std::optional<std::string>& at, const std::string& now)
{
    if (!at)
        return VersionText::tr("not known");
    const QDateTime time = timeOf(*at);
    if (!time.isValid())
        return wording::plainText(*at, 40);
    return wording::dateText(time.date(), timeOf(now).date());
}

QString publishedBy(const PublishedVersion& version)
{
    return version.by.empty() ? VersionText::tr("someone not named") : wording::plainText(version.by, 80);
}

} // namespace gatehouse::ui
