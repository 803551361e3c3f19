// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Reasons.h"
#include "models/access/Tables.h"

#include <span>

namespace gatehouse::access {

/// `CompiledOrganization::peopleAlike`. Linear in people and containers asked for.
[[nodiscard]] std::vector<PeopleAlike> peopleAlike(const Tables& tables,
                                                   std::span<const ContainerIndex> containers);

} // namespace gatehouse::access
