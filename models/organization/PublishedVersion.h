// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Policy.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// A policy list as it was published in this file, with who, when and why. The newest stands last and is the
/// published state, unless the file was changed by another program since. The first publication also keeps
/// the list that it replaced, without author, time and reason. A member of the organization file beyond the
/// contract (docs/decisions/0006).
struct PublishedVersion
{
    std::string by;
    std::optional<std::string> at; ///< ISO 8601 time in UTC; empty: not known
    std::string reason;
    std::string draft; ///< name of the draft that was published, or what was done instead ("" for neither)
    std::vector<Policy> policies;
    std::string unknownMembers;

    bool operator==(const PublishedVersion&) const = default;
};

/// So many versions stay in the file; publishing one more drops the oldest.
inline constexpr std::size_t mostPublishedVersions = 20;

} // namespace gatehouse
