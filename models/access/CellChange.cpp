// SPDX-License-Identifier: Apache-2.0
#include "models/access/CellChange.h"

namespace gatehouse::access {

CellChange verdictChange(Cell before, Cell after)
{
    for (Cell* cell : {&before, &after})
        if (!cell->applicable)
            cell->allowed = cell->unknown = {};
    CellChange change;
    for (const Action action : allActions) {
        const Verdict was = before.verdict(action);
        const Verdict is = after.verdict(action);
        if (was == is)
            continue;
        if (was == Verdict::Allowed)
            change.lost.insert(action);
        else if (is == Verdict::Allowed)
            change.gained.insert(action);
        else
            change.other.push_back({.action = action, .before = was, .after = is});
    }
    return change;
}

std::vector<OutcomeChange> outcomeChanges(const Outcomes& before, const Outcomes& after)
{
    std::vector<OutcomeChange> changes;
    for (std::size_t i = 0; i < surfaceCount; ++i)
        if (before[i].seen != after[i].seen)
            changes.push_back(
                {.surface = static_cast<Surface>(i), .before = before[i].seen, .after = after[i].seen});
    return changes;
}

} // namespace gatehouse::access
