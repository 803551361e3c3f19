// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/EventEffects.h"
#include "models/preview/FutureChanges.h"
#include "models/preview/Modules.h"
#include "models/preview/Partners.h"
#include "models/preview/PeopleChanges.h"

#include <array>
#include <vector>

namespace gatehouse::preview {

/// Something else is seen on a surface, in so many cells.
struct SurfaceCount
{
    access::OutcomeChange change;
    std::size_t cells = 0;
};

/// The second step: what follows from the changed cells.
struct Consequences
{
    std::vector<ModuleChange> modules;
    EventEffects events;
    std::vector<PartnerSplit> partners;
    FutureChanges future;
    PeopleChanges people;
    std::vector<SurfaceCount> surfaces; ///< by surface, most cells first
};
/// Of the whole preview: up to a second where everything changes, so off the GUI thread.
[[nodiscard]] Consequences consequencesOf(const Preview& preview);

/// What else is seen where in these cells.
[[nodiscard]] std::vector<SurfaceCount> surfaceCounts(const Preview& preview,
                                                      std::span<const CellPosition> cells);

} // namespace gatehouse::preview
