// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/runsheet/RunSheet.h"

#include <vector>

namespace gatehouse::runsheet {

/// A draft's policies as the platform is to have them, or why it cannot (policy model `additive`).
struct AdditiveReading
{
    std::vector<Policy> policies; ///< without those that decide nothing and are not there yet
    std::vector<Obstacle> obstacles;
    std::vector<LeftOut> leftOut;
};
[[nodiscard]] AdditiveReading additiveReading(const Organization& published,
                                              const std::vector<Policy>& draft);

/// Does the platform take this coverage and rule, by its limits and the plan?
[[nodiscard]] bool platformTakes(const Organization& organization, const Policy& policy);

} // namespace gatehouse::runsheet
