// SPDX-License-Identifier: Apache-2.0
#include "models/wording/InstallWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

/// What an app could not do, and what a policy could not keep it from.
namespace gatehouse::wording {

namespace {

using installs::InstallSummary;
using installs::ProductPower;

QString sayLimit(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

ActionSet openedActions(const std::vector<ProductPower>& powers)
{
    ActionSet actions;
    for (const ProductPower& power : powers)
        actions |= power.actions;
    return actions;
}

QStringList closedActions(ActionSet never)
{
    constexpr std::array<const char*, actionCount> words{
        QT_TRANSLATE_NOOP("wording", "see projects and spaces"),
        QT_TRANSLATE_NOOP("wording", "read what people wrote"),
        QT_TRANSLATE_NOOP("wording", "create and change content"),
        QT_TRANSLATE_NOOP("wording", "delete content"),
        QT_TRANSLATE_NOOP("wording", "change projects and spaces themselves")};
    QStringList list;
    for (const Action action : allActions)
        if (never.contains(action))
            list.append(sayLimit(words[static_cast<std::size_t>(action)]));
    return list;
}

bool hasSiteLevel(const std::vector<ProductPower>& powers)
{
    return std::ranges::any_of(powers, [](const ProductPower& power) { return power.siteLevel > 0; });
}

QString joinedWithOr(const QStringList& list)
{
    if (list.size() == 1)
        return list.front();
    return sayLimit(QT_TRANSLATE_NOOP("wording", "%1 or %2"))
        .arg(list.mid(0, list.size() - 1).join(QStringLiteral(", ")), list.back());
}

/// Operations of every product that policies do not cover, where there are any.
void addOperations(const std::vector<ProductPower>& powers, bool contentOnly, QStringList& lines)
{
    for (const ProductPower& power : powers) {
        const auto site = static_cast<int>(power.siteLevel);
        const auto exempt = static_cast<int>(power.exempt);
        if (site > 0)
            lines.append(
                QCoreApplication::translate(
                    "wording", "%Ln operations of %1 that belong to no project or space", nullptr, site)
                    .arg(name(power.product)));
        if (exempt > 0 && contentOnly)
            lines.append(
                QCoreApplication::translate(
                    "wording", "%Ln operations of %1 that app access rules do not cover", nullptr, exempt)
                    .arg(name(power.product)));
    }
}

void addEligibility(const InstallSummary& summary, QStringList& lines)
{
    if (!summary.reach->app.eligible)
        lines.append(
            sayLimit(QT_TRANSLATE_NOOP("wording", "Whether a policy can block it at all is not known")));
}

} // namespace

QString couldNot(const InstallSummary& summary, const descriptors::Descriptor& descriptor)
{
    if (!summary.powers || summary.powers->empty())
        return {};
    QStringList list = closedActions(openedActions(*summary.powers).complement());
    if (!hasSiteLevel(*summary.powers))
        list.append(sayLimit(QT_TRANSLATE_NOOP("wording", "do anything for the whole site")));
    const bool opened = !list.isEmpty();
    if (!descriptor.impersonates)
        list.append(sayLimit(QT_TRANSLATE_NOOP("wording", "act for people who are away")));
    if (list.isEmpty())
        return {};
    const QString what = joinedWithOr(list);
    return opened ? sayLimit(QT_TRANSLATE_NOOP("wording", "%1. No declared scope opens these operations."))
                        .arg(what)
                  : sayLimit(QT_TRANSLATE_NOOP("wording", "%1. It does not declare that it may.")).arg(what);
}

QStringList beyondPolicies(const InstallSummary& summary, const Organization* organization)
{
    if (summary.reach && summary.reach->app.eligible == false)
        return {sayLimit(
            QT_TRANSLATE_NOOP("wording", "Anything: it is not eligible, so no policy can block it"))};
    QStringList lines;
    if (summary.reach)
        addEligibility(summary, lines);
    if (!summary.powers)
        return lines;
    const ActionSet actions = openedActions(*summary.powers);
    const bool contentOnly =
        organization == nullptr || organization->properties.blockLevel == BlockLevel::Content;
    if (contentOnly && actions.contains(Action::View))
        lines.append(sayLimit(
            QT_TRANSLATE_NOOP("wording", "Seeing that projects and spaces exist, with their settings")));
    if (contentOnly && actions.contains(Action::Administer))
        lines.append(sayLimit(QT_TRANSLATE_NOOP("wording", "Changing projects and spaces themselves")));
    addOperations(*summary.powers, contentOnly, lines);
    return lines;
}

} // namespace gatehouse::wording
