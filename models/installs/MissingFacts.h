// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <cstdint>
#include <vector>

namespace gatehouse::installs {

/// A fact without which a verdict about an app stays unknown.
enum class MissingFact : std::uint8_t {
    AppUser,     ///< which account the app has
    Scopes,      ///< what it asked for
    Schemes,     ///< what a container grants
    Eligibility, ///< whether a policy can block it
    Precedence   ///< which of two policies wins; the platform does not document it, so nobody can fill it in
};

/// How much a fact would tell. A container is open where any action, by itself or through people, is unknown.
struct Narrowing
{
    MissingFact fact = MissingFact::AppUser;
    std::uint32_t containers = 0; ///< open ones where the fact is missing
    std::uint32_t settled = 0;    ///< open ones where nothing else is missing: known fact, no open verdict
    bool operator==(const Narrowing&) const = default;
};

struct MissingFacts
{
    std::uint32_t openContainers = 0;
    std::vector<Narrowing> facts; ///< the one that settles most first
    bool operator==(const MissingFacts&) const = default;
};

/// Why effective reach of the app is a range, told by the codes of the unknown verdicts.
[[nodiscard]] MissingFacts missingFacts(const access::CompiledOrganization& core, access::AppIndex app);

} // namespace gatehouse::installs
