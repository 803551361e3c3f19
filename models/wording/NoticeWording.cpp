// SPDX-License-Identifier: Apache-2.0
#include "models/wording/NoticeWording.h"

#include "models/wording/DateWording.h"
#include "models/wording/NoticeParts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::wording {

namespace {

using notices::Effect;
using namespace noticeParts;
using notices::OwnerPage;
using notices::PolicyNotice;
using notices::Treatment;

bool isJira(const OwnerPage& page)
{
    return page.product == Product::Jira;
}

QString dataAge(const OwnerPage& page)
{
    if (!page.capturedAt)
        return said(QT_TRANSLATE_NOOP("wording", "date of the data not known"));
    return said(QT_TRANSLATE_NOOP("wording", "data of %1")).arg(utcText(*page.capturedAt));
}

void addHead(Notice& lines, const OwnerPage& page)
{
    const QString container = page.key.empty() || page.name.empty() ? plainText(page.key + page.name)
                                                                    : plainText(page.key + ' ' + page.name);
    lines.append({NoticeKind::Title, said(QT_TRANSLATE_NOOP("wording", "Apps in %1")).arg(container)});
    const QString kind = isJira(page) ? said(QT_TRANSLATE_NOOP("wording", "Jira project on %1"))
                                      : said(QT_TRANSLATE_NOOP("wording", "Confluence space on %1"));
    lines.append(
        {NoticeKind::Subtitle,
         QStringList{said(QT_TRANSLATE_NOOP("wording", "What data security policies do to apps here")),
                     kind.arg(plainText(page.site)), dataAge(page)}
             .join(QStringLiteral(" · "))});
}

QString answerSentence(const OwnerPage& page)
{
    const std::size_t blocked = page.count(Treatment::Blocked);
    const std::size_t open =
        page.count(Treatment::EligibilityNotKnown) + page.count(Treatment::PrecedenceNotDecided);
    QString sentence;
    if (page.policies.empty())
        sentence = said(QT_TRANSLATE_NOOP("wording", "No policy applies to apps in %1.")).arg(here(page));
    else if (blocked == 0)
        sentence = said(QT_TRANSLATE_NOOP("wording", "Policies apply to %1, and block none of the %2 apps "
                                                     "installed for it."))
                       .arg(here(page), counted(page.apps.size()));
    else
        sentence = said(QT_TRANSLATE_NOOP("wording", "Policies block %1 of the %2 apps installed for %3."))
                       .arg(counted(blocked), counted(page.apps.size()), here(page));
    if (open > 0)
        sentence += u' ' + said(QT_TRANSLATE_NOOP("wording", "Of %1 it is not known.")).arg(counted(open));
    return sentence;
}

QString coverageSentence(const OwnerPage& page, const PolicyNotice& policy)
{
    switch (policy.coverage) {
    case CoverageLevel::Organization:
        return said(QT_TRANSLATE_NOOP("wording", "It covers the whole organization."));
    case CoverageLevel::Products:
        return isJira(page)
                   ? said(QT_TRANSLATE_NOOP("wording", "It covers every Jira project of this site."))
                   : said(QT_TRANSLATE_NOOP("wording", "It covers every Confluence space of this site."));
    case CoverageLevel::Containers:
        return policy.thisContainerAlone
                   ? said(QT_TRANSLATE_NOOP("wording", "It covers %1 alone.")).arg(here(page))
                   : said(
                         QT_TRANSLATE_NOOP("wording", "It covers chosen projects and spaces, %1 among them."))
                         .arg(here(page));
    }
    return {};
}

QString ruleSentence(const PolicyNotice& policy)
{
    const bool block = policy.effect == RuleEffect::Block;
    if (policy.apps == RuleApps::Only && policy.emptyList)
        return said(QT_TRANSLATE_NOOP("wording", "Its list of apps is empty, so it does nothing."));
    if (policy.apps == RuleApps::All || policy.emptyList)
        return block ? said(QT_TRANSLATE_NOOP("wording", "Blocks all apps."))
                     : said(QT_TRANSLATE_NOOP("wording", "Allows all apps."));
    if (policy.apps == RuleApps::Only)
        return block ? said(QT_TRANSLATE_NOOP("wording", "Blocks the apps on its list."))
                     : said(QT_TRANSLATE_NOOP("wording", "Allows the apps on its list."));
    return block ? said(QT_TRANSLATE_NOOP("wording", "Blocks all apps that are not on its list."))
                 : said(QT_TRANSLATE_NOOP("wording", "Allows all apps that are not on its list."));
}

void addPolicies(Notice& lines, const OwnerPage& page)
{
    lines.append({NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "Policies that apply here"))});
    if (page.policies.empty())
        lines.append({NoticeKind::Paragraph, said(QT_TRANSLATE_NOOP("wording", "None."))});
    // Policies that say the same and are not named are told once.
    QStringList told;
    for (const PolicyNotice& policy : page.policies) {
        const QString sentences = ruleSentence(policy) + u' ' + coverageSentence(page, policy);
        if (policy.name.empty() && told.contains(sentences))
            continue;
        told.append(sentences);
        const QString lead =
            policy.name.empty() ? QString() : plainText(policy.name, shortName) + QStringLiteral(": ");
        lines.append({NoticeKind::Item, sentences, lead});
    }
    if (page.policies.size() > 1)
        lines.append(
            {NoticeKind::Paragraph,
             page.policyModel == PolicyModel::Additive
                 ? said(QT_TRANSLATE_NOOP("wording", "Where several apply, a block counts."))
                 : said(QT_TRANSLATE_NOOP("wording", "Where several apply, the more specific one counts."))});
}

