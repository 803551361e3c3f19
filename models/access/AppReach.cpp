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

} // namespace

AppReach appReach(const CompiledOrganization& core, AppIndex app)
{
    AppReach reach;
    std::vector<Cell> cells(core.organization().containers.size());
    core.row(app, {ActsAs::App, {}}, cells);
    for (const Cell& cell : cells)
        countCell(cell, reach.byItself, reach.lostByItself);
    core.row(app, {ActsAs::AnyPerson, {}}, cells);
    for (const Cell& cell : cells)
        countCell(cell, reach.throughPeople, reach.lostThroughPeople);
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
