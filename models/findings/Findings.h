// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/descriptors/Descriptor.h"
#include "models/findings/Finding.h"

#include <vector>

/// Runs the rules of the registry. Pure: no files, no clock.
namespace gatehouse::findings {

/// What a descriptor shows by itself, before it is installed anywhere. Pointers are into the descriptor. Most
/// severe first, then in the order of the registry, then of the descriptor.
[[nodiscard]] std::vector<Finding> ofDescriptor(const descriptors::Descriptor& descriptor,
                                                const catalogue::Catalogue& catalogue);

/// What an installation shows: the findings of its descriptor, and those that only the organization tells.
/// Pointers are into the organization file ("/apps/3/descriptor/modules/…"). Same order.
[[nodiscard]] std::vector<Finding> ofApp(const access::CompiledOrganization& core, access::AppIndex app);

} // namespace gatehouse::findings
