// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"
#include "models/access/Reasons.h"
#include "models/access/Tables.h"

namespace gatehouse::access {

/// What is seen on every surface (access model §6). Asks `Tables::judge` for each surface's own action.
[[nodiscard]] Outcomes outcomesOf(const Tables& tables, AppIndex app, ContainerIndex container, As as);
/// One surface, with the gates behind what is seen there, from the same lines.
[[nodiscard]] ReasonedOutcome reasonedOutcomeOf(const Tables& tables, const SurfaceQuestion& question);

} // namespace gatehouse::access
