// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/VersionWords.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

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
    return time.isValid() ? QLocale().toString(time, QStringLiteral("d MMM yyyy, HH:mm"))
                          : wording::plainText(*at, 40);
}

QString publishedDay(const std::optional<std::string>& at, const std::string& now)
{
    if (!at)
        return VersionText::tr("not known");
    const QDateTime time = timeOf(*at);
    if (!time.isValid())
        return wording::plainText(*at, 40);
    const bool sameYear = time.date().year() == timeOf(now).date().year();
    return QLocale().toString(time.date(), sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString publishedBy(const PublishedVersion& version)
{
    return version.by.empty() ? VersionText::tr("someone not named") : wording::plainText(version.by, 80);
}

} // namespace gatehouse::ui
