// SPDX-License-Identifier: Apache-2.0
#include "models/policies/Meters.h"

#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace gatehouse::policies {
namespace {

using InstanceOfContainer = std::unordered_map<std::string, ProductInstance>;

std::size_t listLength(const AppAccessRule& rule)
{
    if (rule.apps == RuleApps::All)
        return 0;
    std::unordered_set<std::string> keys;
    for (const AppKey& key : rule.keys)
        keys.insert(key.value);
    return keys.size();
}

void addContainerMeters(std::vector<Meter>& meters, std::size_t at, const Policy& policy,
                        const InstanceOfContainer& instances, const PolicyLimits& limits)
{
    std::map<ProductInstance, std::size_t> counts;
    for (const ContainerId& id : policy.coverage.containers)
        ++counts[instances.at(id.value)];
    for (const auto& [instance, count] : counts)
        meters.push_back({Metered::ContainersOfInstance, at, instance, count, limits.containersPerInstance});
    if (!counts.empty())
        meters.push_back(
            {Metered::InstancesOfPolicy, at, std::nullopt, counts.size(), limits.instancesPerPolicy});
}

void addAdditiveMeters(std::vector<Meter>& meters, std::size_t at, const Policy& policy,
                       const InstanceOfContainer& instances, const PolicyLimits& limits)
{
    if (const std::size_t apps = listLength(policy.rule); apps > 0)
        meters.push_back({Metered::AppsOfList, at, std::nullopt, apps, limits.appsPerList});
    addContainerMeters(meters, at, policy, instances, limits);
    if (const std::size_t products = policy.coverage.products.size(); products > 0)
        meters.push_back(
            {Metered::InstancesCovered, at, std::nullopt, products, limits.instancesInProductPolicy});
}

InstanceOfContainer instancesById(const Organization& organization)
{
    InstanceOfContainer instances;
    for (const Container& container : organization.containers)
        instances.try_emplace(container.id.value, ProductInstance{container.site, container.product});
    return instances;
}

} // namespace

std::string_view toText(Metered metered)
{
    constexpr std::array<std::string_view, 6> words{"policies",  "apps",     "containers",
                                                    "instances", "products", "override-containers"};
    return words[static_cast<std::size_t>(metered)];
}

std::vector<Meter> meters(const Organization& organization)
{
    const PolicyLimits& limits = organization.properties.policyLimits;
    std::vector<Meter> meters;
    const bool overrides = organization.properties.policyModel == PolicyModel::Overrides;
    if (!overrides && !organization.policies.empty())
        meters.push_back(
            {Metered::Policies, std::nullopt, std::nullopt, organization.policies.size(), limits.policies});
    const InstanceOfContainer instances = instancesById(organization);
    for (std::size_t at = 0; at < organization.policies.size(); ++at) {
        const Policy& policy = organization.policies[at];
        if (!overrides)
            addAdditiveMeters(meters, at, policy, instances, limits);
        else if (const std::size_t count = policy.coverage.containers.size(); count > 0)
            meters.push_back(
                {Metered::ContainersOfOverride, at, std::nullopt, count, limits.containersPerOverride});
    }
    return meters;
}

} // namespace gatehouse::policies
