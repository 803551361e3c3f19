// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ChangeNoticeWording.h"

#include "models/wording/NoticeParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::wording {
namespace {

using noticeParts::counted;
using noticeParts::said;
using notices::AppTurn;
using notices::ChangeNotice;
using notices::KnownContainer;
using notices::Placeholder;
using notices::Turn;

constexpr const char* somePlaces = QT_TRANSLATE_NOOP("wording", "some projects or spaces");

QString bulleted(const QStringList& lines)
{
    QStringList items;
    for (const QString& line : lines)
        items.append(QStringLiteral("- ") + line);
    return items.join(u'\n');
}

QString containerName(const KnownContainer& container)
{
    const QString key = plainText(container.key, 100);
    const QString title = plainText(container.name, 200);
    if (key.isEmpty() || title.isEmpty())
        return key + title;
    return said(QT_TRANSLATE_NOOP("wording", "%1 (%2)")).arg(title, key);
}

QString placesText(const QStringList& known, bool elsewhere)
{
    if (known.isEmpty())
        return said(somePlaces);
    const QString names = known.join(QStringLiteral(", "));
    return elsewhere ? said(QT_TRANSLATE_NOOP("wording", "%1 and some other projects or spaces")).arg(names)
                     : names;
}

QString placesOf(const AppTurn& turn)
{
    QStringList names;
    for (const KnownContainer& container : turn.containers)
        names.append(containerName(container));
    return placesText(names, turn.elsewhere);
}

QString turnSentence(const AppTurn& turn)
{
    const QString app = plainText(turn.app, 200);
    switch (turn.turn) {
    case Turn::Blocked:
        return said(QT_TRANSLATE_NOOP("wording", "%1 will be blocked in %2.")).arg(app, placesOf(turn));
    case Turn::Unblocked:
        return said(QT_TRANSLATE_NOOP("wording", "%1 will no longer be blocked in %2."))
            .arg(app, placesOf(turn));
    case Turn::Open:
        break;
    }
    return said(QT_TRANSLATE_NOOP("wording", "Whether %1 will be blocked in %2 cannot be told beforehand."))
        .arg(app, placesOf(turn));
}

/// Counts and the platform's own numbers, nothing else of the customer's containers.
QString vendorSentence(const AppTurn& turn)
{
    constexpr qsizetype mostIds = 50;
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "%1: newly blocked. Projects or spaces concerned: %2."),
        QT_TRANSLATE_NOOP("wording", "%1: no longer blocked. Projects or spaces concerned: %2."),
        QT_TRANSLATE_NOOP("wording", "%1: whether it will be blocked cannot be told beforehand. Projects or "
                                     "spaces concerned: %2.")};
    QString sentence = said(std::data(texts)[static_cast<std::size_t>(turn.turn)])
                           .arg(plainText(turn.app, 200), counted(turn.count));
    QStringList ids;
    for (const std::string& id : turn.nativeIds)
        ids.append(plainText(id, 20));
    if (ids.isEmpty())
        return sentence;
    const bool all = ids.size() <= mostIds && static_cast<std::size_t>(ids.size()) == turn.count;
    const QString list = QStringList(ids.mid(0, mostIds)).join(QStringLiteral(", "));
    return sentence + u' ' +
           (all ? said(QT_TRANSLATE_NOOP("wording", "Their ids: %1.")).arg(list)
                : said(QT_TRANSLATE_NOOP("wording", "Ids of some of them: %1.")).arg(list));
}

QString changesText(const ChangeNotice& notice)
{
    QStringList lines;
    for (const AppTurn& turn : notice.turns)
        lines.append(notice.audience == Audience::Vendor ? vendorSentence(turn) : turnSentence(turn));
    return lines.isEmpty() ? said(QT_TRANSLATE_NOOP("wording", "Nothing changes for you.")) : bulleted(lines);
}

QString appsOfNotice(const ChangeNotice& notice)
{
    QStringList names;
    for (const AppTurn& turn : notice.turns)
        if (const QString app = plainText(turn.app, 200); !names.contains(app))
            names.append(app);
    return names.isEmpty() ? said(QT_TRANSLATE_NOOP("wording", "no app")) : names.join(QStringLiteral(", "));
}

