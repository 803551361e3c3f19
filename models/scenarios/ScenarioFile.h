// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Yaml.h"
#include "models/foundation/Result.h"
#include "models/organization/Scenario.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::scenarios {

/// Bounds of a file of scenarios: some ten thousand of them.
struct ScenarioLimits
{
    descriptors::YamlLimits yaml{
        .bytes = std::size_t{4} * 1024 * 1024, .depth = 40, .nodes = 250'000, .repeatedKeys = false};
    std::size_t faults = 100; ///< at most this many errors, and as many warnings, are told
};

/// Scenarios of a file and what is odd about it (members this version does not know, which are kept).
struct ReadScenarios
{
    std::vector<Scenario> scenarios;
    std::vector<Fault> warnings;
};

/// Reads a file of scenarios from an untrusted source: YAML (so JSON too), as docs/scenarios.md describes it.
/// All faults at once in the order of the file, each with pointer, line and column; never some of the
/// scenarios. The codes are those of reading YAML and of the organization file, whose members these are.
[[nodiscard]] CheckedResult<ReadScenarios> readScenarios(std::string_view text,
                                                         const ScenarioLimits& limits = {});

/// The same as YAML text that `readScenarios` gives back unchanged: every text of a person is quoted, so that
/// none is taken for a number, a comment or another value.
[[nodiscard]] std::string writeScenarios(std::span<const Scenario> scenarios);

} // namespace gatehouse::scenarios
