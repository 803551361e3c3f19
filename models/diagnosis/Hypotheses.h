// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"

#include <vector>

namespace gatehouse::diagnosis {

/// One way of asking with what the core sees there, the answers given counted in.
struct Trial
{
    Hypothesis hypothesis;
    std::vector<access::Reason> reasons; ///< in the order of the lines
    bool ruledOut = false;               ///< by an answer about another container

    /// Does something in front show the symptom, surely or perhaps?
    [[nodiscard]] bool fits(Symptom symptom) const;
    /// Could it have been this way: does it fit, or may it work as far as the organization knows, so that
    /// something beyond it shows the symptom? What surely shows something else could not.
    [[nodiscard]] bool isOpen(Symptom symptom) const;
};

/// Every way of asking that the facts allow.
[[nodiscard]] std::vector<Trial> trials(const access::CompiledOrganization& core, const Complaint& complaint);

} // namespace gatehouse::diagnosis