QString containersOfNotice(const ChangeNotice& notice)
{
    QStringList names;
    bool elsewhere = false;
    for (const AppTurn& turn : notice.turns) {
        elsewhere = elsewhere || turn.elsewhere;
        for (const KnownContainer& container : turn.containers)
            if (const QString text = containerName(container); !names.contains(text))
                names.append(text);
    }
    return placesText(names, elsewhere);
}

const char* effectForPeople(notices::Effect effect)
{
    switch (effect) {
    case notices::Effect::MacrosShowNotice:
        return QT_TRANSLATE_NOOP("wording",
                                 "Macros of a blocked app show an error notice, and are not offered "
                                 "when a page is written.");
    case notices::Effect::PanelsGone:
        return QT_TRANSLATE_NOOP("wording", "Panels, buttons and pages of a blocked app are gone there.");
    case notices::Effect::ListsShorter:
        return QT_TRANSLATE_NOOP("wording", "Lists and reports of a blocked app leave out what is there.");
    case notices::Effect::ChangesRefused:
        return QT_TRANSLATE_NOOP("wording",
                                 "What a blocked app would create, change or delete there is refused; "
                                 "automations that rely on it fail.");
    case notices::Effect::EventsStop:
        return QT_TRANSLATE_NOOP("wording",
                                 "A blocked app no longer hears of changes there: synchronizing and "
                                 "notifying stop.");
    case notices::Effect::ContainerUnseen:
        return QT_TRANSLATE_NOOP("wording", "A blocked app no longer sees that the project or space exists.");
    }
    return "";
}

const char* effectForVendors(notices::Effect effect)
{
    switch (effect) {
    case notices::Effect::MacrosShowNotice:
        return QT_TRANSLATE_NOOP("wording", "Macros are replaced by an error notice and are not offered.");
    case notices::Effect::PanelsGone:
        return QT_TRANSLATE_NOOP("wording", "Modules in these projects or spaces are not shown.");
    case notices::Effect::ListsShorter:
        return QT_TRANSLATE_NOOP("wording",
                                 "Reading one object answers 404; lists and searches leave it out.");
    case notices::Effect::ChangesRefused:
        return QT_TRANSLATE_NOOP("wording", "Changing an object is refused.");
    case notices::Effect::EventsStop:
        return QT_TRANSLATE_NOOP("wording",
                                 "Events of blocked content are not sent. You are told by "
                                 "app_access_to_objects_in_container_blocked, and not when a block "
                                 "ends.");
    case notices::Effect::ContainerUnseen:
        return QT_TRANSLATE_NOOP("wording", "The project or space itself is not found either.");
    }
    return "";
}

QString effectsText(const ChangeNotice& notice)
{
    QStringList lines;
    for (const notices::Effect effect : notice.effects)
        lines.append(
            said(notice.audience == Audience::Vendor ? effectForVendors(effect) : effectForPeople(effect)));
    return lines.isEmpty() ? said(QT_TRANSLATE_NOOP("wording", "Nothing, as far as is known."))
                           : bulleted(lines);
}

QString writtenLines(const std::string& text, const char* otherwise)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(text).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(plainText(line.trimmed().toStdString(), 200));
    return lines.isEmpty() ? said(otherwise) : lines.join(u'\n');
}

QString valueOf(Placeholder placeholder, const ChangeNotice& notice)
{
    switch (placeholder) {
    case Placeholder::Organization:
        return plainText(notice.organization, 200);
    case Placeholder::Changes:
        return changesText(notice);
    case Placeholder::Apps:
        return appsOfNotice(notice);
    case Placeholder::Containers:
        return containersOfNotice(notice);
    case Placeholder::Effects:
        return effectsText(notice);
    case Placeholder::When:
        return writtenLines(notice.details.when,
                            QT_TRANSLATE_NOOP("wording", "at a time that is told later"));
    case Placeholder::Contact:
        return writtenLines(notice.details.contact,
                            QT_TRANSLATE_NOOP("wording", "the admins of your organization"));
    case Placeholder::Vendor:
        return plainText(notice.vendor, 200);
    }
    return {};
}

} // namespace

