// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/HeaderTexts.h"

#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace gatehouse::ui {

namespace {

class HeaderWords
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::HeaderTexts)
};

} // namespace

HeaderTexts headerTexts(const OrganizationProperties* properties, const QString& path)
{
    if (properties == nullptr)
        return {HeaderWords::tr("No organization"), HeaderWords::tr("nothing is open"), {}};
    const QString captured = properties->capturedAt
                                 ? HeaderWords::tr("captured %1").arg(dateTimeText(*properties->capturedAt))
                                 : HeaderWords::tr("capture date not known");
    const QString file = path.isEmpty() ? HeaderWords::tr("not saved in a file yet")
                                        : wording::plainText(QDir::toNativeSeparators(path).toStdString());
    const QString name = wording::plainText(properties->name, 80);
    return {name, captured, QStringList{name, captured, file}.join(QLatin1Char('\n'))};
}

QString windowTitle(const OrganizationProperties* properties, const QString& path)
{
    if (properties == nullptr)
        return QStringLiteral("Gatehouse");
    QString name = path.isEmpty() ? wording::plainText(properties->name, 80)
                                  : wording::plainText(QFileInfo(path).fileName().toStdString(), 120);
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // Qt's way to write the mark itself
    return QStringLiteral("%1[*] — Gatehouse").arg(name);
}

QString dateTimeText(const std::string& iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return time.isValid() ? wording::dateTimeText(time) : wording::plainText(iso, 40);
}

} // namespace gatehouse::ui
