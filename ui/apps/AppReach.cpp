// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppReach.h"

#include <algorithm>

namespace gatehouse::ui {

namespace {

using Counts = std::array<std::uint32_t, actionCount>;

void countCell(const access::Cell& cell, access::Reach& reach, Counts& lost)
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

AppReach appReach(const access::CompiledOrganization& core, access::AppIndex app)
{
    AppReach reach;
    std::vector<access::Cell> cells(core.organization().containers.size());
    core.row(app, {access::ActsAs::App, {}}, cells);
    for (const access::Cell& cell : cells)
        countCell(cell, reach.byItself, reach.lostByItself);
    core.row(app, {access::ActsAs::AnyPerson, {}}, cells);
    for (const access::Cell& cell : cells)
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

} // namespace gatehouse::ui
