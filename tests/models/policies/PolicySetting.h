// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/Lint.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::test {

/// A small organization for rules about policies: one site, Jira projects "c-1" to "c-3" of which "c-1" is
/// labelled, a space "w-1", apps "a", "b" (Jira) and "w" (Confluence), all eligible, plan Guard Standard.
class PolicySetting
{
public:
    explicit PolicySetting(PolicyModel model = PolicyModel::Additive);

    /// An active block of all apps everywhere unless changed; ids are "p-0", "p-1", …
    Policy& add(RuleEffect effect = RuleEffect::Block);
    Policy& add(RuleEffect effect, RuleApps apps, const std::vector<std::string>& keys,
                const std::vector<std::string>& containers = {});

    [[nodiscard]] access::CompiledOrganization compiled() const;
    [[nodiscard]] std::vector<policies::PolicyFinding> lint(const PolicyLimits& limits = {}) const;
    /// "CODE POINTER" of the findings with this code.
    [[nodiscard]] std::vector<std::string> places(const std::string& code,
                                                  const PolicyLimits& limits = {}) const;

    Organization organization;
};

using Places = std::vector<std::string>;

} // namespace gatehouse::test
