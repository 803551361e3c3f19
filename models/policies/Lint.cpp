// SPDX-License-Identifier: Apache-2.0
#include "models/policies/Lint.h"

#include "models/policies/rules/CoverageRules.h"
#include "models/policies/rules/EffectRules.h"
#include "models/policies/rules/LimitRules.h"
#include "models/policies/rules/ModelRules.h"
#include "models/policies/rules/TimeRules.h"

#include <algorithm>
#include <utility>

namespace gatehouse::policies {
namespace {

constexpr auto info = findings::Severity::Info;
constexpr auto low = findings::Severity::Low;
constexpr auto medium = findings::Severity::Medium;
constexpr auto high = findings::Severity::High;

const PolicyRule allRules[] = {
    {"policy.precedence-undetermined", high, "access-model §5", rules::undeterminedPrecedence},
    {"policy.over-limit", high, "access-model §5, limits", rules::overLimit},
    {"policy.needs-plan", high, "R2; app-access-rule §1.3", rules::listsWithoutPlan},
    {"policy.locks-out-product", medium, "R18", rules::lockedOutProduct},
    {"policy.contradictory", medium, "access-model §5", rules::contradictory},
    {"policy.allow-does-nothing", medium, "access-model §5", rules::allowInAdditive},
    {"policy.allowlist-without-allow", medium, "access-model §5", rules::allowlistWithoutAllow},
    {"policy.products-coverage", medium, "control-api §5", rules::productsInOverrides},
    {"policy.override-without-default", medium, "control-api §5", rules::overrideWithoutDefault},
    {"policy.duplicate-statement", medium, "access-model §5, limits", rules::duplicateStatement},
    {"policy.empty", medium, "access-model §5", rules::emptyPolicy},
    {"policy.ineffective", low, "R1", rules::ineffective},
    {"policy.shadowed", low, "R1", rules::shadowed},
    {"policy.near-limit", low, "access-model §5, limits", rules::nearLimit},
    {"policy.sensitive-uncovered", low, "R1", rules::sensitiveUncovered},
    {"policy.app-never-told", low, "app-access-rule §3.2", rules::appNeverTold},
    {"policy.overlapping", info, "R1", rules::overlapping},
    {"policy.key-not-installed", info, "contract §1", rules::keyNotInstalled},
};

PolicyFinding findingOf(const PolicyRule& rule, PolicyRaised raised)
{
    findings::Finding finding{std::string(rule.code), raised.severity.value_or(rule.severity),
                              std::move(raised.subject), std::move(raised.pointer),
                              std::move(raised.arguments)};
    return {std::move(finding), std::move(raised.mend)};
}

} // namespace

std::span<const PolicyRule> lintRules()
{
    return allRules;
}

std::vector<PolicyFinding> lint(const access::CompiledOrganization& core)
{
    const PolicyField field(core);
    const LintFacts facts{field};
    std::vector<PolicyFinding> found;
    for (const PolicyRule& rule : allRules)
        for (PolicyRaised& raised : rule.raise(facts))
            found.push_back(findingOf(rule, std::move(raised)));
    std::ranges::stable_sort(found, [](const PolicyFinding& one, const PolicyFinding& other) {
        return one.finding.severity > other.finding.severity;
    });
    return found;
}

} // namespace gatehouse::policies
