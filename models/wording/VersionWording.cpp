// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FindingWording.h"
#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

/// A new version beside an old one.
namespace gatehouse::wording {

namespace {

using installs::ContainerChange;
using installs::PowerChange;
using installs::TextChange;
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

void addTexts(const char* pattern, const std::vector<std::string>& texts, QStringList& lines)
{
    if (!texts.empty())
        lines.append(sayVersion(pattern).arg(plainTexts(texts)));
}

void addPower(Product product, ActionSet actions, std::size_t operations, QStringList& lines)
{
    const auto count = static_cast<int>(operations);
    if (!actions.empty())
        lines.append(
            sayVersion(QT_TRANSLATE_NOOP("wording", "%1 in %2")).arg(actionsText(actions), name(product)));
    if (count > 0)
        lines.append(QCoreApplication::translate("wording", "%Ln operations of %1", nullptr, count)
                         .arg(name(product)));
}

/// "Write in 12: FIN, OPS …", for one way of acting.
void addContainers(const VersionChange& change, ActionSet ContainerChange::*member, const char* pattern,
                   const Organization& organization, QStringList& lines)
{
    for (const Action action : allActions) {
        std::vector<access::ContainerIndex> containers;
        for (const ContainerChange& each : change.containers)
            if ((each.*member).contains(action))
                containers.push_back(each.container);
        if (!containers.empty())
            lines.append(sayVersion(pattern)
                             .arg(name(action))
                             .arg(containers.size())
                             .arg(containerKeys(containers, organization, 6)));
    }
}

void addFindings(const char* pattern, const std::vector<findings::Finding>& list, QStringList& lines)
{
    for (const findings::Finding& finding : list)
        lines.append(sayVersion(pattern).arg(findingTitle(finding)));
}

} // namespace

QString versionStep(const VersionChange& change)
{
    return sayVersion(QT_TRANSLATE_NOOP("wording", "%1 → %2"))
        .arg(versionText(change.versionBefore), versionText(change.versionAfter));
}

QStringList gains(const VersionChange& change, const Organization* organization)
{
    QStringList lines;
    for (const PowerChange& power : change.powers)
        addPower(power.product, power.gained, power.operationsGained, lines);
    if (organization != nullptr) {
        addContainers(change, &ContainerChange::gained,
                      QT_TRANSLATE_NOOP("wording", "%1 by itself in %2: %3"), *organization, lines);
        addContainers(change, &ContainerChange::perhapsGained,
                      QT_TRANSLATE_NOOP("wording", "Perhaps %1 by itself in %2: %3"), *organization, lines);
        addContainers(change, &ContainerChange::gainedThroughPeople,
                      QT_TRANSLATE_NOOP("wording", "%1 through people in %2: %3"), *organization, lines);
        addContainers(change, &ContainerChange::perhapsThroughPeople,
                      QT_TRANSLATE_NOOP("wording", "Perhaps %1 through people in %2: %3"), *organization,
                      lines);
    }
    if (change.impersonationAdded)
        lines.append(sayVersion(QT_TRANSLATE_NOOP("wording", "Acting for people who are away")));
    addTexts(QT_TRANSLATE_NOOP("wording", "Hosts: %1"), change.hosts.added, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Modules: %1"), change.modules.added, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Events: %1"), change.events.added, lines);
    addFindings(QT_TRANSLATE_NOOP("wording", "New finding: %1"), change.findingsAdded, lines);
    return lines;
}

QStringList losses(const VersionChange& change, const Organization* organization)
{
    QStringList lines;
    addTexts(QT_TRANSLATE_NOOP("wording", "Scopes: %1"), change.scopes.dropped, lines);
    for (const PowerChange& power : change.powers)
        addPower(power.product, power.lost, power.operationsLost, lines);
    if (organization != nullptr) {
        addContainers(change, &ContainerChange::lost, QT_TRANSLATE_NOOP("wording", "%1 by itself in %2: %3"),
                      *organization, lines);
        addContainers(change, &ContainerChange::lostThroughPeople,
                      QT_TRANSLATE_NOOP("wording", "%1 through people in %2: %3"), *organization, lines);
    }
    if (change.impersonationDropped)
        lines.append(sayVersion(QT_TRANSLATE_NOOP("wording", "Acting for people who are away")));
    addTexts(QT_TRANSLATE_NOOP("wording", "Hosts: %1"), change.hosts.dropped, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Modules: %1"), change.modules.dropped, lines);
    addTexts(QT_TRANSLATE_NOOP("wording", "Events: %1"), change.events.dropped, lines);
    addFindings(QT_TRANSLATE_NOOP("wording", "Finding gone: %1"), change.findingsGone, lines);
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
