// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/EncodingGuess.h"

#include <QStringDecoder>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr qsizetype looksAt = 4096; // bytes; a header and some rows

bool hasByteOrderMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Latin text in UTF-16 has a NUL in nearly every second byte.
std::optional<imports::Encoding> utf16Of(const QByteArray& bytes)
{
    const qsizetype pairs = std::min(bytes.size(), looksAt) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < pairs; ++at) {
        even += bytes[2 * at] == '\0' ? 1 : 0;
        odd += bytes[2 * at + 1] == '\0' ? 1 : 0;
    }
    if (odd > pairs / 2 && even == 0)
        return imports::Encoding::Utf16LittleEndian;
    if (even > pairs / 2 && odd == 0)
        return imports::Encoding::Utf16BigEndian;
    return std::nullopt;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Has bytes above ASCII, and none of them begins a sequence of UTF-8.
bool isSurelyNotUtf8(const QByteArray& bytes)
{
    bool above = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80U)
            continue;
        above = true;
        if (byte >= 0xC2U && at + 1 < bytes.size() &&
            isContinuation(static_cast<unsigned char>(bytes[at + 1])))
            return false;
    }
    return above;
}

QString fromWindows1252(const QByteArray& bytes)
{
    // 0x80 to 0x9F; the rest is Latin-1.
    static constexpr char16_t upper[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                         0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text)
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9F)
            letter = QChar(upper[letter.unicode() - 0x80]);
    return text;
}

} // namespace

std::optional<imports::Encoding> guessEncoding(const QByteArray& bytes)
{
    if (hasByteOrderMark(bytes))
        return std::nullopt;
    if (const auto utf16 = utf16Of(bytes))
        return utf16;
    if (isSurelyNotUtf8(bytes))
        return imports::Encoding::Windows1252;
    return std::nullopt;
}

QByteArray asUtf8(const QByteArray& bytes, imports::Encoding encoding)
{
    switch (encoding) {
    case imports::Encoding::Utf8:
        return bytes;
    case imports::Encoding::Utf16LittleEndian:
        return QString(QStringDecoder(QStringDecoder::Utf16LE).decode(bytes)).toUtf8();
    case imports::Encoding::Utf16BigEndian:
        return QString(QStringDecoder(QStringDecoder::Utf16BE).decode(bytes)).toUtf8();
    case imports::Encoding::Windows1252:
        return fromWindows1252(bytes).toUtf8();
    }
    return bytes;
}

} // namespace gatehouse::ui
