// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Excerpt.h"

#include "models/wording/Wording.h"

#include <QString>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int mostBefore = 100; ///< code points kept before the place in a long line
constexpr int mostShown = 200;

constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< of one line: a whole file may be one

/// The line that starts there, without its end.
QList<char32_t> decodeLine(const QByteArray& text, qsizetype start)
{
    qsizetype end = text.indexOf('\n', start);
    if (end < 0)
        end = text.size();
    const QString line = QString::fromUtf8(text.mid(start, qMin(end - start, mostBytes)));
    const QList<uint> points = line.toUcs4();
    QList<char32_t> decoded(points.cbegin(), points.cend());
    if (!decoded.isEmpty() && decoded.last() == U'\r')
        decoded.removeLast();
    return decoded;
}

qsizetype startOfLine(const QByteArray& text, std::size_t number)
{
    qsizetype at = 0;
    for (std::size_t line = 1; line < number; ++line) {
        at = text.indexOf('\n', at) + 1;
        if (at == 0)
            return -1;
    }
    return at;
}

QString harmless(const QList<char32_t>& points, qsizetype from, qsizetype length)
{
    const QString text = QString::fromUcs4(points.constData() + from, length);
    QString shown;
    const QStringList parts = text.split(QLatin1Char('\t'));
    for (const QString& part : parts)
        shown += (shown.isNull() ? QString() : QStringLiteral("    ")) +
                 wording::plainText(part.toStdString(), mostShown);
    return shown;
}

bool endsToken(char32_t point)
{
    return QStringLiteral(" ,:[]{}\t").contains(QChar::fromUcs4(point));
}

qsizetype tokenLength(const QList<char32_t>& line, qsizetype from)
{
    if (from >= line.size())
        return 0;
    qsizetype end = from + 1;
    if (line.at(from) == U'"') {
        while (end < line.size() && (line.at(end) != U'"' || line.at(end - 1) == U'\\'))
            ++end;
        return qMin(end + 1, line.size()) - from;
    }
    while (end < line.size() && !endsToken(line.at(end)))
        ++end;
    return end - from;
}

void mark(Excerpt& excerpt, const QList<char32_t>& line, qsizetype column)
{
    const qsizetype place = qMin(column, line.size());
    const qsizetype from = place > mostBefore ? place - mostBefore : 0;
    const qsizetype to = qMin(line.size(), from + mostShown);
    const QString cut = from > 0 ? QStringLiteral("…") : QString();
    const QString before = cut + harmless(line, from, place - from);
    const qsizetype length = qMin(tokenLength(line, place), to - place);
    const QString token = harmless(line, place, length);
    const QString after = harmless(line, place + length, to - place - length);
    excerpt.markedLine = int(excerpt.lines.size());
    excerpt.markFrom = int(before.size());
    excerpt.markLength = int(token.size());
    excerpt.lines += before + token + after + (to < line.size() ? QStringLiteral("…") : QString());
}

} // namespace

Excerpt excerptOf(const QByteArray& text, const TextPosition& position, int around)
{
    Excerpt excerpt;
    const auto spread = static_cast<std::size_t>(around);
    const std::size_t first = position.line > spread ? position.line - spread : 1;
    excerpt.firstLine = int(first);
    qsizetype at = startOfLine(text, first);
    for (std::size_t number = first; number <= position.line + spread && at >= 0; ++number) {
        const QList<char32_t> line = decodeLine(text, at);
        if (number == position.line)
            mark(excerpt, line, qsizetype(position.column) - 1);
        else
            excerpt.lines += harmless(line, 0, qMin<qsizetype>(mostShown, line.size()));
        const qsizetype end = text.indexOf('\n', at);
        at = end < 0 || end + 1 >= text.size() ? -1 : end + 1;
    }
    return excerpt;
}

} // namespace gatehouse::ui
