// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/runsheet/RunSheet.h"

#include <vector>

namespace gatehouse::runsheet {

/// The steps from the published policies to these (an `AdditiveReading`), without the snapshot before them,
/// in an order in which nothing that is blocked before and in the end is open meanwhile, and nothing is
/// blocked meanwhile that is neither: first what blocks more, then what blocks less, then what changes no
/// verdict. Steps that a limit forces out of this order have `lowersProtection`, for the caller to take back
/// where no pair is concerned.
[[nodiscard]] std::vector<Step> additiveSteps(const Organization& published,
                                              const std::vector<Policy>& target);

} // namespace gatehouse::runsheet
