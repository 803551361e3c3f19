// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <optional>

/// What a policy says, in words for screens (access model §5). Names in the results are
/// made harmless; all of it is plain text.
namespace gatehouse::ui {

/// "6 containers", "organization", "tarnbrook-labs", "Jira on tarnbrook": the first half of a list row.
[[nodiscard]] QString coverageSummary(const Organization& organization, const Coverage& coverage);
/// "3 projects and 3 spaces on tarnbrook"; says it where nothing is covered.
[[nodiscard]] QString coverageSentence(const Organization& organization, const Coverage& coverage);
/// "covered", "not covered", or "covered in the products above".
[[nodiscard]] QString createdLaterWord(const Coverage& coverage);
/// "tarnbrook / Jira".
[[nodiscard]] QString productName(const Organization& organization, const ProductInstance& product);
/// "Jira project", "Confluence space".
[[nodiscard]] QString kindName(Product product);

/// "allowlist of 7", "block all": the second half of a list row.
[[nodiscard]] QString ruleSummary(const AppAccessRule& rule, PolicyModel model);
/// The same at the start of a line: "Allowlist of 7".
[[nodiscard]] QString ruleTitle(const AppAccessRule& rule, PolicyModel model);
/// What follows, in one sentence, under the model and block level of the organization.
[[nodiscard]] QString ruleConsequence(RuleEffect effect, RuleApps apps,
                                      const OrganizationProperties& properties);
/// What happens to an app with a key that the rule does not list: "blocked until put on the list".
[[nodiscard]] QString installedLater(const AppAccessRule& rule, PolicyModel model);

/// One kind of rule a person can choose.
struct RuleChoice
{
    RuleEffect effect = RuleEffect::Block;
    RuleApps apps = RuleApps::All;
    bool operator==(const RuleChoice&) const = default;
};
/// The kinds that the policy model has a use for, and `present` even where it has none, so that a file's own
/// is kept.
[[nodiscard]] QList<RuleChoice> ruleChoices(PolicyModel model, const RuleChoice& present);
/// "Allowlist", "Allow all but…".
[[nodiscard]] QString ruleName(const RuleChoice& choice, PolicyModel model);

[[nodiscard]] std::optional<std::size_t> findPolicy(const Organization& organization, const PolicyId& id);
/// "1 app", "7 apps".
[[nodiscard]] QString appCount(std::size_t count);
[[nodiscard]] QString containerCount(std::size_t count);

} // namespace gatehouse::ui
