// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/DescriptorWords.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

QString descriptorText(const char* text)
{
    return QCoreApplication::translate("DescriptorWords", text);
}

QString spacedWords(const QString& camel)
{
    QString words;
    for (qsizetype at = 0; at < camel.size(); ++at) {
        const QChar c = camel[at];
        const bool starts = c.isUpper() && at > 0 && !camel[at - 1].isUpper();
        if (starts || c == u'_' || c == u'-')
            words.append(u' ');
        if (c != u'_' && c != u'-')
            words.append(c.toLower());
    }
    return words.simplified();
}

QString singular(QString words)
{
    if (words.endsWith(u"ies"))
        return words.chopped(3) + u'y';
    if (words.endsWith(u's') && !words.endsWith(u"ss"))
        words.chop(1);
    return words;
}

QString withoutProduct(QString words)
{
    for (const QLatin1String product : {QLatin1String("jira "), QLatin1String("confluence ")})
        if (words.startsWith(product) && words.size() > product.size())
            words.remove(0, product.size());
    return words;
}

QString egressKindWords(const std::string& kind)
{
    static constexpr std::pair<std::string_view, const char*> words[] = {
        {"base-url", QT_TRANSLATE_NOOP("DescriptorWords", "vendor’s own host")},
        {"remote", QT_TRANSLATE_NOOP("DescriptorWords", "remote back end")},
        {"fetch.backend", QT_TRANSLATE_NOOP("DescriptorWords", "called by its back end")},
        {"fetch.client", QT_TRANSLATE_NOOP("DescriptorWords", "called in the browser")},
        {"images", QT_TRANSLATE_NOOP("DescriptorWords", "images from here")},
        {"media", QT_TRANSLATE_NOOP("DescriptorWords", "media from here")},
        {"scripts", QT_TRANSLATE_NOOP("DescriptorWords", "scripts from here")},
        {"styles", QT_TRANSLATE_NOOP("DescriptorWords", "styles from here")},
        {"fonts", QT_TRANSLATE_NOOP("DescriptorWords", "fonts from here")},
        {"frames", QT_TRANSLATE_NOOP("DescriptorWords", "frames from here")}};
    for (const auto& [word, text] : words)
        if (word == kind)
            return descriptorText(text);
    return wording::plainText(kind, 60);
}

QStringList moduleTitles(const descriptors::Descriptor& descriptor, const std::string& type)
{
    QStringList titles;
    for (const descriptors::Module& module : descriptor.modules)
        if (module.type == type && (!module.title.empty() || !module.key.empty()))
            titles.append(wording::plainText(module.title.empty() ? module.key : module.title, 80));
    return titles;
}

/// Thing or what happened to it, in the language of the window where the word is known.
QString eventPart(const QString& words)
{
    static constexpr const char* known[] = {QT_TRANSLATE_NOOP("DescriptorWords", "issue"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "issue link"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "page"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "blog"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "comment"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "worklog"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "attachment"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "content"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "board"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "sprint"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "project"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "space"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "version"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "user"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "group"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "label"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "pull request"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "created"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "updated"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "deleted"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "removed"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "trashed"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "restored"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "moved"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "copied"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "merged"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "viewed"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "mentioned"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "commented"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "assigned"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "started"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "closed"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "released"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "unreleased"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "archived"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "installed"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "upgraded"),
                                            QT_TRANSLATE_NOOP("DescriptorWords", "changed")};
    for (const char* text : known)
        if (words == QLatin1String(text))
            return descriptorText(text);
    return words;
}

/// "issue updated"; a thing that is not known is said as the event spells it.
QString eventPhrase(const QString& thing, const QString& happened)
{
    return thing.isEmpty() ? eventPart(happened)
                           : descriptorText(QT_TRANSLATE_NOOP("DescriptorWords", "%1 %2"))
                                 .arg(eventPart(thing), eventPart(happened));
}

} // namespace

QString moduleTypeWords(std::string_view type)
{
    QString text = wording::plainText(type, 80);
    text = text.mid(text.lastIndexOf(u':') + 1);
    QString words = singular(withoutProduct(spacedWords(text)));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

std::vector<ModuleLine> moduleLines(const descriptors::Descriptor& descriptor)
{
    std::vector<ModuleLine> lines;
    const auto add = [&](const std::vector<descriptors::ModuleCount>& counts) {
        for (const descriptors::ModuleCount& count : counts)
            if (count.type != "webhooks")
                lines.push_back({moduleTypeWords(count.type), wording::plainText(count.type, 80), count.count,
                                 moduleTitles(descriptor, count.type)});
    };
    add(descriptor.moduleCounts);
    add(descriptor.connectModuleCounts);
    return lines;
}

QString eventWords(std::string_view event)
{
    const QString text = wording::plainText(event, 80);
    const QStringList parts = text.split(u':');
    if (parts.size() == 4 && parts[0] == u"avi")
        return eventPhrase(spacedWords(parts[3]), spacedWords(parts[2]));
    QString words = spacedWords(parts.last());
    words.replace(QLatin1String("issuelink"), QLatin1String("issue link"));
    const qsizetype last = words.lastIndexOf(u' ');
    return eventPhrase(words.left(qMax(last, qsizetype{0})), words.mid(last + 1));
}

QStringList eventLines(const descriptors::Descriptor& descriptor)
{
    QStringList lines;
    for (const descriptors::EventSubscription& event : descriptor.events)
        lines.append(eventWords(event.event));
    lines.removeDuplicates();
    return lines;
}

std::vector<EgressLine> egressLines(const descriptors::Descriptor& descriptor)
{
    std::vector<EgressLine> lines;
    QHash<QString, std::size_t> places;
    for (const descriptors::Egress& egress : descriptor.egress) {
        const QString address = wording::plainText(egress.address, 200);
        const auto found = places.constFind(address);
        const std::size_t at = found == places.constEnd() ? lines.size() : *found;
        if (at == lines.size()) {
            places.insert(address, at);
            lines.push_back({address, {}});
        }
        const QString kind = egressKindWords(egress.kind);
        if (!lines[at].kinds.contains(kind))
            lines[at].kinds.append(kind);
    }
    return lines;
}

QString listed(const QStringList& texts, int limit)
{
    if (texts.size() <= limit)
        return texts.join(QStringLiteral(", "));
    return QCoreApplication::translate("DescriptorWords", "%1 and %2 more")
        .arg(texts.mid(0, limit).join(QStringLiteral(", ")))
        .arg(texts.size() - limit);
}

} // namespace gatehouse::ui
