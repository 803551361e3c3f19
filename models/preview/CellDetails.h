// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/EventEffects.h"
#include "models/preview/Modules.h"

#include <vector>

namespace gatehouse::preview {

/// Everything about one changed cell.
struct CellDetails
{
    access::ChangedCell cell;
    access::As as;
    access::Effect effect;              ///< the verdicts before and after
    access::Outcomes before{}, after{}; ///< every surface, the unchanged ones too
    std::vector<std::size_t> causes;    ///< positions in `Preview::changes`
    std::optional<access::PolicyEvent> event;
    std::optional<BrokenPairs> brokenPairs;
    std::vector<ModuleChange> modules;          ///< of the app, in this container
    std::optional<access::PeopleCount> readers; ///< who may read the container; empty: not known
};
/// A millisecond or so, for the one cell that is selected.
[[nodiscard]] CellDetails cellDetails(const Preview& preview, CellPosition position);

} // namespace gatehouse::preview
