// SPDX-License-Identifier: Apache-2.0
#include "models/policies/rules/CoverageRules.h"

#include "models/organization/Edits.h"

#include <unordered_set>
#include <utility>

namespace gatehouse::policies::rules {
namespace {

Mend withoutKey(const LintFacts& facts, std::size_t at, const AppKey& key)
{
    Policy after = facts.policies()[at];
    std::erase(after.rule.keys, key);
    return {.code = "mend.remove-key",
            .arguments = {key.value, after.name},
            .mayChangeVerdicts = false,
            .edit = edits::replacePolicy(facts.organization(), at, std::move(after))};
}

std::string joinedLabels(const Container& container)
{
    std::string labels;
    for (const std::string& label : container.labels)
        labels += (labels.empty() ? "" : ", ") + label;
    return labels;
}

} // namespace

PolicyRaisings emptyPolicy(const LintFacts& facts)
{
    PolicyRaisings raised;
    for (std::size_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        const std::string part(emptyPart(policy));
        if (part.empty() || policy.status == PolicyStatus::Inactive)
            continue;
        const std::string member = (part == "keys" ? "/rule/" : "/coverage/") + part;
        PolicyRaised one{.subject = policy.id.value,
                         .pointer = policyPointer(at, member),
                         .arguments = {policy.name, part}};
        if (policy.status != PolicyStatus::Active)
            one.severity = findings::Severity::Info;
        else
            one.mend = deactivation(facts.organization(), at, false);
        raised.push_back(std::move(one));
    }
    return raised;
}

PolicyRaisings sensitiveUncovered(const LintFacts& facts)
{
    PolicyRaisings raised;
    const auto& containers = facts.organization().containers;
    for (std::uint32_t at = 0; at < containers.size(); ++at) {
        const Container& container = containers[at];
        if (container.labels.empty() ||
            !facts.field.core().blockingPoliciesCovering(access::ContainerIndex{at}).empty())
            continue;
        raised.push_back({.subject = container.id.value,
                          .pointer = "/containers/" + std::to_string(at) + "/labels",
                          .arguments = {container.key, container.name, joinedLabels(container)}});
    }
    return raised;
}

PolicyRaisings keyNotInstalled(const LintFacts& facts)
{
    std::unordered_set<std::string> installed;
    for (const App& app : facts.organization().apps)
        installed.insert(app.key.value);
    PolicyRaisings raised;
    for (std::size_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        std::unordered_set<std::string> told;
        for (std::size_t place = 0; place < policy.rule.keys.size(); ++place) {
            const AppKey& key = policy.rule.keys[place];
            const bool looksAtKeys = policy.rule.apps != RuleApps::All;
            if (looksAtKeys && !installed.contains(key.value) && told.insert(key.value).second)
                raised.push_back({.subject = policy.id.value + " " + key.value,
                                  .pointer = policyPointer(at, "/rule/keys/" + std::to_string(place)),
                                  .arguments = {policy.name, key.value},
                                  .mend = withoutKey(facts, at, key)});
        }
    }
    return raised;
}

} // namespace gatehouse::policies::rules
