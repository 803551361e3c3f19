// SPDX-License-Identifier: Apache-2.0
#include "app/window/FileKind.h"

#include <QFile>

namespace gatehouse::app {

bool isOrganizationFile(const QString& path)
{
    if (path.endsWith(QStringLiteral(".gatehouse.json"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    constexpr qint64 firstBytes = 4096;
    return file.open(QIODevice::ReadOnly) && file.read(firstBytes).contains("\"gatehouse-organization\"");
}

} // namespace gatehouse::app
