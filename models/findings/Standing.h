// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "models/foundation/Date.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::findings {

enum class Standing : std::uint8_t {
    Open,
    Accepted, ///< a person bears it, until a day that has not passed
    Lapsed    ///< it was accepted, and the day has passed: it counts as open again
};

struct StandingFinding
{
    Finding finding;
    Standing standing = Standing::Open;
    std::optional<std::size_t>
        acceptance; ///< index in `Organization::acceptedFindings`; also of a lapsed one

    /// To be looked at: open, or open again.
    [[nodiscard]] bool isOpen() const { return standing != Standing::Accepted; }
};

/// How findings of one installation stand on a day, by what the organization's file says was accepted. The
/// order is kept. An end date that cannot be read counts as passed: what is not known is not accepted.
[[nodiscard]] std::vector<StandingFinding> standing(const Organization& organization, const App& app,
                                                    const std::vector<Finding>& findings, Date today);

} // namespace gatehouse::findings
