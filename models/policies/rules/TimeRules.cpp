// SPDX-License-Identifier: Apache-2.0
#include "models/policies/rules/TimeRules.h"

#include "models/policies/Moment.h"

#include <algorithm>
#include <set>

namespace gatehouse::policies::rules {
namespace {

/// Does the version have this policy, active and with the same coverage and rule?
bool holds(const PublishedVersion& version, const Policy& policy)
{
    return std::ranges::any_of(version.policies, [&](const Policy& one) {
        return one.id == policy.id && one.status == PolicyStatus::Active && one.coverage == policy.coverage &&
               one.rule == policy.rule;
    });
}

/// The oldest version of those that have held the policy without a break until now; null where that is not
/// recorded.
const PublishedVersion* publication(const Organization& organization, const Policy& policy)
{
    const PublishedVersion* since = nullptr;
    const auto& versions = organization.publishedVersions;
    for (auto version = versions.rbegin(); version != versions.rend() && holds(*version, policy); ++version)
        since = &*version;
    return since;
}

/// Installed apps that are surely blocked where the policy is among what decides.
std::set<access::AppIndex> blockedThrough(const LintFacts& facts, access::PolicyIndex policy)
{
    std::set<access::AppIndex> apps;
    for (const Spoken& spoken : facts.field.spoken()) {
        const auto& deciding = spoken.statements.deciding;
        if (spoken.pairs() > 0 && spoken.statements.state == access::BlockState::Blocked &&
            std::ranges::find(deciding, policy) != deciding.end())
            apps.insert(*spoken.app);
    }
    return apps;
}

PolicyRaised neverTold(const LintFacts& facts, const Policy& policy, access::AppIndex index,
                       const std::string& published)
{
    const App& app = facts.organization().apps[index.value];
    return {.subject = policy.id.value + " " + facts.field.core().lookup().appName(index),
            .pointer = "/apps/" + std::to_string(index.value) + "/installedAt",
            .arguments = {app.name.empty() ? app.key.value : app.name, policy.name,
                          app.installedAt->substr(0, 10), published.substr(0, 10)}};
}

} // namespace

PolicyRaisings appNeverTold(const LintFacts& facts)
{
    PolicyRaisings raised;
    for (std::uint32_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        const PublishedVersion* const version = publication(facts.organization(), policy);
        if (policy.status != PolicyStatus::Active || version == nullptr || !version->at)
            continue;
        const auto published = momentFromText(*version->at);
        for (const access::AppIndex index : blockedThrough(facts, access::PolicyIndex{at})) {
            const App& app = facts.organization().apps[index.value];
            const auto installed = app.installedAt ? momentFromText(*app.installedAt) : std::nullopt;
            const bool surely = app.eligible == true && app.enabled && !app.candidate;
            if (surely && published && installed && installed->isAfter(*published))
                raised.push_back(neverTold(facts, policy, index, *version->at));
        }
    }
    return raised;
}

} // namespace gatehouse::policies::rules
