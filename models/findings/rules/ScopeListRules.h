// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Rule.h"

/// Rules that compare declared scopes with one another, with what the app consists of, and with what was
/// reviewed.
namespace gatehouse::findings::rules {

/// A scope that is declared twice, or that another declared one implies.
[[nodiscard]] Raisings redundantScopes(const AppFacts& facts);
/// A scope that nothing in the descriptor can use. A hint, told only where the descriptor shows it.
[[nodiscard]] Raisings unusedScopes(const AppFacts& facts);
/// A scope that the last review did not look at.
[[nodiscard]] Raisings grownScopes(const InstallationFacts& facts);

} // namespace gatehouse::findings::rules
