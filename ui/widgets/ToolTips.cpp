// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {

QString toolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString lines = text.toHtmlEscaped();
    lines.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace gatehouse::ui
