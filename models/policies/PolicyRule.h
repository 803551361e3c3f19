// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/PolicyLimits.h"
#include "models/policies/PolicyField.h"
#include "models/policies/PolicyFinding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

/// What the rules look at.
struct LintFacts
{
    const PolicyField& field;

    [[nodiscard]] const Organization& organization() const { return field.organization(); }
    [[nodiscard]] const std::vector<Policy>& policies() const { return organization().policies; }
    [[nodiscard]] bool isOverrides() const
    {
        return organization().properties.policyModel == PolicyModel::Overrides;
    }
};

/// One case in which a rule holds.
struct PolicyRaised
{
    std::string subject;
    std::string pointer;
    std::vector<std::string> arguments;
    std::optional<findings::Severity> severity{}; ///< empty: that of the rule
    std::optional<Mend> mend{};
};
using PolicyRaisings = std::vector<PolicyRaised>;

/// One entry of the registry.
struct PolicyRule
{
    std::string_view code;
    findings::Severity severity = findings::Severity::Info;
    std::string_view source;
    PolicyRaisings (*raise)(const LintFacts&);
};

/// "/policies/3", with `member` behind it.
[[nodiscard]] std::string policyPointer(std::size_t policy, std::string_view member = {});

/// What leaves a policy without effect because it is empty: "containers", "products" or "keys"; nothing: "".
[[nodiscard]] std::string_view emptyPart(const Policy& policy);

/// The name of the site, else its id.
[[nodiscard]] std::string siteName(const Organization& organization, const SiteId& site);
/// "Jira", "Confluence": names, the same in every language.
[[nodiscard]] std::string productName(Product product);

/// Sets an active policy to inactive.
[[nodiscard]] Mend deactivation(const Organization& organization, std::size_t policy, bool mayChangeVerdicts);

} // namespace gatehouse::policies
