// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyRule.h"

/// Rules about when policies were published and apps installed.
namespace gatehouse::policies::rules {

/// An app that a policy blocks was installed after the policy was published as it is. The platform sends the
/// event about a block when a policy changes, not when an app is installed, so the app was never told. Only
/// where both times are recorded and surely in this order.
[[nodiscard]] PolicyRaisings appNeverTold(const LintFacts& facts);

} // namespace gatehouse::policies::rules
