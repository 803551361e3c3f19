// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Consequences.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gatehouse::preview {

Consequences consequencesOf(const Preview& preview)
{
    const std::vector<CellPosition> cells = cellsOf(preview);
    return {.modules = moduleChanges(preview, cells),
            .events = eventEffects(preview),
            .partners = partnerSplits(preview),
            .future = futureChanges(preview),
            .people = peopleChanges(preview, cells),
            .surfaces = surfaceCounts(preview, cells)};
}

std::vector<SurfaceCount> surfaceCounts(const Preview& preview, std::span<const CellPosition> cells)
{
    std::vector<std::size_t> byEffect(preview.difference.effects.size());
    for (const CellPosition position : cells)
        ++byEffect[preview.cell(position).effect];
    std::map<std::tuple<access::Surface, access::Seen, access::Seen>, std::size_t> counted;
    for (std::size_t i = 0; i < byEffect.size(); ++i)
        for (const access::OutcomeChange& change : preview.difference.effects[i].change.surfaces)
            counted[{change.surface, change.before, change.after}] += byEffect[i];
    std::vector<SurfaceCount> counts;
    for (const auto& [key, count] : counted)
        if (count > 0)
            counts.push_back({.change = {.surface = std::get<0>(key),
                                         .before = std::get<1>(key),
                                         .after = std::get<2>(key)},
                              .cells = count});
    std::stable_sort(counts.begin(), counts.end(), [](const SurfaceCount& a, const SurfaceCount& b) {
        return a.change.surface != b.change.surface ? a.change.surface < b.change.surface : a.cells > b.cells;
    });
    return counts;
}

} // namespace gatehouse::preview
