// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Result.h"
#include "models/organization/Organization.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace gatehouse {

struct ReaderLimits
{
    std::size_t bytes = std::size_t{512} * 1024 * 1024;
    std::size_t depth = 64;
    std::size_t faults = 100; ///< at most this many errors, and as many warnings, are told
};

/// A valid organization and what `gatehouse check` warns of (unknown members, uninstalled keys, uncovered
/// drafts).
struct ReadOrganization
{
    Organization organization;
    std::vector<Fault> warnings;
};

/// Reads the text of an organization file (contract §1). All faults at once, in document order, each with
/// pointer and position; never a partial organization. Size, UTF-8 and depth are checked before any tree is
/// built.
[[nodiscard]] CheckedResult<ReadOrganization> readOrganization(std::string_view text,
                                                               const ReaderLimits& limits = {});

} // namespace gatehouse
