// SPDX-License-Identifier: Apache-2.0
#include "models/policies/rules/ModelRules.h"

#include "models/organization/Edits.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace gatehouse::policies::rules {
namespace {

/// Whom a statement is about in the platform's terms: all apps, or the apps of one list.
std::string statementSubject(const AppAccessRule& rule)
{
    if (rule.apps != RuleApps::Only)
        return {};
    std::set<std::string> keys;
    for (const AppKey& key : rule.keys)
        keys.insert(key.value);
    std::string subject;
    for (const std::string& key : keys)
        subject += key + '\n';
    return subject;
}

template <class Raise>
PolicyRaisings forActiveOverrides(const LintFacts& facts, const Raise& raise)
{
    PolicyRaisings raised;
    if (!facts.isOverrides())
        return raised;
    for (std::size_t at = 0; at < facts.policies().size(); ++at)
        if (facts.policies()[at].status == PolicyStatus::Active)
            raise(raised, at, facts.policies()[at]);
    return raised;
}

bool isActive(const Policy& policy)
{
    return policy.status == PolicyStatus::Active;
}

/// Exceptions of a block that no active allow statement of the same coverage names.
std::vector<AppKey> unnamedExceptions(const LintFacts& facts, const Policy& allowlist)
{
    std::vector<AppKey> missing;
    for (const AppKey& key : allowlist.rule.keys) {
        const bool named = std::ranges::any_of(facts.policies(), [&](const Policy& policy) {
            return isActive(policy) && policy.rule.effect == RuleEffect::Allow &&
                   policy.rule.apps == RuleApps::Only && access::matches(policy.rule, key) &&
                   policy.coverage == allowlist.coverage;
        });
        if (!named && std::ranges::find(missing, key) == missing.end())
            missing.push_back(key);
    }
    return missing;
}

Mend allowStatement(const LintFacts& facts, const Policy& allowlist, std::vector<AppKey> keys)
{
    Policy allow;
    allow.id = edits::unusedPolicyId(facts.organization());
    allow.name = allowlist.name + ": exceptions";
    allow.status = PolicyStatus::Active;
    allow.coverage = allowlist.coverage;
    allow.rule = {RuleEffect::Allow, RuleApps::Only, std::move(keys), {}};
    return {.code = "mend.add-allow",
            .arguments = {allow.name, allowlist.name},
            .mayChangeVerdicts = true,
            .edit = edits::addPolicy(facts.organization(), std::move(allow))};
}

/// An allow statement about all apps for the whole organization is the least specific of all: whatever else
/// speaks outranks it or blocks beside it, and what nothing speaks of is not blocked anyway.
Mend organizationDefault(const LintFacts& facts)
{
    Policy fallback;
    fallback.id = edits::unusedPolicyId(facts.organization());
    fallback.name = "Organization default";
    fallback.status = PolicyStatus::Active;
    fallback.rule = {RuleEffect::Allow, RuleApps::All, {}, {}};
    return {.code = "mend.add-default",
            .arguments = {fallback.name},
            .mayChangeVerdicts = false,
            .edit = edits::addPolicy(facts.organization(), std::move(fallback))};
}

/// Puts the containers of the later statement into the earlier one, which says the same.
Mend merging(const LintFacts& facts, std::size_t earlier, std::size_t later)
{
    Policy kept = facts.policies()[earlier];
    for (const ContainerId& id : facts.policies()[later].coverage.containers)
        if (std::ranges::find(kept.coverage.containers, id) == kept.coverage.containers.end())
            kept.coverage.containers.push_back(id);
    Policy spent = facts.policies()[later];
    spent.status = PolicyStatus::Inactive;
    return {.code = "mend.merge",
            .arguments = {spent.name, kept.name},
            .mayChangeVerdicts = false,
            .edit = edits::joined({edits::replacePolicy(facts.organization(), earlier, std::move(kept)),
                                   edits::replacePolicy(facts.organization(), later, std::move(spent))})};
}

/// Do both rules match the same apps, whatever is installed, with the same effect?
bool saysTheSame(const AppAccessRule& one, const AppAccessRule& other)
{
    if (one.effect != other.effect || one.apps != other.apps)
        return false;
    const std::set<AppKey> keys(one.keys.begin(), one.keys.end());
    return one.apps == RuleApps::All || keys == std::set<AppKey>(other.keys.begin(), other.keys.end());
}

} // namespace

