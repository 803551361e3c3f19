// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "models/policies/PolicyChanges.h"

#include <QString>
#include <QStringList>

/// Policies and what changes in them, in words: for lists of edits, undo steps, histories and notices. What
/// comes from a file is inserted through `plainText`. `names` is the organization whose apps and containers
/// are named; what it does not hold is named by key or id.
namespace gatehouse::wording {

/// "Finance and legal: Harrow Timesheets off the allowlist", "People data: block all becomes an allowlist of
/// 2", "Security incidents: draft becomes active". No period.
[[nodiscard]] QString changeText(const policies::PolicyChange& change, const policies::PolicyLists& lists,
                                 const Organization& names);
/// The same without the policy's name, where that stands beside it: "Harrow Timesheets off the allowlist".
[[nodiscard]] QString changeTextAlone(const policies::PolicyChange& change,
                                      const policies::PolicyLists& lists, const Organization& names);
/// Every change of the lists, one line each.
[[nodiscard]] QStringList changeTexts(const policies::PolicyLists& lists, const Organization& names);

/// "This edit changes nothing.", "This edit changes no verdict."; empty where it may change some.
[[nodiscard]] QString weightText(policies::ChangeWeight weight);
/// "3 edits".
[[nodiscard]] QString editCount(std::size_t edits);

/// What the policy does while it is active: "blocks all apps but 3 in 12 spaces of Finance".
[[nodiscard]] QString policyEffect(const Policy& policy, const Organization& names);
/// "block all", "allowlist of 2", "blocklist of 2", "allow all", "allow 2 apps", "allow all but 2".
[[nodiscard]] QString ruleText(const AppAccessRule& rule);
/// "the organization", "Jira on tarnbrook", "FIN Finance operations", "12 spaces of tarnbrook".
[[nodiscard]] QString coverageText(const Coverage& coverage, const Organization& names);

/// "Harrow Timesheets"; the key where no installation has it.
[[nodiscard]] QString appText(const AppKey& key, const Organization& names);
/// "FIN Finance operations"; the id where there is none.
[[nodiscard]] QString containerText(const ContainerId& id, const Organization& names);
/// "Jira on tarnbrook".
[[nodiscard]] QString productText(const ProductInstance& instance, const Organization& names);

} // namespace gatehouse::wording
