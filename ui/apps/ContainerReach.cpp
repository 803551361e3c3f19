// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/ContainerReach.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gatehouse::ui {

namespace {

class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ContainerReach)
};

/// What its scopes open there; with scopes that are not known everything may be.
ActionSet openedBy(const access::CompiledOrganization& core, access::AppIndex app,
                   access::ContainerIndex container)
{
    const Product product = core.organization().containers[container.value].product;
    ActionSet all;
    for (const Action action : allActions)
        all.insert(action);
    return core.scopeActions(app, product).value_or(all);
}

ReachStanding standingOf(const access::Cell& cell, ActionSet opened, int missing)
{
    if (!cell.policyOnly.empty())
        return ReachStanding::Taken;
    if (opened.empty() || (cell.allowed.empty() && cell.unknown.empty() && !cell.blocked && missing == 0))
        return ReachStanding::Nothing;
    if (missing > 0)
        return ReachStanding::Thinned;
    if (!cell.unknown.empty())
        return ReachStanding::Unknown;
    return cell.blocked ? ReachStanding::Blocked : ReachStanding::Whole;
}

int missingIn(const access::Cell& cell, ActionSet opened)
{
    return static_cast<int>(std::count_if(allActions.begin(), allActions.end(), [&](Action action) {
        return opened.contains(action) && cell.verdict(action) == access::Verdict::Denied;
    }));
}

/// What a person calls the layer that a code belongs to; empty where it says nothing about a container.
QString layerWords(access::Code code)
{
    using access::Code;
    switch (code) {
    case Code::PolicyBlocked:
        return ReasonText::tr("policy");
    case Code::AppUserNoPermission:
        return ReasonText::tr("permission");
    case Code::UserNoPermission:
    case Code::UserInactive:
        return ReasonText::tr("no person has it");
    case Code::ImpersonationNotDeclared:
    case Code::NoBrowserSurface:
    case Code::NoAppAccount:
        return ReasonText::tr("cannot act so");
    case Code::AppDisabled:
        return ReasonText::tr("not enabled");
    case Code::UnknownScopes:
        return ReasonText::tr("scopes not known");
    case Code::UnknownAppUserPermissions:
    case Code::UnknownUserPermissions:
        return ReasonText::tr("permissions not known");
    case Code::UnknownPolicyPrecedence:
        return ReasonText::tr("order of policies not known");
    case Code::UnknownEligibility:
        return ReasonText::tr("eligibility not known");
    default:
        return {};
    }
}

/// By layer, in the order in which layers first occur, the actions that it keeps back.
struct Reasons
{
    QStringList layers;
    QMap<QString, QStringList> actions;

    void add(const QString& layer, Action action)
    {
        if (layer.isEmpty())
            return;
        if (!layers.contains(layer))
            layers.append(layer);
        actions[layer].append(wording::inSentence(wording::name(action)));
    }
};

} // namespace

std::vector<ContainerReach> containerReaches(const access::CompiledOrganization& core, access::AppIndex app,
                                             access::As as)
{
    std::vector<access::Cell> cells(core.organization().containers.size());
    core.row(app, as, cells);
    std::vector<ContainerReach> reaches;
    for (std::uint32_t container = 0; container < cells.size(); ++container) {
        if (!cells[container].applicable)
            continue;
        const ActionSet opened = openedBy(core, app, {container});
        const int missing = missingIn(cells[container], opened);
        reaches.push_back(
            {{container}, cells[container], standingOf(cells[container], opened, missing), missing});
    }
    return reaches;
}

QString reasonWords(const access::CompiledOrganization& core, access::AppIndex app, access::As as,
                    const ContainerReach& reach)
{
    const ActionSet opened = openedBy(core, app, reach.container);
    if (opened.empty())
        return ReasonText::tr("Its scopes open nothing here");
    Reasons reasons;
    for (const Action action : allActions) {
        if (!opened.contains(action) || reach.cell.allowed.contains(action))
            continue;
        for (const access::Code code : core.decide({app, reach.container, action, as}).codes)
            reasons.add(layerWords(code), action);
    }
    if (reasons.layers.isEmpty())
        return reach.cell.blocked ? ReasonText::tr("Blocked, and nothing is taken")
                                  : ReasonText::tr("All that its scopes open");
    QStringList parts;
    for (const QString& layer : reasons.layers)
        parts.append(layer + QStringLiteral(": ") + reasons.actions[layer].join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

Action actionToExplain(const access::CompiledOrganization& core, access::AppIndex app,
                       const ContainerReach& reach)
{
    const ActionSet opened = openedBy(core, app, reach.container);
    for (const Action action : allActions)
        if (reach.cell.policyOnly.contains(action))
            return action;
    for (const Action action : allActions)
        if (opened.contains(action) && !reach.cell.allowed.contains(action))
            return action;
    return Action::Read;
}

} // namespace gatehouse::ui
