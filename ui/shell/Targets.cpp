// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Targets.h"

#include "models/organization/Organization.h"
#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {

namespace {

QString targetText(const char* text)
{
    return QCoreApplication::translate("gatehouse::ui::Targets", text);
}

Target appTarget(const App& app)
{
    Destination destination;
    destination.place = QStringLiteral("apps");
    destination.app = QString::fromStdString(app.key.value + '@' + app.site.value);
    return {wording::plainText(app.name, 80),
            targetText(QT_TRANSLATE_NOOP("gatehouse::ui::Targets", "app, %1"))
                .arg(wording::plainText(app.key.value + '@' + app.site.value, 80)),
            destination};
}

Target containerTarget(const Container& container)
{
    Destination destination;
    destination.place = QStringLiteral("containers");
    destination.container = QString::fromStdString(container.id.value);
    const QString kind = container.product == Product::Jira
                             ? targetText(QT_TRANSLATE_NOOP("gatehouse::ui::Targets", "project on %1, %2"))
                             : targetText(QT_TRANSLATE_NOOP("gatehouse::ui::Targets", "space on %1, %2"));
    return {
        wording::plainText(container.key + ' ' + container.name, 80),
        kind.arg(wording::plainText(container.site.value, 40), wording::plainText(container.id.value, 40)),
        destination};
}

Target policyTarget(const Policy& policy)
{
    Destination destination;
    destination.place = QStringLiteral("policies");
    destination.policy = QString::fromStdString(policy.id.value);
    return {wording::plainText(policy.name, 80),
            targetText(QT_TRANSLATE_NOOP("gatehouse::ui::Targets", "policy, %1"))
                .arg(wording::inSentence(wording::name(policy.status))),
            destination};
}

template <class List, class Make>
void addTargets(QList<Target>& targets, const List& list, const QStringList& placeIds, const QString& place,
                Make make)
{
    if (!placeIds.contains(place))
        return;
    for (const auto& element : list)
        targets.append(make(element));
}

bool hasEveryWord(const Target& target, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return target.name.contains(word, Qt::CaseInsensitive) ||
               target.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QList<Target> targetsIn(const Organization& organization, const QStringList& placeIds)
{
    QList<Target> targets;
    addTargets(targets, organization.apps, placeIds, QStringLiteral("apps"), appTarget);
    addTargets(targets, organization.containers, placeIds, QStringLiteral("containers"), containerTarget);
    addTargets(targets, organization.policies, placeIds, QStringLiteral("policies"), policyTarget);
    return targets;
}

QList<Target> allTargets(const QList<Place*>& places, const Organization* organization)
{
    QList<Target> targets;
    if (organization == nullptr)
        return targets;
    QStringList ids;
    for (const Place* place : places) {
        Destination destination;
        destination.place = place->placeId();
        ids.append(destination.place);
        targets.append(
            {place->title(), targetText(QT_TRANSLATE_NOOP("gatehouse::ui::Targets", "place")), destination});
    }
    targets.append(targetsIn(*organization, ids));
    return targets;
}

QList<int> matching(const QList<Target>& targets, const QString& text, int limit)
{
    const QString wanted = text.simplified();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<int> starting;
    QList<int> others;
    for (int at = 0; at < targets.size() && starting.size() < limit; ++at) {
        const Target& target = targets.at(at);
        if (target.name.startsWith(wanted, Qt::CaseInsensitive))
            starting.append(at);
        else if (others.size() < limit && hasEveryWord(target, words))
            others.append(at);
    }
    return (starting + others).mid(0, limit);
}

} // namespace gatehouse::ui
