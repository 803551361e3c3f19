// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/runsheet/RunSheet.h"

#include <vector>

namespace gatehouse::runsheet {

/// The platform's control for app access (policy model `overrides`): what holds for all apps in the whole
/// organization, and the other statements, each subject and level once: defaults of apps by key, then the
/// override about all apps, then those of apps.
struct Control
{
    RuleEffect fallback = RuleEffect::Allow; ///< every control starts as allowed (control-api §8)
    std::vector<Statement> statements;
};

/// A policy list as the one control that decides the same, or why there is none.
struct ControlReading
{
    Control control;
    std::vector<Obstacle> obstacles;
    std::vector<LeftOut> leftOut;
};
[[nodiscard]] ControlReading controlOf(const Organization& organization, const std::vector<Policy>& policies);

/// Does the platform hold the same, whoever said it?
[[nodiscard]] bool sameControl(const Control& one, const Control& other);

/// The steps from one control to another, without the snapshot before them.
[[nodiscard]] std::vector<Step> controlSteps(const Organization& organization, const Control& before,
                                             const Control& after);

} // namespace gatehouse::runsheet
