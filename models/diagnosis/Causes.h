// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Hypotheses.h"

#include <vector>

namespace gatehouse::diagnosis {

/// The causes of a symptom, ranked as `Diagnosis` says, without their explanations.
[[nodiscard]] std::vector<Cause> rankedCauses(const std::vector<Trial>& trials, Symptom symptom);

/// The gates without a cause, in gate order.
[[nodiscard]] std::vector<Excluded> excludedGates(const access::CompiledOrganization& core,
                                                  const Complaint& complaint,
                                                  const std::vector<Trial>& trials,
                                                  const std::vector<Cause>& causes);

/// The question that leaves the fewest causes on average.
[[nodiscard]] std::optional<NextFact> nextFact(const access::CompiledOrganization& core,
                                               const Complaint& complaint, const std::vector<Cause>& causes);

} // namespace gatehouse::diagnosis
