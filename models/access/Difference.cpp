// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"

#include "models/access/Comparison.h"

#include <iterator>
#include <set>
#include <utility>

namespace gatehouse::access {

namespace {

DifferenceTotals totalsOf(const std::vector<CellDifference>& cells)
{
    std::set<std::string> apps;
    std::set<std::string> containers;
    DifferenceTotals totals;
    for (const CellDifference& cell : cells) {
        totals.lost += static_cast<std::size_t>(cell.lost.size());
        totals.gained += static_cast<std::size_t>(cell.gained.size());
        totals.other += cell.other.size();
        apps.insert(cell.app);
        containers.insert(cell.container);
    }
    totals.cells = cells.size();
    totals.apps = apps.size();
    totals.containers = containers.size();
    return totals;
}

template <class T>
void moveBehind(std::vector<T>& list, std::vector<T> more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::string_view toText(EventKind kind)
{
    return kind == EventKind::Blocked ? "app_access_to_objects_in_container_blocked"
                                      : "app_access_to_objects_in_container_restored";
}

Result<Difference> difference(const CompiledOrganization& before, const CompiledOrganization& after,
                              const std::optional<std::string>& asText)
{
    const Comparison comparison(before, after);
    if (const auto fault = comparison.faultOf(asText)) // told also where there is nothing to compare
        return tl::unexpected(*fault);
    Difference difference{.cells = {},
                          .added = comparison.added(),
                          .removed = comparison.removed(),
                          .events = {},
                          .totals = {}};
    for (std::size_t app = 0; app < comparison.appCount(); ++app) {
        AppDifference one = comparison.ofApp(app, asText);
        moveBehind(difference.cells, std::move(one.cells));
        moveBehind(difference.events, std::move(one.events));
    }
    difference.totals = totalsOf(difference.cells);
    return difference;
}

} // namespace gatehouse::access
