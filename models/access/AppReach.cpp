// SPDX-License-Identifier: Apache-2.0
#include "models/access/AppReach.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

using Counts = std::array<std::uint32_t, actionCount>;

void countCell(const Cell& cell, Reach& reach, Counts& lost)
{
    if (!cell.applicable)
        return;
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        ++reach[at].total;
        reach[at].allowed += cell.allowed.contains(action) ? 1U : 0U;
        reach[at].unknown += cell.unknown.contains(action) ? 1U : 0U;
        lost[at] += cell.policyOnly.contains(action) ? 1U : 0U;
    }
}

/// What people add to what it has by itself.
void countBoth(const Cell& itself, const Cell& people, AppReach& reach)
{
    if (!itself.applicable)
        return;
    const ActionSet only = people.allowed - itself.allowed;
    const ActionSet perhaps = (itself.unknown | people.unknown) - (itself.allowed | people.allowed);
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        reach.onlyThroughPeople[at] += only.contains(action) ? 1U : 0U;
        reach.perhaps[at] += perhaps.contains(action) ? 1U : 0U;
    }
}

} // namespace

AppReach appReach(const CompiledOrganization& core, AppIndex app)
{
    std::vector<Cell> itself(core.organization().containers.size());
    std::vector<Cell> people(itself.size());
    core.row(app, {ActsAs::App, {}}, itself);
    core.row(app, {ActsAs::AnyPerson, {}}, people);
    return appReach(itself, people);
}

AppReach appReach(std::span<const Cell> byItself, std::span<const Cell> throughPeople)
{
    AppReach reach;
    for (std::size_t at = 0; at < byItself.size(); ++at) {
        countCell(byItself[at], reach.byItself, reach.lostByItself);
        countCell(throughPeople[at], reach.throughPeople, reach.lostThroughPeople);
        countBoth(byItself[at], throughPeople[at], reach);
    }
    return reach;
}

StrongestAction strongestAction(const AppReach& reach)
{
    StrongestAction strongest;
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        if (reach.byItself[at].allowed + reach.throughPeople[at].allowed > 0)
            strongest = {action, false};
        else if (reach.byItself[at].unknown + reach.throughPeople[at].unknown > 0)
            strongest.perhapsStronger = true;
    }
    return strongest;
}

} // namespace gatehouse::access
