// SPDX-License-Identifier: Apache-2.0
#include "models/wording/NoticeWording.h"

#include <QLatin1String>
#include <QStringList>

namespace gatehouse::wording {

namespace {

constexpr QLatin1String noticeStyle(
    "body{font:11pt/1.4 sans-serif;max-width:45em;margin:2em auto;padding:0 "
    "1em;color:#1a212b;background:#fff}"
    "h1{font-size:1.5em;margin:0;overflow-wrap:anywhere}h2{font-size:1.1em;margin:1.2em 0 .3em}"
    "p{margin:.3em 0;overflow-wrap:anywhere}ul{margin:.3em 0;padding-left:1.3em}"
    "li{overflow-wrap:anywhere}.below{margin-left:1.3em}.about,.foot{color:#4c5766;font-size:.9em}"
    ".rest{break-before:page;border-top:1px solid #d5dae0;margin-top:2em}"
    "@media print{body{margin:0;max-width:none}.rest{border:0;margin:0}}");

QString element(const QString& name, const QString& text, const QString& className = {})
{
    const QString attribute =
        className.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(className);
    return u'<' + name + attribute + u'>' + text.toHtmlEscaped() + QStringLiteral("</") + name +
           QStringLiteral(">\n");
}

QString itemElement(const NoticeLine& line)
{
    const QString lead = line.lead.isEmpty() ? QString()
                                             : QStringLiteral("<strong>") + line.lead.toHtmlEscaped() +
                                                   QStringLiteral("</strong>");
    const QString tag = line.below ? QStringLiteral("<li class=\"below\">") : QStringLiteral("<li>");
    return tag + lead + line.text.toHtmlEscaped() + QStringLiteral("</li>\n");
}

QString elementOf(const NoticeLine& line)
{
    switch (line.kind) {
    case NoticeKind::Title:
        return element(QStringLiteral("h1"), line.text);
    case NoticeKind::Subtitle:
        return element(QStringLiteral("p"), line.text, QStringLiteral("about"));
    case NoticeKind::Heading:
        return element(QStringLiteral("h2"), line.text);
    case NoticeKind::Paragraph:
        return element(QStringLiteral("p"), line.text);
    case NoticeKind::Item:
        return itemElement(line);
    case NoticeKind::PageBreak:
        return QStringLiteral("<div class=\"rest\"></div>\n");
    case NoticeKind::Footnote:
        return element(QStringLiteral("p"), line.text, QStringLiteral("foot"));
    }
    return {};
}

QString linesOf(const NoticeLine& line)
{
    switch (line.kind) {
    case NoticeKind::Title:
        return line.text + u'\n';
    case NoticeKind::Heading:
        return u'\n' + line.text + u'\n';
    case NoticeKind::Item:
        return (line.below ? QStringLiteral("  - ") : QStringLiteral("- ")) + line.lead + line.text + u'\n';
    case NoticeKind::PageBreak:
        return {};
    case NoticeKind::Footnote:
        return u'\n' + line.text + u'\n';
    case NoticeKind::Subtitle:
    case NoticeKind::Paragraph:
        return line.text + u'\n';
    }
    return {};
}

} // namespace

QString text(const Notice& notice)
{
    QString text;
    for (const NoticeLine& line : notice)
        text += linesOf(line);
    return text;
}

QString html(const Notice& notice)
{
    const QString title = notice.isEmpty() ? QString() : notice.front().text.toHtmlEscaped();
    QString body;
    bool inList = false;
    for (const NoticeLine& line : notice) {
        const bool item = line.kind == NoticeKind::Item;
        if (item != inList)
            body += item ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
        inList = item;
        body += elementOf(line);
    }
    if (inList)
        body += QStringLiteral("</ul>\n");
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'\">\n<title>") +
           title + QStringLiteral("</title>\n<style>") + noticeStyle +
           QStringLiteral("</style>\n</head>\n<body>\n") + body + QStringLiteral("</body>\n</html>\n");
}

} // namespace gatehouse::wording
