// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/policies/PolicyFinding.h"
#include "models/policies/PolicyRule.h"

#include <span>
#include <vector>

namespace gatehouse::policies {

/// Every rule about policies, in the order in which findings of one severity are told. A new one is a
/// function in rules/ and a line in `Lint.cpp`.
[[nodiscard]] std::span<const PolicyRule> lintRules();

/// What the published policies of an organization show: what they cannot do, do twice, or leave open, and
/// where they meet limits of the platform. Most severe first, then in the order of the rules, then of the
/// file. Pure; a draft is linted as the organization with its policies (`withDraft`).
[[nodiscard]] std::vector<PolicyFinding> lint(const access::CompiledOrganization& core);

} // namespace gatehouse::policies