PolicyRaisings allowInAdditive(const LintFacts& facts)
{
    PolicyRaisings raised;
    if (facts.isOverrides())
        return raised;
    for (std::size_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        if (isActive(policy) && policy.rule.effect == RuleEffect::Allow)
            raised.push_back({.subject = policy.id.value,
                              .pointer = policyPointer(at, "/rule/effect"),
                              .arguments = {policy.name},
                              .mend = deactivation(facts.organization(), at, false)});
    }
    return raised;
}

PolicyRaisings allowlistWithoutAllow(const LintFacts& facts)
{
    return forActiveOverrides(facts, [&](PolicyRaisings& raised, std::size_t at, const Policy& policy) {
        if (policy.rule.effect != RuleEffect::Block || policy.rule.apps != RuleApps::Except)
            return;
        std::vector<AppKey> missing = unnamedExceptions(facts, policy);
        if (missing.empty())
            return;
        PolicyRaised one{.subject = policy.id.value,
                         .pointer = policyPointer(at, "/rule/keys"),
                         .arguments = {policy.name, std::to_string(missing.size())}};
        one.mend = allowStatement(facts, policy, std::move(missing));
        raised.push_back(std::move(one));
    });
}

PolicyRaisings productsInOverrides(const LintFacts& facts)
{
    return forActiveOverrides(facts, [](PolicyRaisings& raised, std::size_t at, const Policy& policy) {
        if (policy.coverage.level == CoverageLevel::Products)
            raised.push_back({.subject = policy.id.value,
                              .pointer = policyPointer(at, "/coverage/level"),
                              .arguments = {policy.name}});
    });
}

PolicyRaisings overrideWithoutDefault(const LintFacts& facts)
{
    std::set<std::string> defaults;
    for (const Policy& policy : facts.policies())
        if (isActive(policy) && policy.coverage.level == CoverageLevel::Organization)
            defaults.insert(statementSubject(policy.rule));
    return forActiveOverrides(facts, [&](PolicyRaisings& raised, std::size_t at, const Policy& policy) {
        const std::string subject = statementSubject(policy.rule);
        if (policy.coverage.level != CoverageLevel::Containers || defaults.contains(subject))
            return;
        PolicyRaised one{.subject = policy.id.value,
                         .pointer = policyPointer(at, "/coverage/level"),
                         .arguments = {policy.name, subject.empty() ? "all" : "listed"}};
        if (subject.empty())
            one.mend = organizationDefault(facts);
        raised.push_back(std::move(one));
    });
}

PolicyRaisings duplicateStatement(const LintFacts& facts)
{
    std::map<std::pair<std::string, CoverageLevel>, std::size_t> first;
    return forActiveOverrides(facts, [&](PolicyRaisings& raised, std::size_t at, const Policy& policy) {
        const auto [place, fresh] =
            first.try_emplace({statementSubject(policy.rule), policy.coverage.level}, at);
        if (fresh)
            return;
        const Policy& earlier = facts.policies()[place->second];
        PolicyRaised one{.subject = policy.id.value + " " + earlier.id.value,
                         .pointer = policyPointer(at),
                         .arguments = {policy.name, earlier.name}};
        if (policy.coverage.level != CoverageLevel::Products && saysTheSame(policy.rule, earlier.rule))
            one.mend = merging(facts, place->second, at);
        raised.push_back(std::move(one));
    });
}

} // namespace gatehouse::policies::rules
