// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PlaceMarks.h"

namespace gatehouse::wording {

QString withAppAndPlace(const QString& text, const QString& app, const QString& place)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar mark = text[i] == u'%' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (mark != u'1' && mark != u'2') {
            filled += text[i];
            continue;
        }
        filled += mark == u'1' ? app : place;
        ++i;
    }
    return filled;
}

} // namespace gatehouse::wording
