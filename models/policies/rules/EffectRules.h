// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyRule.h"

/// Rules about what active policies do to installed apps, alone and beside one another.
namespace gatehouse::policies::rules {

/// Two statements that contradict and of which the platform does not say which wins (`overrides`).
[[nodiscard]] PolicyRaisings undeterminedPrecedence(const LintFacts& facts);
/// Two equally specific statements of opposite effect about one pair: the allow is without effect there.
[[nodiscard]] PolicyRaisings contradictory(const LintFacts& facts);
/// A list that blocks every app that can be blocked, in every container of a product on a site.
[[nodiscard]] PolicyRaisings lockedOutProduct(const LintFacts& facts);
/// Nothing that is installed would be decided otherwise without it, and no other policy is the reason.
[[nodiscard]] PolicyRaisings ineffective(const LintFacts& facts);
/// Nothing would be decided otherwise without it, because other policies decide the same.
[[nodiscard]] PolicyRaisings shadowed(const LintFacts& facts);
/// Two policies that both decide the same about some pairs, each needed elsewhere.
[[nodiscard]] PolicyRaisings overlapping(const LintFacts& facts);

} // namespace gatehouse::policies::rules