QString effectSentence(Effect effect, const OwnerPage& page)
{
    switch (effect) {
    case Effect::MacrosShowNotice:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "Macros of these apps show an error notice in pages, and are not "
                                      "offered when a page is written."));
    case Effect::PanelsGone:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "Panels, buttons and pages that these apps add to %1 are gone."))
            .arg(here(page));
    case Effect::ListsShorter:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "Lists, searches and reports of these apps leave out what is in "
                                      "%1, as if it did not exist."))
            .arg(here(page));
    case Effect::ChangesRefused:
        return said(QT_TRANSLATE_NOOP("wording",
                                      "What these apps would create, change or delete here is refused; "
                                      "automations that rely on it fail."));
    case Effect::EventsStop:
        return said(QT_TRANSLATE_NOOP("wording", "Events in %1 no longer reach these apps: synchronizing and "
                                                 "notifying stop. What is missed is not sent later."))
            .arg(here(page));
    case Effect::ContainerUnseen:
        return said(QT_TRANSLATE_NOOP("wording", "These apps no longer see that %1 exists.")).arg(here(page));
    }
    return {};
}

void addEffects(Notice& lines, const OwnerPage& page)
{
    if (page.count(Treatment::Blocked) == 0)
        return;
    lines.append({NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "What people notice"))});
    for (const Effect effect : page.effects)
        lines.append({NoticeKind::Item, effectSentence(effect, page)});
    if (!page.effects.empty())
        lines.append({NoticeKind::Item,
                      said(QT_TRANSLATE_NOOP(
                               "wording", "An app may take the block for being uninstalled, and delete what "
                                          "it keeps with its vendor about %1."))
                          .arg(here(page))});
    if (page.effects.empty())
        lines.append(
            {NoticeKind::Paragraph, said(QT_TRANSLATE_NOOP("wording", "Nothing: the blocked apps could not "
                                                                      "reach anything here anyway."))});
}

void addUnaffected(Notice& lines, const OwnerPage& page)
{
    lines.append({NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "What policies do not change"))});
    lines.append(
        {NoticeKind::Item,
         said(QT_TRANSLATE_NOOP("wording", "What people may see and do themselves in %1. Nothing is deleted "
                                           "from it."))
             .arg(here(page))});
    if (page.blockLevel == BlockLevel::Content)
        lines.append({NoticeKind::Item,
                      said(QT_TRANSLATE_NOOP("wording",
                                             "A blocked app may still see key, name and settings of %1, and "
                                             "change settings where it has the permission."))
                          .arg(here(page))});
    lines.append({NoticeKind::Item, said(QT_TRANSLATE_NOOP("wording", "The licence of an app."))});
}

void addContact(Notice& lines, const OwnerPage& page)
{
    lines.append({NoticeKind::Heading, said(QT_TRANSLATE_NOOP("wording", "Whom to ask"))});
    lines.append({NoticeKind::Item,
                  said(QT_TRANSLATE_NOOP("wording", "the organization’s admins. Only they can change "
                                                    "one.")),
                  said(QT_TRANSLATE_NOOP("wording", "About a policy: "))});
    lines.append({NoticeKind::Item,
                  isJira(page) ? said(QT_TRANSLATE_NOOP("wording", "the admins of this project."))
                               : said(QT_TRANSLATE_NOOP("wording", "the admins of this space.")),
                  said(QT_TRANSLATE_NOOP("wording", "About roles and permissions of an app’s account: "))});
    lines.append({NoticeKind::Item, said(QT_TRANSLATE_NOOP("wording", "the vendor of the app.")),
                  said(QT_TRANSLATE_NOOP("wording", "About what an app asks for (scopes): "))});
    QString lead = said(QT_TRANSLATE_NOOP("wording", "Your contact: "));
    const QStringList contact = QString::fromStdString(page.contact).split(u'\n');
    for (const QString& line : contact) {
        if (line.trimmed().isEmpty())
            continue;
        lines.append({NoticeKind::Item, plainText(line.trimmed().toStdString(), 200), lead});
        lead.clear();
    }
}

} // namespace

Notice notice(const notices::OwnerPage& page)
{
    Notice lines;
    addHead(lines, page);
    lines.append({NoticeKind::Paragraph, answerSentence(page)});
    addPolicies(lines, page);
    bool shortened = addInstalledApps(lines, page);
    addEffects(lines, page);
    if (!page.policies.empty())
        addUnaffected(lines, page);
    shortened |= addOtherLayer(lines, page);
    addContact(lines, page);
    lines.append(
        {NoticeKind::Footnote,
         said(QT_TRANSLATE_NOOP("wording", "Told for %1 as a whole, without issue security and page "
                                           "restrictions, from what is recorded as active in an organization "
                                           "file of Gatehouse, which enforces nothing by itself. Changes of "
                                           "policies take a short while to show."))
             .arg(here(page))});
    if (shortened) {
        lines.append({NoticeKind::Footnote,
                      said(QT_TRANSLATE_NOOP("wording", "All apps are listed after this page."))});
        addAllApps(lines, page);
    }
    return lines;
}

} // namespace gatehouse::wording
