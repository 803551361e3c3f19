// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "models/access/Tables.h"

namespace gatehouse::access {

/// The verdict with the evidence of every gate, the remedies that hold and the outcomes (access model §4),
/// from one call of `Tables::judge`.
[[nodiscard]] Explanation explanationOf(const Tables& tables, const Question& question);

/// The gates of the explanation alone, without trying any remedy.
[[nodiscard]] std::array<GateJudgement, gateCount> judgementsOf(const Tables& tables,
                                                                const Question& question);

} // namespace gatehouse::access
