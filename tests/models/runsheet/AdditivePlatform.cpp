// SPDX-License-Identifier: Apache-2.0
#include "tests/models/runsheet/AdditivePlatform.h"

#include <algorithm>
#include <set>

namespace gatehouse::test {

using namespace runsheet;

struct AdditiveStep
{
    AdditivePlatform& platform;
    template <class Done>
    std::string operator()(const Done& done) const
    {
        return platform(done);
    }
};

AdditivePlatform::AdditivePlatform(const Organization& published)
    : m_facts(published)
{
    for (const Policy& policy : published.policies) {
        m_policies[{policy.id, false}] = keptFrom(policy);
        m_policies[{policy.id, false}].active = policy.status == PolicyStatus::Active;
    }
}

AdditivePlatform::Kept AdditivePlatform::keptFrom(const Policy& policy)
{
    return {policy.name,
            policy.description,
            policy.coverage.level,
            policy.coverage.products,
            policy.coverage.containers,
            policy.rule,
            false};
}

std::string AdditivePlatform::follow(const Operation& operation)
{
    return std::visit(AdditiveStep{*this}, operation);
}

std::string AdditivePlatform::operator()(const TakeSnapshot& taken)
{
    return taken.policies.size() == m_policies.size() ? "" : "another number of policies is there";
}

std::string AdditivePlatform::operator()(const CreatePolicy& made)
{
    if (m_policies.contains(made.ref))
        return "it is there already";
    if (m_policies.size() >= m_facts.properties.policyLimits.policies)
        return "no more policies are taken";
    if (std::string why = refusedCoverage(made.policy.coverage); !why.empty())
        return why;
    if (std::string why = refusedRule(made.policy.rule); !why.empty())
        return why;
    m_policies[made.ref] = keptFrom(made.policy);
    return {};
}

std::string AdditivePlatform::operator()(const RenamePolicy& renamed)
{
    const auto policy = m_policies.find(renamed.ref);
    if (policy == m_policies.end() || policy->second.name != renamed.before)
        return "no such policy";
    policy->second.name = renamed.name;
    policy->second.description = renamed.description;
    return {};
}

std::string AdditivePlatform::operator()(const ChangeCoverage& changed)
{
    const auto policy = m_policies.find(changed.ref);
    if (policy == m_policies.end() || policy->second.name != changed.name)
        return "no such policy";
    Kept& kept = policy->second;
    if (changed.after.level != kept.level)
        return "the coverage level cannot change once saved";
    if (changed.before.containers != kept.containers || changed.before.products != kept.products)
        return "the card shows another coverage";
    if (std::string why = refusedCoverage(changed.after); !why.empty())
        return why;
    kept.products = changed.after.products;
    kept.containers = changed.after.containers;
    return {};
}

std::string AdditivePlatform::operator()(const ChangeRule& changed)
{
    const auto policy = m_policies.find(changed.ref);
    if (policy == m_policies.end() || policy->second.name != changed.name)
        return "no such policy";
    if (!(policy->second.rule == changed.before))
        return "the card shows another rule";
    if (std::string why = refusedRule(changed.after); !why.empty())
        return why;
    policy->second.rule = changed.after;
    return {};
}

std::string AdditivePlatform::operator()(const ActivatePolicy& active)
{
    const auto policy = m_policies.find(active.ref);
    if (policy == m_policies.end() || policy->second.name != active.name)
        return "no such policy";
    if (policy->second.active)
        return "it is active";
    policy->second.active = true;
    return {};
}

std::string AdditivePlatform::operator()(const DeactivatePolicy& inactive)
{
    const auto policy = m_policies.find(inactive.ref);
    if (policy == m_policies.end() || policy->second.name != inactive.name)
        return "no such policy";
    if (!policy->second.active)
        return "it is not active";
    policy->second.active = false;
    return {};
}

std::string AdditivePlatform::operator()(const DeletePolicy& gone)
{
    const auto policy = m_policies.find(gone.ref);
    if (policy == m_policies.end() || policy->second.name != gone.name)
        return "no such policy";
    if (policy->second.active)
        return "it is still active";
    m_policies.erase(policy);
    return {};
}

std::string AdditivePlatform::refusedInstances(const std::vector<ContainerId>& containers) const
{
    std::map<std::pair<SiteId, Product>, std::size_t> counts;
    for (const ContainerId& id : containers) {
        const auto found = std::ranges::find(m_facts.containers, id, &Container::id);
        if (found == m_facts.containers.end())
            return "no such container";
        ++counts[{found->site, found->product}];
    }
    const PolicyLimits& limits = m_facts.properties.policyLimits;
    if (counts.size() > limits.instancesPerPolicy)
        return "too many product instances";
    const bool crowded = std::ranges::any_of(
        counts, [&](const auto& count) { return count.second > limits.containersPerInstance; });
    return crowded ? "too many containers of one product instance" : "";
}

std::string AdditivePlatform::refusedCoverage(const Coverage& coverage) const
{
    if (coverage.products.size() > m_facts.properties.policyLimits.instancesInProductPolicy)
        return "too many products";
    return refusedInstances(coverage.containers);
}

std::string AdditivePlatform::refusedRule(const AppAccessRule& rule) const
{
    if (rule.apps == RuleApps::All)
        return {};
    if (!rule.keys.empty() && m_facts.properties.plan == Plan::Free)
        return "the plan offers no lists";
    const std::set<AppKey> keys(rule.keys.begin(), rule.keys.end());
    return keys.size() > m_facts.properties.policyLimits.appsPerList ? "the list is too long" : "";
}

bool AdditivePlatform::covers(const Kept& policy, const Container& container)
{
    switch (policy.level) {
    case CoverageLevel::Organization:
        return true;
    case CoverageLevel::Products:
        return std::ranges::any_of(policy.products, [&](const ProductInstance& instance) {
            return instance.site == container.site && instance.product == container.product;
        });
    case CoverageLevel::Containers:
        return std::ranges::find(policy.containers, container.id) != policy.containers.end();
    }
    return false;
}

bool AdditivePlatform::names(const Kept& policy, const AppKey& app)
{
    const bool listed = std::ranges::find(policy.rule.keys, app) != policy.rule.keys.end();
    return policy.rule.apps == RuleApps::All || (policy.rule.apps == RuleApps::Only) == listed;
}

bool AdditivePlatform::blocks(const AppKey& app, const Container& container) const
{
    return std::ranges::any_of(m_policies, [&](const auto& entry) {
        const Kept& policy = entry.second;
        return policy.active && policy.rule.effect == RuleEffect::Block && covers(policy, container) &&
               names(policy, app);
    });
}

std::vector<Policy> AdditivePlatform::policies() const
{
    std::vector<Policy> policies;
    for (const auto& [ref, kept] : m_policies) {
        Policy policy;
        policy.id = PolicyId(ref.id.value + (ref.made ? "-made" : ""));
        policy.name = kept.name;
        policy.description = kept.description;
        policy.status = kept.active ? PolicyStatus::Active : PolicyStatus::Inactive;
        policy.coverage = {kept.level, kept.products, kept.containers, {}};
        policy.rule = kept.rule;
        policies.push_back(std::move(policy));
    }
    return policies;
}

} // namespace gatehouse::test
