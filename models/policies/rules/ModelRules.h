// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyRule.h"

/// Rules about what the organization's policy model (access model §5) can express.
namespace gatehouse::policies::rules {

/// `additive`: an active allow statement takes nothing back.
[[nodiscard]] PolicyRaisings allowInAdditive(const LintFacts& facts);
/// `overrides`: a block with exceptions, of which some are named by no active allow statement of the same
/// coverage; the platform has no such exceptions.
[[nodiscard]] PolicyRaisings allowlistWithoutAllow(const LintFacts& facts);
/// `overrides`: the platform offers app access for the organization and for containers only.
[[nodiscard]] PolicyRaisings productsInOverrides(const LintFacts& facts);
/// `overrides`: a statement about containers without one for the organization about the same apps.
[[nodiscard]] PolicyRaisings overrideWithoutDefault(const LintFacts& facts);
/// `overrides`: two statements about the same apps on the same level.
[[nodiscard]] PolicyRaisings duplicateStatement(const LintFacts& facts);

} // namespace gatehouse::policies::rules
