// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Cell.h"
#include "models/access/Outcome.h"

#include <vector>

namespace gatehouse::access {

struct VerdictChange
{
    Action action = Action::View;
    Verdict before = Verdict::Denied;
    Verdict after = Verdict::Denied;
    bool operator==(const VerdictChange&) const = default;
};

struct OutcomeChange
{
    Surface surface = Surface::RestGet;
    Seen before = Seen::NotApplicable;
    Seen after = Seen::NotApplicable;
    bool operator==(const OutcomeChange&) const = default;
};

/// How one cell differs between two states (access model §7).
struct CellChange
{
    ActionSet lost;   ///< allowed before, not now
    ActionSet gained; ///< the reverse
    std::vector<VerdictChange> other{};
    std::vector<OutcomeChange> surfaces{};

    [[nodiscard]] bool empty() const
    {
        return lost.empty() && gained.empty() && other.empty() && surfaces.empty();
    }
    bool operator==(const CellChange&) const = default;
};

/// The verdicts that differ; where the app is not installed counts as denied.
[[nodiscard]] CellChange verdictChange(Cell before, Cell after);
/// The surfaces on which something else is seen.
[[nodiscard]] std::vector<OutcomeChange> outcomeChanges(const Outcomes& before, const Outcomes& after);

} // namespace gatehouse::access
