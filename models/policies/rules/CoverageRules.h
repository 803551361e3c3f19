// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyRule.h"

/// Rules about what policies name: nothing, what is not there, and what they leave out.
namespace gatehouse::policies::rules {

/// Covers nothing, or is about no app; a draft may still be under way.
[[nodiscard]] PolicyRaisings emptyPolicy(const LintFacts& facts);
/// A container with labels that no active blocking policy covers.
[[nodiscard]] PolicyRaisings sensitiveUncovered(const LintFacts& facts);
/// A listed key that no installation has. One may list an app before installing it.
[[nodiscard]] PolicyRaisings keyNotInstalled(const LintFacts& facts);

} // namespace gatehouse::policies::rules
