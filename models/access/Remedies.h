// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Judging.h"

#include <string>
#include <vector>

namespace gatehouse::access {

/// A change that may make a gate pass; `remediesOf` tries it before anyone is told.
struct Candidate
{
    std::vector<Evidence> changes;
    Owner owner = Owner::OrgAdmin;
    Edit edit;
};

/// What could lift each failing gate, best first (access model §4, "Remedies"), not yet tried.
[[nodiscard]] std::vector<Candidate> identityCandidates(const Judging& judging);
[[nodiscard]] std::vector<Candidate> scopeCandidates(const Judging& judging);
[[nodiscard]] std::vector<Candidate> appUserCandidates(const Judging& judging);
[[nodiscard]] std::vector<Candidate> contextUserCandidates(const Judging& judging);
[[nodiscard]] std::vector<Candidate> policyCandidates(const Judging& judging);

/// One remedy for each failing gate, in gate order. Every candidate is decided again on the changed
/// organization; only those whose gate passes there are kept, at most five.
[[nodiscard]] std::vector<Remedy> remediesOf(const Judging& judging);

} // namespace gatehouse::access
