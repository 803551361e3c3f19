// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"

#include <QChar>
#include <QList>
#include <QStringDecoder>

namespace gatehouse::wording {
namespace {

bool changesHowTextIsRead(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width characters, tags
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString visibleEscape(char32_t point)
{
    const QString digits = QString::number(static_cast<uint>(point), 16).toUpper();
    const bool wide = point > 0xFFFF;
    return (wide ? QStringLiteral("\\U") : QStringLiteral("\\u")) + digits.rightJustified(wide ? 8 : 4, u'0');
}

bool readsFromTheRight(char32_t point)
{
    const QChar::Direction direction = QChar::direction(point);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// A name that reads from the right may not turn the order of what stands beside it in a line.
QString isolated(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

} // namespace

QString plainText(std::string_view untrusted, int limit)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded =
        decoder(QByteArrayView(untrusted.data(), static_cast<qsizetype>(untrusted.size())));
    QString result;
    int count = 0;
    bool fromTheRight = false;
    for (const char32_t point : decoded.toUcs4()) {
        if (count++ == limit) {
            result += QChar(0x2026);
            break;
        }
        fromTheRight = fromTheRight || readsFromTheRight(point);
        result += changesHowTextIsRead(point) ? visibleEscape(point) : QString::fromUcs4(&point, 1);
    }
    return fromTheRight ? isolated(result) : result;
}

} // namespace gatehouse::wording
