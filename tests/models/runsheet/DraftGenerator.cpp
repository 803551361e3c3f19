// SPDX-License-Identifier: Apache-2.0
#include "tests/models/runsheet/DraftGenerator.h"

#include <algorithm>

namespace gatehouse::test {
namespace {

GeneratorSizes smallSizes()
{
    GeneratorSizes sizes;
    sizes.containers = 6;
    sizes.apps = 5;
    sizes.policies = 4;
    sizes.people = 4;
    return sizes;
}

Policy statementOf(OrganizationGenerator& random, const Organization& state, std::string id,
                   RuleEffect effect, const std::vector<AppKey>& keys, bool everywhere)
{
    Policy policy;
    policy.id = PolicyId(std::move(id));
    policy.name = "Policy " + policy.id.value;
    policy.status = random.chance(90) ? PolicyStatus::Active : PolicyStatus::Inactive;
    policy.rule = {effect, keys.empty() ? RuleApps::All : RuleApps::Only, keys, {}};
    if (everywhere)
        return policy;
    policy.coverage.level = CoverageLevel::Containers;
    for (const Container& container : state.containers)
        if (random.chance(50))
            policy.coverage.containers.push_back(container.id);
    return policy;
}

/// Statements as the control can hold them, mostly: each subject once a level.
std::vector<Policy> controlPolicies(OrganizationGenerator& random, const Organization& state)
{
    std::vector<Policy> policies;
    const auto effect = [&] { return random.chance(60) ? RuleEffect::Block : RuleEffect::Allow; };
    const auto add = [&](const std::vector<AppKey>& keys, bool everywhere) {
        policies.push_back(statementOf(random, state, "p-" + std::to_string(policies.size() + 1), effect(),
                                       keys, everywhere));
    };
    if (random.chance(60))
        add({}, true);
    if (random.chance(50))
        add({}, false);
    std::vector<AppKey> keys{AppKey("com.example.not-installed")};
    for (const App& app : state.apps)
        if (std::ranges::find(keys, app.key) == keys.end())
            keys.push_back(app.key);
    for (std::size_t at = random.below(2); at < keys.size(); at += 1 + random.below(3)) {
        std::vector<AppKey> named{keys[at]};
        if (at + 1 < keys.size() && random.chance(30))
            named.push_back(keys[++at]);
        if (random.chance(50))
            add(named, true);
        if (random.chance(60))
            add(named, false);
    }
    // An allowlist whose exceptions have statements of their own, as the lint wants it.
    for (std::size_t at = 0; at < policies.size(); ++at) {
        Policy& policy = policies[at];
        if (policy.rule.apps != RuleApps::All || !random.chance(30))
            continue;
        for (const Policy& other : policies)
            if (other.rule.apps == RuleApps::Only && other.coverage.level == policy.coverage.level)
                policy.rule = {policy.rule.effect, RuleApps::Except, other.rule.keys, {}};
    }
    return policies;
}

/// What a few edits make of the list.
std::vector<Policy> edited(OrganizationGenerator& random, const Organization& state)
{
    std::vector<Policy> policies;
    for (const Policy& policy : state.policies) {
        if (random.chance(15))
            continue;
        Policy after = policy;
        const Policy other = random.policy(state, policy.id.value);
        if (random.chance(25))
            after.coverage = other.coverage;
        if (random.chance(25))
            after.rule = other.rule;
        if (random.chance(15))
            after.status = other.status;
        if (random.chance(15))
            after.name = "Renamed " + policy.id.value;
        policies.push_back(std::move(after));
    }
    for (std::size_t more = random.below(3); more > 0; --more)
        policies.push_back(random.policy(state, "new-" + std::to_string(more)));
    return policies;
}

PolicyLimits smallLimits(OrganizationGenerator& random, std::size_t policies)
{
    PolicyLimits limits;
    if (random.chance(60))
        limits.policies = policies + random.below(2);
    if (random.chance(30))
        limits.containersPerInstance = 2;
    if (random.chance(30))
        limits.appsPerList = 2;
    return limits;
}

} // namespace

Organization organizationWithDraft(std::uint64_t seed, PolicyModel model)
{
    OrganizationGenerator random(seed, smallSizes());
    Organization organization = random.organization();
    organization.properties.policyModel = model;
    organization.properties.plan = random.chance(85) ? Plan::GuardStandard : Plan::Free;
    Draft& draft = organization.drafts.front();
    if (model == PolicyModel::Overrides) {
        if (random.chance(85))
            organization.policies = controlPolicies(random, organization);
        draft.policies = controlPolicies(random, organization);
        return organization;
    }
    draft.policies = edited(random, organization);
    organization.properties.policyLimits =
        smallLimits(random, std::max(organization.policies.size(), draft.policies.size()));
    return organization;
}

} // namespace gatehouse::test
