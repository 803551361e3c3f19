// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preview/Preview.h"
#include "tests/support/OrganizationGenerator.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace gatehouse::test {

/// A generated organization and random edits of its policies, compiled.
struct EditedOrganization
{
    explicit EditedOrganization(std::uint64_t seed);
    EditedOrganization(const Organization& organization, std::vector<Policy> policies);

    [[nodiscard]] preview::Preview compared(std::optional<access::As> as = std::nullopt) const
    {
        return preview::previewOf(before, after, as);
    }

    std::shared_ptr<const access::CompiledOrganization> before;
    std::shared_ptr<const access::CompiledOrganization> after;
};

/// One site "s"; Jira projects "c-1" to "c-3" and the space "w-1" in which the group of everybody may do
/// everything; people "u-1", "u-2"; no apps and no policies. `addApp` adds one with full scopes and its own
/// account.
[[nodiscard]] Organization plainOrganization();
App& addApp(Organization& organization, const std::string& key);
/// An active block of these apps in these containers.
[[nodiscard]] Policy blockOf(const std::string& id, const std::vector<std::string>& keys,
                             const std::vector<std::string>& containers);

} // namespace gatehouse::test
