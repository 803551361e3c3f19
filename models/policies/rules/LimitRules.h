// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyRule.h"

/// Rules about the platform's limits and the plan.
namespace gatehouse::policies::rules {

/// More than the platform takes: policies, containers and product instances of a policy, apps of a list.
[[nodiscard]] PolicyRaisings overLimit(const LintFacts& facts);
/// Nine tenths of a limit or more.
[[nodiscard]] PolicyRaisings nearLimit(const LintFacts& facts);
/// An allowlist or blocklist that the plan does not offer. An empty allowlist blocks all and needs no plan.
[[nodiscard]] PolicyRaisings listsWithoutPlan(const LintFacts& facts);

} // namespace gatehouse::policies::rules
