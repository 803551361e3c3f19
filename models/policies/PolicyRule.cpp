// SPDX-License-Identifier: Apache-2.0
#include "models/policies/PolicyRule.h"

#include "models/organization/Edits.h"

#include <algorithm>

namespace gatehouse::policies {

std::string policyPointer(std::size_t policy, std::string_view member)
{
    return "/policies/" + std::to_string(policy) + std::string(member);
}

std::string_view emptyPart(const Policy& policy)
{
    if (policy.coverage.level == CoverageLevel::Containers && policy.coverage.containers.empty())
        return "containers";
    if (policy.coverage.level == CoverageLevel::Products && policy.coverage.products.empty())
        return "products";
    return policy.rule.apps == RuleApps::Only && policy.rule.keys.empty() ? "keys" : "";
}

std::string siteName(const Organization& organization, const SiteId& site)
{
    const auto found = std::ranges::find(organization.sites, site, &Site::id);
    return found == organization.sites.end() || found->name.empty() ? site.value : found->name;
}

std::string productName(Product product)
{
    return product == Product::Jira ? "Jira" : "Confluence";
}

Mend deactivation(const Organization& organization, std::size_t policy, bool mayChangeVerdicts)
{
    Policy after = organization.policies[policy];
    after.status = PolicyStatus::Inactive;
    return {.code = "mend.deactivate",
            .arguments = {after.name},
            .mayChangeVerdicts = mayChangeVerdicts,
            .edit = edits::replacePolicy(organization, policy, std::move(after))};
}

} // namespace gatehouse::policies
