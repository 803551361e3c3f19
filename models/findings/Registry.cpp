// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Registry.h"

#include "models/findings/rules/AccountRules.h"
#include "models/findings/rules/AppPropertyRules.h"
#include "models/findings/rules/EgressRules.h"
#include "models/findings/rules/EligibilityRules.h"
#include "models/findings/rules/ModuleRules.h"
#include "models/findings/rules/ReachRules.h"
#include "models/findings/rules/ScopeListRules.h"
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
    {"scope.impersonation", high, "app-platform §1, §4.6, §7; S4", ScopeRule{rules::impersonation}},
    {"scope.site-admin", high, "app-platform §1, §2; S2", ScopeRule{rules::siteAdministration}},
    {"auth.none", high, "app-platform §4, §5; S1", DescriptorRule{rules::unsignedCalls}},
    {"transport.not-https", high, "app-platform §5", DescriptorRule{rules::plainTransport}},
    {"egress.any-host", high, "app-platform §7", DescriptorRule{rules::anyHost}},
    {"placeholder.key", medium, "contract §2", DescriptorRule{rules::placeholderKey}},
    {"scope.grown", medium, "app-platform §6; S7", InstallationRule{rules::grownScopes}},
    {"reach.sensitive", medium, "access-model §4; S7", InstallationRule{rules::sensitiveReach}},
    {"account.extra-grants", low, "app-platform §6; S3", InstallationRule{rules::extraGrants}},
    {"policy.cannot-reach", medium, "access-model §5; R1", InstallationRule{rules::notEligible}},
    {"app-property.condition", medium, "app-platform §5; P2", DescriptorRule{rules::appPropertyConditions}},
    {"page.unguarded", medium, "app-platform §5", DescriptorRule{rules::unguardedPages}},
    {"lifecycle.unsigned", medium, "app-platform §4, §5; S1", DescriptorRule{rules::unsignedInstallation}},
    {"remote.user-token", medium, "app-platform §7; S4", DescriptorRule{rules::userTokens}},
    {"module.foreign-url", medium, "app-platform §5", DescriptorRule{rules::foreignPages}},
    {"content.unsafe", medium, "app-platform §7", DescriptorRule{rules::unsafeContent}},
    {"scope.email", medium, "app-platform §1, §2", ScopeRule{rules::emailAddresses}},
    {"app-property.admin-page", low, "app-platform §5; P1", DescriptorRule{rules::settingsInAppProperties}},
    {"egress.wildcard", low, "app-platform §7", DescriptorRule{rules::wildcardHosts}},
    {"webtrigger.public", low, "app-platform §7", DescriptorRule{rules::publicTriggers}},
    {"webhook.needs-scope", low, "app-platform §5; S5", DescriptorRule{rules::eventsWithoutScope}},
    {"scopes.not-known", low, "access-model §3", InstallationRule{rules::scopesNotKnown}},
    {"scope.unknown", low, "access-model §3", ScopeRule{rules::unknownScopes}},
    {"scope.mixed-case", low, "app-platform §1", ScopeRule{rules::mixedCase}},
    {"module.user-variables", low, "app-platform §5", DescriptorRule{rules::userVariables}},
    {"eligibility.not-known", info, "access-model §5; R1", InstallationRule{rules::eligibilityNotKnown}},
    {"app-property.migrate", info, "app-platform §5; P3", DescriptorRule{rules::moveOutOfAppProperties}},
    {"scope.redundant", info, "app-platform §1", ScopeRule{rules::redundantScopes}},
    {"scope.unused", info, "app-platform §4.6, §7", ScopeRule{rules::unusedScopes}},
    {"connect.end-of-support", info, "app-platform §1", DescriptorRule{rules::connectEnds}},
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
