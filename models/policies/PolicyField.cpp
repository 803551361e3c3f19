// SPDX-License-Identifier: Apache-2.0
#include "models/policies/PolicyField.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::policies {
namespace {

using access::AppIndex;
using access::ContainerIndex;
using access::PolicyIndex;

bool coversInstance(const Coverage& coverage, const ProductInstance& instance)
{
    return coverage.level == CoverageLevel::Organization ||
           (coverage.level == CoverageLevel::Products &&
            std::ranges::find(coverage.products, instance) != coverage.products.end());
}

/// Where containers may be created one day, whatever is there today.
std::vector<ProductInstance> instancesOf(const Organization& organization)
{
    std::vector<ProductInstance> instances;
    for (const Site& site : organization.sites)
        for (const Product product : allProducts)
            instances.push_back({site.id, product});
    return instances;
}

} // namespace

PolicyField::PolicyField(const access::CompiledOrganization& core)
    : m_core(core)
{
    addContainers();
    addFutureContainers();
    for (const CoveredGroup& group : m_groups)
        speak(group);
}

void PolicyField::addContainers()
{
    std::map<std::pair<ProductInstance, std::vector<PolicyIndex>>, std::size_t> places;
    for (std::uint32_t at = 0; at < organization().containers.size(); ++at) {
        const Container& container = organization().containers[at];
        const ProductInstance instance{container.site, container.product};
        std::vector<PolicyIndex> covering = m_core.policiesCovering(ContainerIndex{at});
        const auto [place, fresh] = places.try_emplace({instance, covering}, m_groups.size());
        if (fresh)
            m_groups.push_back({instance, std::move(covering), {}});
        m_groups[place->second].containers.push_back(ContainerIndex{at});
    }
}

void PolicyField::addFutureContainers()
{
    for (const ProductInstance& instance : instancesOf(organization())) {
        std::vector<PolicyIndex> covering;
        for (std::uint32_t at = 0; at < organization().policies.size(); ++at) {
            const Policy& policy = organization().policies[at];
            if (policy.status == PolicyStatus::Active && coversInstance(policy.coverage, instance))
                covering.push_back(PolicyIndex{at});
        }
        m_groups.push_back({instance, std::move(covering), {}});
    }
}

bool PolicyField::installed(AppIndex app, const CoveredGroup& group) const
{
    if (!group.isFuture())
        return m_core.applicable(app, group.containers.front());
    const App& facts = organization().apps[app.value];
    return facts.site == group.instance.site &&
           std::ranges::find(facts.products, group.instance.product) != facts.products.end();
}

void PolicyField::speak(const CoveredGroup& group)
{
    for (std::uint32_t at = 0; at < organization().apps.size(); ++at) {
        if (organization().apps[at].eligible == false || !installed(AppIndex{at}, group))
            continue;
        Spoken spoken{&group, AppIndex{at}, {}, {}};
        for (const PolicyIndex policy : group.covering)
            if (access::matches(organization().policies[policy.value].rule, organization().apps[at].key))
                spoken.matching.push_back(policy);
        keep(std::move(spoken));
    }
    Spoken unnamed{&group, std::nullopt, {}, {}};
    for (const PolicyIndex policy : group.covering)
        if (access::matchesUnnamed(organization().policies[policy.value].rule))
            unnamed.matching.push_back(policy);
    keep(std::move(unnamed));
}

void PolicyField::keep(Spoken spoken)
{
    if (spoken.matching.empty())
        return;
    spoken.statements = access::decideStatements(organization(), spoken.matching);
    m_spoken.push_back(std::move(spoken));
}

bool PolicyField::matters(PolicyIndex policy, const Spoken& spoken) const
{
    std::vector<PolicyIndex> others = spoken.matching;
    std::erase(others, policy);
    if (others.size() == spoken.matching.size())
        return false;
    return access::decideStatements(organization(), others).state != spoken.statements.state;
}

} // namespace gatehouse::policies
