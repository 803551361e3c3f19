// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Registry.h"

#include "models/findings/rules/EligibilityRules.h"
#include "models/findings/rules/ScopeRules.h"
#include "models/findings/rules/TransportRules.h"

#include <algorithm>

namespace gatehouse::findings {
namespace {

constexpr Severity info = Severity::Info;
constexpr Severity low = Severity::Low;
constexpr Severity medium = Severity::Medium;
constexpr Severity high = Severity::High;

// A new finding is a function in rules/ and a line here; docs/codes.md and models/wording then say what it
// means.
const Rule allRules[] = {
    {"auth.none", high, "app-platform §5; S1", DescriptorRule{rules::unsignedCalls}},
    {"transport.not-https", high, "app-platform §5", DescriptorRule{rules::plainTransport}},
    {"scope.impersonation", high, "app-platform §1, §4.6, §7; S4", ScopeRule{rules::impersonation}},
    {"scope.site-admin", high, "app-platform §1; S2", ScopeRule{rules::siteAdministration}},
    {"scope.email", medium, "app-platform §1", ScopeRule{rules::emailAddresses}},
    {"scope.unknown", low, "access-model §3", ScopeRule{rules::unknownScopes}},
    {"scope.mixed-case", low, "app-platform §1", ScopeRule{rules::mixedCase}},
    {"policy.cannot-reach", medium, "app-platform §6; R1", InstallationRule{rules::notEligible}},
    {"eligibility.not-known", info, "app-platform §6; R1", InstallationRule{rules::eligibilityNotKnown}},
};

} // namespace

std::span<const Rule> registry()
{
    return allRules;
}

const Rule* findRule(std::string_view code)
{
    const auto found = std::ranges::find(allRules, code, &Rule::code);
    return found == std::end(allRules) ? nullptr : &*found;
}

} // namespace gatehouse::findings
