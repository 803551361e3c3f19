// SPDX-License-Identifier: Apache-2.0
#include "models/reports/StateChanges.h"

#include <unordered_set>

namespace gatehouse::reports {

namespace {

void countDifference(const access::AppDifference& one, access::DifferenceTotals& totals,
                     std::unordered_set<std::string>& containers)
{
    for (const access::CellDifference& cell : one.cells) {
        totals.lost += static_cast<std::size_t>(cell.lost.size());
        totals.gained += static_cast<std::size_t>(cell.gained.size());
        totals.other += cell.other.size();
        containers.insert(cell.container);
    }
    totals.cells += one.cells.size();
    totals.apps += one.cells.empty() ? 0U : 1U;
}

} // namespace

std::shared_ptr<const StateChanges> gatherChanges(const access::CompiledOrganization& before,
                                                  const access::CompiledOrganization& after,
                                                  const Names& names, const Progress& progress)
{
    auto changes = std::make_shared<StateChanges>(before, after);
    std::unordered_set<std::string> containers;
    const std::size_t apps = changes->comparison.appCount();
    for (std::size_t app = 0; app < apps; ++app) {
        if (progress && !progress(app, apps))
            return nullptr;
        const access::AppDifference one = changes->comparison.ofApp(app, std::nullopt);
        countDifference(one, changes->totals, containers);
        changes->events += one.events.size();
    }
    changes->totals.containers = containers.size();
    changes->facts = factChanges(before.organization(), after.organization(), names);
    return changes;
}

} // namespace gatehouse::reports
