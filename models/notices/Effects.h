// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notices/OwnerPage.h"

#include <set>

namespace gatehouse::notices {

/// Adds what people notice because a policy surely blocks the app in the container: told by the core's
/// outcomes and by what only the policy takes away. What is in `effects` already costs nothing.
void addEffectsOf(std::set<Effect>& effects, const access::CompiledOrganization& core, access::AppIndex app,
                  access::ContainerIndex container);

} // namespace gatehouse::notices
