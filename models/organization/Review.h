// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Ids.h"
#include "models/organization/Vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse {

/// The record of one review of one installation. The app may be gone by now, so `app` is no reference.
struct Review
{
    AppKey app;
    SiteId site;
    ReviewDecision decision = ReviewDecision::Open;
    std::string by;
    std::optional<std::string> on; ///< ISO 8601 date
    std::string note;
    std::optional<std::string> due; ///< ISO 8601 date
    std::optional<std::string> version;
    std::optional<std::vector<ScopeId>> scopes;
    std::string unknownMembers;

    bool operator==(const Review&) const = default;
};

} // namespace gatehouse
