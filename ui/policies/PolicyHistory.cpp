// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyHistory.h"

#include "models/policies/PolicyChanges.h"
#include "models/wording/PolicyChangeWording.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

bool isAbout(const policies::PolicyChange& change, const policies::PolicyLists& lists, const PolicyId& policy)
{
    return (change.before && lists.before[*change.before].id == policy) ||
           (change.after && lists.after[*change.after].id == policy);
}

} // namespace

std::vector<PolicyHistoryEntry> policyHistory(const Organization& organization, const PolicyId& policy)
{
    std::vector<PolicyHistoryEntry> entries;
    const auto& versions = organization.publishedVersions;
    for (std::size_t at = 1; at < versions.size(); ++at) {
        const policies::PolicyLists lists{.before = versions[at - 1].policies,
                                          .after = versions[at].policies};
        PolicyHistoryEntry entry{.at = versions[at].at,
                                 .by = versions[at].by,
                                 .reason = versions[at].reason,
                                 .changes = {},
                                 .added = false};
        for (const policies::PolicyChange& change :
             policies::policyChanges(lists, organization.properties.policyModel)) {
            if (!isAbout(change, lists, policy))
                continue;
            entry.changes << wording::changeTextAlone(change, lists, organization);
            entry.added = entry.added || change.kind == policies::ChangeKind::Added;
        }
        if (!entry.changes.isEmpty())
            entries.push_back(std::move(entry));
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace gatehouse::ui