QString defaultTemplate(Audience audience)
{
    switch (audience) {
    case Audience::EndUsers:
        return said(QT_TRANSLATE_NOOP(
            "wording",
            "Apps in Jira and Confluence: what changes\n\nThe admins of {organization} change which apps of "
            "other "
            "vendors may reach content. It takes effect {when}.\n\n{changes}\n\nWhat you may "
            "notice:\n{effects}\n\nWhat you may see and do yourself stays as it is, and nothing of yours is "
            "deleted. If an app lacks something, it may be this policy, or a permission. Ask:\n{contact}\n"));
    case Audience::SpaceOwners:
        return said(QT_TRANSLATE_NOOP(
            "wording", "Apps in your projects and spaces: what changes\n\nA data security policy of "
                       "{organization} changes "
                       "which apps may reach content that you are responsible for. It takes effect "
                       "{when}.\n\n{changes}\n\nWhat people will notice there:\n{effects}\n\nRoles and "
                       "permissions in your "
                       "projects and spaces stay as they are and do not lift a block; only the "
                       "organization’s admins can. An "
                       "app may take a block for being uninstalled and delete what it keeps. If that would "
                       "do harm, say so "
                       "before. Ask:\n{contact}\n"));
    case Audience::Vendor:
        break;
    }
    return said(QT_TRANSLATE_NOOP(
        "wording",
        "Change of app access at {organization}\n\nTo {vendor}: the organization changes its data security "
        "policies. "
        "It takes effect {when}.\n\n{changes}\n\nWhat your app will see there:\n{effects}\n\nLicence and "
        "installation are not affected. Please do not treat a block as an uninstall, and keep the customer’s "
        "data. "
        "Your contact:\n{contact}\n"));
}

QString noticeTemplate(const Organization& organization, Audience audience)
{
    const auto own = std::ranges::find(organization.noticeTemplates, audience, &NoticeTemplate::audience);
    return own == organization.noticeTemplates.end() || own->text.empty() ? defaultTemplate(audience)
                                                                          : QString::fromStdString(own->text);
}

QString placeholderHelp(Placeholder placeholder)
{
    static constexpr std::initializer_list<const char*> texts = {
        QT_TRANSLATE_NOOP("wording", "Name of the organization"),
        QT_TRANSLATE_NOOP("wording", "A line for each app: blocked or no longer blocked, and where"),
        QT_TRANSLATE_NOOP("wording", "Names of the apps"),
        QT_TRANSLATE_NOOP("wording", "Names of the projects and spaces that the reader may know, and whether "
                                     "there are others"),
        QT_TRANSLATE_NOOP("wording", "A line for each thing that will be noticed"),
        QT_TRANSLATE_NOOP("wording", "When it takes effect"),
        QT_TRANSLATE_NOOP("wording", "Whom to ask"),
        QT_TRANSLATE_NOOP("wording", "Name of the vendor; empty for other readers")};
    return said(std::data(texts)[static_cast<std::size_t>(placeholder)]);
}

QString name(Audience audience)
{
    static constexpr std::initializer_list<const char*> texts = {QT_TRANSLATE_NOOP("wording", "End users"),
                                                                 QT_TRANSLATE_NOOP("wording", "Space owners"),
                                                                 QT_TRANSLATE_NOOP("wording", "App vendor")};
    return said(std::data(texts)[static_cast<std::size_t>(audience)]);
}

WordedNotice worded(const ChangeNotice& notice, std::string_view templateText)
{
    const notices::TemplateText read = notices::templateText(templateText);
    WordedNotice worded{{}, read.faults};
    for (const notices::TemplatePart& part : read.parts)
        worded.text +=
            part.placeholder ? valueOf(*part.placeholder, notice) : QString::fromStdString(part.text);
    return worded;
}

} // namespace gatehouse::wording
