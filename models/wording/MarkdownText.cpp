// SPDX-License-Identifier: Apache-2.0
#include "models/wording/RunSheetWording.h"

#include <QRegularExpression>

namespace gatehouse::wording {
namespace {

/// Text that stays text in CommonMark and in the dialect of code hosts, wherever in a line it stands: nothing
/// of it becomes emphasis, code, a link, an image, HTML, a table, a mention or a formula.
QString escapedMarkdown(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<#|~!&$@");
    QString escaped;
    for (const QChar character : text.trimmed()) { // spaces in front would make code of it
        if (special.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    // Addresses become links by themselves.
    static const QRegularExpression host(QStringLiteral("\\b(www)\\."),
                                         QRegularExpression::CaseInsensitiveOption);
    escaped.replace(QStringLiteral("://"), QStringLiteral("\\://"));
    escaped.replace(host, QStringLiteral("\\1\\."));
    // A list, a rule or a heading begins at the start of a line.
    static const QRegularExpression bullet(QStringLiteral("^[-+=:>]"));
    static const QRegularExpression number(QStringLiteral("^\\d+(?=[.)])"));
    if (bullet.match(escaped).hasMatch())
        escaped.prepend(u'\\');
    if (const auto digits = number.match(escaped); digits.hasMatch())
        escaped.insert(digits.capturedEnd(), u'\\');
    return escaped;
}

QString itemLine(const NoticeLine& line)
{
    const QString lead = line.lead.isEmpty() ? QString()
                                             : QStringLiteral("**") + escapedMarkdown(line.lead.trimmed()) +
                                                   QStringLiteral("** ");
    return (line.below ? QStringLiteral("  - ") : QStringLiteral("- ")) + lead + escapedMarkdown(line.text) +
           u'\n';
}

QString markdownOf(const NoticeLine& line)
{
    switch (line.kind) {
    case NoticeKind::Title:
        return QStringLiteral("# ") + escapedMarkdown(line.text) + u'\n';
    case NoticeKind::Heading:
        return QStringLiteral("## ") + escapedMarkdown(line.text) + u'\n';
    case NoticeKind::Item:
        return itemLine(line);
    case NoticeKind::PageBreak:
        return QStringLiteral("---\n");
    case NoticeKind::Subtitle:
    case NoticeKind::Paragraph:
    case NoticeKind::Footnote:
        break;
    }
    return escapedMarkdown(line.text) + u'\n';
}

} // namespace

QString markdown(const Notice& notice)
{
    QString text;
    bool list = false;
    for (const NoticeLine& line : notice) {
        const bool item = line.kind == NoticeKind::Item;
        if (!text.isEmpty() && !(list && item))
            text += u'\n';
        list = item;
        text += markdownOf(line);
    }
    return text;
}

} // namespace gatehouse::wording
