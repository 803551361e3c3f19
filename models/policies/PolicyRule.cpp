// SPDX-License-Identifier: Apache-2.0
#include "models/policies/PolicyRule.h"

#include "models/organization/Edits.h"

namespace gatehouse::policies {

std::string policyPointer(std::size_t policy, std::string_view member)
{
    return "/policies/" + std::to_string(policy) + std::string(member);
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
