// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Facts.h"
#include "models/findings/Finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gatehouse::findings {

/// One case in which a rule holds. What it leaves open comes from the rule.
struct Raised
{
    std::string subject; ///< as `Finding::subject`
    std::string pointer;
    std::vector<std::string> arguments;
    std::optional<Severity> severity{}; ///< empty: that of the rule
};
using Raisings = std::vector<Raised>;

/// About declared scopes; pointers are those of the scopes.
struct ScopeRule
{
    Raisings (*raise)(const AppFacts&);
};
/// About a descriptor, which is there; pointers are into it.
struct DescriptorRule
{
    Raisings (*raise)(const AppFacts&);
};
/// About an installation; pointers are below the app in the organization file ("/blockable").
struct InstallationRule
{
    Raisings (*raise)(const InstallationFacts&);
};

/// One entry of the registry.
struct Rule
{
    std::string_view code;
    Severity severity = Severity::Info; ///< where the case does not say otherwise
    std::string_view source; ///< "app-platform §5; P2": places in the facts, numbers of requirements
    std::variant<ScopeRule, DescriptorRule, InstallationRule> raise;
};

} // namespace gatehouse::findings
