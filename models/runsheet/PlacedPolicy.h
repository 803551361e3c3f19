// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/runsheet/Operation.h"

#include <vector>

namespace gatehouse::runsheet {

/// A policy on the platform while the steps of a sheet are followed (policy model `additive`).
struct PlacedPolicy
{
    PolicyRef ref;
    Policy policy;
};

[[nodiscard]] std::vector<PlacedPolicy> placed(const std::vector<Policy>& policies);
/// What the operation makes of the policies. Those of the other model change nothing.
void carryOut(const Operation& operation, std::vector<PlacedPolicy>& platform);
[[nodiscard]] std::vector<Policy> policiesOf(const std::vector<PlacedPolicy>& platform);

} // namespace gatehouse::runsheet
