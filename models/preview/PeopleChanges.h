// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"

#include <vector>

namespace gatehouse::preview {

/// People who may read the same of the containers with changed cells.
struct PeopleGroup
{
    std::vector<access::UserIndex> people; ///< active, in file order
    std::size_t cells = 0;                 ///< changed cells in containers that they may read
    std::size_t apps = 0;                  ///< of those cells
    std::size_t containers = 0;
};

/// Whose work changes, most first; on a tie by the first person in file order.
struct PeopleChanges
{
    std::vector<PeopleGroup> groups; ///< only those with a cell
    std::size_t people = 0;          ///< in all groups
    std::size_t active = 0;          ///< people of the organization who are active
    std::vector<access::ContainerIndex>
        unknown; ///< containers with changed cells whose readers are not known
};
/// Counts these cells. Linear in people × permission classes of the containers.
[[nodiscard]] PeopleChanges peopleChanges(const Preview& preview, std::span<const CellPosition> cells);

/// Those of the cells whose container the person may read, in the same order.
[[nodiscard]] std::vector<CellPosition>
cellsOfPerson(const Preview& preview, std::span<const CellPosition> cells, access::UserIndex person);

} // namespace gatehouse::preview
