// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/BlockApps.h"

#include "models/organization/Edits.h"
#include "models/wording/Wording.h"
#include "ui/containers/ContainerRow.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::ui {

namespace {

using Containers = std::vector<access::ContainerIndex>;

std::vector<ContainerId> idsOf(const Organization& organization, const Containers& containers)
{
    std::vector<ContainerId> ids;
    for (const access::ContainerIndex container : containers)
        ids.push_back(organization.containers.at(container.value).id);
    return ids;
}

bool applicableInAny(const access::CompiledOrganization& core, std::uint32_t app,
                     const Containers& containers)
{
    return std::any_of(containers.begin(), containers.end(),
                       [&](access::ContainerIndex container) { return core.applicable({app}, container); });
}

/// Of several installations the best chance to be blocked.
std::optional<bool> betterChance(std::optional<bool> a, std::optional<bool> b)
{
    if (a == true || b == true)
        return true;
    return a && b ? std::optional(false) : std::nullopt;
}

template <class Value>
bool sameSet(const std::vector<Value>& a, const std::vector<Value>& b)
{
    return std::set<Value>(a.begin(), a.end()) == std::set<Value>(b.begin(), b.end());
}

template <class Value>
void addMissing(std::vector<Value>& values, const std::vector<Value>& more)
{
    for (const Value& value : more)
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
}

bool isContainerBlocklist(const Policy& policy)
{
    return policy.status == PolicyStatus::Active && policy.coverage.level == CoverageLevel::Containers &&
           policy.rule.effect == RuleEffect::Block && policy.rule.apps == RuleApps::Only;
}

Policy newBlocklist(const Organization& organization, const BlockChoice& choice)
{
    Policy policy;
    policy.id = edits::unusedPolicyId(organization);
    policy.name = choice.name.trimmed().toStdString();
    policy.status = PolicyStatus::Active;
    policy.coverage.level = CoverageLevel::Containers;
    policy.coverage.containers = idsOf(organization, choice.containers);
    policy.rule = {RuleEffect::Block, RuleApps::Only, choice.apps, {}};
    return policy;
}

QString appsInWords(const Organization& organization, const std::vector<AppKey>& keys)
{
    const auto count = static_cast<int>(keys.size());
    if (count != 1)
        return QCoreApplication::translate("BlockApps", "%Ln apps", nullptr, count);
    for (const App& app : organization.apps)
        if (app.key == keys.front())
            return wording::plainText(app.name);
    return wording::plainText(keys.front().value);
}

} // namespace

std::vector<BlockableApp> blockableApps(const access::CompiledOrganization& core,
                                        const Containers& containers)
{
    std::map<AppKey, BlockableApp> found;
    const std::vector<App>& apps = core.organization().apps;
    for (std::uint32_t index = 0; index < apps.size(); ++index) {
        if (!applicableInAny(core, index, containers))
            continue;
        const App& app = apps[index];
        const auto [entry, isNew] =
            found.try_emplace(app.key, BlockableApp{app.key, wording::plainText(app.name),
                                                    wording::plainText(app.vendor), app.eligible});
        if (!isNew)
            entry->second.eligible = betterChance(entry->second.eligible, app.eligible);
    }
    std::vector<BlockableApp> sorted;
    for (auto& [key, app] : found)
        sorted.push_back(std::move(app));
    std::stable_sort(sorted.begin(), sorted.end(), [](const BlockableApp& a, const BlockableApp& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

std::vector<std::size_t> extendablePolicies(const Organization& organization, const std::vector<AppKey>& apps,
                                            const Containers& containers)
{
    const std::vector<ContainerId> ids = idsOf(organization, containers);
    std::vector<std::size_t> policies;
    for (std::size_t index = 0; index < organization.policies.size(); ++index) {
        const Policy& policy = organization.policies[index];
        if (isContainerBlocklist(policy) &&
            (sameSet(policy.rule.keys, apps) || sameSet(policy.coverage.containers, ids)))
            policies.push_back(index);
    }
    return policies;
}

std::vector<Policy> blockedPolicies(const Organization& organization, const BlockChoice& choice)
{
    std::vector<Policy> policies = organization.policies;
    if (choice.apps.empty() || choice.containers.empty())
        return policies;
    if (!choice.policy) {
        policies.push_back(newBlocklist(organization, choice));
        return policies;
    }
    Policy& policy = policies.at(*choice.policy);
    addMissing(policy.rule.keys, choice.apps);
    addMissing(policy.coverage.containers, idsOf(organization, choice.containers));
    return policies;
}

QString containersInWords(const Organization& organization, const Containers& containers)
{
    if (containers.size() == 1)
        return containerTitle(organization.containers.at(containers.front().value));
    const auto count = static_cast<int>(containers.size());
    return QCoreApplication::translate("BlockApps", "%Ln containers", nullptr, count);
}

QString blockTitle(const Organization& organization, const BlockChoice& choice)
{
    return QCoreApplication::translate("BlockApps", "Block %1 in %2")
        .arg(appsInWords(organization, choice.apps), containersInWords(organization, choice.containers));
}

} // namespace gatehouse::ui
