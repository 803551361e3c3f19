// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// What one publication changed about one policy.
struct PolicyHistoryEntry
{
    std::optional<std::string> at;
    std::string by;
    std::string reason;
    QStringList changes; ///< "Harrow Timesheets off the allowlist"; harmless, never empty
    bool added = false;  ///< the policy appeared with it
};

/// What the versions that the file keeps say about a policy, the newest first. The oldest version tells
/// nothing but what was there: it is no entry.
[[nodiscard]] std::vector<PolicyHistoryEntry> policyHistory(const Organization& organization,
                                                            const PolicyId& policy);

} // namespace gatehouse::ui
