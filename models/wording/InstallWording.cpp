// SPDX-License-Identifier: Apache-2.0
#include "models/wording/InstallWording.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::wording {

namespace {

QString sayInstall(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

QString number(std::size_t value)
{
    return locale().toString(static_cast<qulonglong>(value));
}

} // namespace

QString rangeText(const access::ReachCount& count)
{
    const QString total = number(count.total);
    if (count.unknown == 0)
        return sayInstall(QT_TRANSLATE_NOOP("wording", "%1 of %2")).arg(number(count.allowed), total);
    return sayInstall(QT_TRANSLATE_NOOP("wording", "%1–%2 of %3"))
        .arg(number(count.allowed), number(count.allowed + count.unknown), total);
}

QString actionsText(ActionSet actions)
{
    QStringList names;
    for (const Action action : allActions)
        if (actions.contains(action))
            names.append(name(action));
    return names.join(QStringLiteral(", "));
}

QString name(installs::MissingFact fact)
{
    switch (fact) {
    case installs::MissingFact::AppUser:
        return sayInstall(QT_TRANSLATE_NOOP("wording", "Who its app user is"));
    case installs::MissingFact::Scopes:
        return sayInstall(QT_TRANSLATE_NOOP("wording", "Which scopes it asks for"));
    case installs::MissingFact::Schemes:
        return sayInstall(QT_TRANSLATE_NOOP("wording", "Permission schemes that the file does not hold"));
    case installs::MissingFact::Eligibility:
        return sayInstall(QT_TRANSLATE_NOOP("wording", "Whether a policy can block it"));
    case installs::MissingFact::Precedence:
        break;
    }
    return sayInstall(
        QT_TRANSLATE_NOOP("wording", "Which of two policies wins; the platform does not document it"));
}

QString sentence(const installs::Narrowing& fact, std::uint32_t openContainers)
{
    const QString what = name(fact.fact);
    if (fact.settled == openContainers)
        return sayInstall(QT_TRANSLATE_NOOP("wording", "%1: would settle all %2"))
            .arg(what, number(openContainers));
    if (fact.settled == 0)
        return sayInstall(QT_TRANSLATE_NOOP("wording", "%1: missing in %2 of %3, beside other facts"))
            .arg(what, number(fact.containers), number(openContainers));
    return sayInstall(QT_TRANSLATE_NOOP("wording", "%1: would settle %2 of %3"))
        .arg(what, number(fact.settled), number(openContainers));
}

QString name(const installs::DefaultAccess& access, Product product)
{
    switch (access.kind) {
    case installs::AccessKind::Role:
        return plainText(access.role, 60);
    case installs::AccessKind::Individually:
        return product == Product::Jira
                   ? sayInstall(QT_TRANSLATE_NOOP("wording", "named in every project’s scheme"))
                   : sayInstall(QT_TRANSLATE_NOOP("wording", "named in every space"));
    case installs::AccessKind::None:
        break;
    }
    return sayInstall(QT_TRANSLATE_NOOP("wording", "nothing of its own"));
}

QString assumption(const installs::UsualAccess& usual)
{
    if (usual.seen == 0)
        return sayInstall(QT_TRANSLATE_NOOP("wording", "Assumption: as the platform does at installation."));
    const auto seen = static_cast<int>(usual.seen);
    return QCoreApplication::translate(
        "wording", "Assumption: as app accounts have it in %Ln places of this file.", nullptr, seen);
}

QString containerText(const Container& container)
{
    return plainText(container.key, 40) + u' ' + plainText(container.name, 80);
}

QString containerKeys(const std::vector<access::ContainerIndex>& containers, const Organization& organization,
                      int limit)
{
    QStringList keys;
    for (const access::ContainerIndex container : containers) {
        if (keys.size() == limit)
            break;
        keys.append(plainText(organization.containers[container.value].key, 40));
    }
    const auto more = static_cast<int>(containers.size()) - static_cast<int>(keys.size());
    const QString text = keys.join(QStringLiteral(", "));
    return more > 0 ? QCoreApplication::translate("wording", "%1 and %Ln more", nullptr, more).arg(text)
                    : text;
}

QString reachedText(const installs::ReachedContainer& reached)
{
    const ActionSet surely = reached.allowed | reached.allowedThroughPeople;
    const ActionSet perhaps = (reached.unknown | reached.unknownThroughPeople) - surely;
    if (perhaps.empty())
        return actionsText(surely);
    const QString unsure = actionsText(perhaps);
    if (surely.empty())
        return sayInstall(QT_TRANSLATE_NOOP("wording", "perhaps %1")).arg(unsure);
    return sayInstall(QT_TRANSLATE_NOOP("wording", "%1; perhaps %2")).arg(actionsText(surely), unsure);
}

} // namespace gatehouse::wording
