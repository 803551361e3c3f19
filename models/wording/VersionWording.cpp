// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FindingWording.h"
#include "models/wording/InstallWording.h"
#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

/// A new version beside an old one.
namespace gatehouse::wording {

namespace {

using installs::ContainerChange;
using installs::PowerChange;
using installs::VersionChange;

QString sayVersion(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString versionText(const std::optional<std::string>& version)
{
    return version ? plainText(*version, 40) : QStringLiteral("?");
}

/// At most eight, then how many more.
QString plainTexts(const std::vector<std::string>& texts)
{
    constexpr std::size_t limit = 8;
    QStringList plain;
    for (std::size_t at = 0; at < std::min(limit, texts.size()); ++at)
        plain.append(plainText(texts[at], 80));
    const auto more = static_cast<int>(texts.size()) - static_cast<int>(plain.size());
    const QString text = plain.join(QStringLiteral(", "));
    return more > 0 ? QCoreApplication::translate("wording", "%1 and %Ln more", nullptr, more).arg(text)
                    : text;
}

using Lines = std::vector<ChangeLine>;

/// All texts in one line; none where there are none.
void addLine(const char* what, const QStringList& texts, Lines& lines)
{
    if (!texts.isEmpty())
        lines.push_back({sayVersion(what), texts.join(QStringLiteral("; "))});
}

void addTexts(const char* what, const std::vector<std::string>& texts, Lines& lines)
{
    if (!texts.empty())
        lines.push_back({sayVersion(what), plainTexts(texts)});
}

/// What scopes open in each product: actions, then how many operations.
void addPowers(const std::vector<PowerChange>& powers, ActionSet PowerChange::*actions,
               std::size_t PowerChange::*operations, Lines& lines)
{
    QStringList opened, counted;
    for (const PowerChange& power : powers) {
        const auto count = static_cast<int>(power.*operations);
        const QString product = name(power.product);
        if (!(power.*actions).empty())
            opened.append(sayVersion(QT_TRANSLATE_NOOP("wording", "%1 in %2"))
                              .arg(actionsText(power.*actions), product));
        if (count > 0)
            counted.append(QCoreApplication::translate("wording", "%Ln of %1", nullptr, count).arg(product));
    }
    addLine(QT_TRANSLATE_NOOP("wording", "Actions"), opened, lines);
    addLine(QT_TRANSLATE_NOOP("wording", "Operations"), counted, lines);
}

std::vector<access::ContainerIndex> containersWith(const VersionChange& change,
                                                   ActionSet ContainerChange::*member, Action action)
{
    std::vector<access::ContainerIndex> containers;
    for (const ContainerChange& each : change.containers)
        if ((each.*member).contains(action))
            containers.push_back(each.container);
    return containers;
}

/// "Write in 12: FIN, OPS …", for one way of acting; nothing without an organization.
void addContainers(const char* what, const VersionChange& change, ActionSet ContainerChange::*member,
                   const Organization* organization, Lines& lines)
{
    QStringList texts;
    for (const Action action : allActions) {
        const auto containers = containersWith(change, member, action);
        if (!containers.empty() && organization != nullptr)
            texts.append(sayVersion(QT_TRANSLATE_NOOP("wording", "%1 in %2: %3"))
                             .arg(name(action), locale().toString(static_cast<qulonglong>(containers.size())),
                                  containerKeys(containers, *organization, 6)));
    }
    addLine(what, texts, lines);
}

void addFindings(const std::vector<findings::Finding>& list, Lines& lines)
{
    QStringList titles;
    for (const findings::Finding& finding : list)
        titles.append(findingTitle(finding));
    addLine(QT_TRANSLATE_NOOP("wording", "Findings"), titles, lines);
}

void addPeople(bool changes, Lines& lines)
{
    if (changes)
        lines.push_back({sayVersion(QT_TRANSLATE_NOOP("wording", "People")),
                         sayVersion(QT_TRANSLATE_NOOP("wording", "acting for them while they are away"))});
}

} // namespace

QString versionStep(const VersionChange& change)
{
    return sayVersion(QT_TRANSLATE_NOOP("wording", "%1 → %2"))
        .arg(versionText(change.versionBefore), versionText(change.versionAfter));
}

std::vector<ChangeLine> gains(const VersionChange& change, const Organization* organization)
{
    Lines lines;
    addPowers(change.powers, &PowerChange::gained, &PowerChange::operationsGained, lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "By itself"), change, &ContainerChange::gained, organization,
                  lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "Perhaps by itself"), change, &ContainerChange::perhapsGained,
                  organization, lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "Through people"), change,
                  &ContainerChange::gainedThroughPeople, organization, lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "Perhaps through people"), change,
                  &ContainerChange::perhapsThroughPeople, organization, lines);
    addPeople(change.impersonationAdded, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Hosts"), change.hosts.added, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Modules"), change.modules.added, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Events"), change.events.added, lines);
    addFindings(change.findingsAdded, lines);
    return lines;
}

std::vector<ChangeLine> losses(const VersionChange& change, const Organization* organization)
{
    Lines lines;
    addTexts(QT_TRANSLATE_NOOP("wording", "Scopes"), change.scopes.dropped, lines);
    addPowers(change.powers, &PowerChange::lost, &PowerChange::operationsLost, lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "By itself"), change, &ContainerChange::lost, organization,
                  lines);
    addContainers(QT_TRANSLATE_NOOP("wording", "Through people"), change, &ContainerChange::lostThroughPeople,
                  organization, lines);
    addPeople(change.impersonationDropped, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Hosts"), change.hosts.dropped, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Modules"), change.modules.dropped, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Events"), change.events.dropped, lines);
    addFindings(change.findingsGone, lines);
    return lines;
}

QStringList notCompared(const VersionChange& change)
{
    QStringList lines;
    if (!change.scopesKnown)
        lines.append(sayVersion(QT_TRANSLATE_NOOP(
            "wording", "Scopes of one of both versions are not known, so they cannot be compared.")));
    if (!change.surfacesKnown)
        lines.append(sayVersion(QT_TRANSLATE_NOOP(
            "wording",
            "No descriptor is kept of one of both versions: modules, events and hosts cannot be compared.")));
    return lines;
}

} // namespace gatehouse::wording
