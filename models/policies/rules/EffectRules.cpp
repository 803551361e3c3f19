// SPDX-License-Identifier: Apache-2.0
#include "models/policies/rules/EffectRules.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace gatehouse::policies::rules {
namespace {

using access::BlockState;
using access::PolicyIndex;
using PolicyPair = std::pair<PolicyIndex, PolicyIndex>;

const Policy& policyAt(const LintFacts& facts, PolicyIndex index)
{
    return facts.policies()[index.value];
}

bool contains(const std::vector<PolicyIndex>& policies, PolicyIndex policy)
{
    return std::ranges::find(policies, policy) != policies.end();
}

/// Two policies as one thing to point at: the later one, with the other's name.
PolicyRaised raisedAbout(const LintFacts& facts, const PolicyPair& pair, std::size_t pairs)
{
    const Policy& earlier = policyAt(facts, pair.first);
    const Policy& later = policyAt(facts, pair.second);
    return {.subject = later.id.value + " " + earlier.id.value,
            .pointer = policyPointer(pair.second.value),
            .arguments = {later.name, earlier.name, std::to_string(pairs)}};
}

/// Counts, for each two policies that decide together, the installed pairs for which `holds`.
template <class Holds>
std::map<PolicyPair, std::size_t> countTogether(const LintFacts& facts, const Holds& holds)
{
    std::map<PolicyPair, std::size_t> counts;
    for (const Spoken& spoken : facts.field.spoken()) {
        const auto& deciding = spoken.statements.deciding;
        for (std::size_t one = 0; one < deciding.size() && spoken.app; ++one)
            for (std::size_t other = one + 1; other < deciding.size(); ++other)
                if (holds(spoken, policyAt(facts, deciding[one]), policyAt(facts, deciding[other])))
                    counts[{deciding[one], deciding[other]}] += spoken.pairs();
    }
    return counts;
}

template <class Holds>
PolicyRaisings raisedTogether(const LintFacts& facts, const Holds& holds)
{
    PolicyRaisings raised;
    for (const auto& [pair, count] : countTogether(facts, holds))
        if (count > 0)
            raised.push_back(raisedAbout(facts, pair, count));
    return raised;
}

bool areOpposite(const Policy& one, const Policy& other)
{
    return one.rule.effect != other.rule.effect;
}

/// What an active policy is good for.
struct Use
{
    std::size_t met = 0;          ///< installed pairs that it speaks of
    std::size_t decided = 0;      ///< those of them that would be decided otherwise without it
    bool future = false;          ///< a future row would be decided otherwise
    std::set<PolicyIndex> others; ///< which also decide where it speaks
};

Use useOf(const LintFacts& facts, PolicyIndex policy)
{
    Use use;
    for (const Spoken& spoken : facts.field.spoken()) {
        if (!contains(spoken.matching, policy))
            continue;
        use.met += spoken.pairs();
        const bool matters = facts.field.matters(policy, spoken);
        use.decided += matters ? spoken.pairs() : 0;
        use.future = use.future || (matters && spoken.pairs() == 0);
        for (const PolicyIndex other : spoken.statements.deciding)
            if (other != policy && spoken.pairs() > 0)
                use.others.insert(other);
    }
    return use;
}

/// Policies that other rules already call without effect.
bool isJudgedElsewhere(const LintFacts& facts, const Policy& policy)
{
    return policy.status != PolicyStatus::Active || !emptyPart(policy).empty() ||
           (!facts.isOverrides() && policy.rule.effect == RuleEffect::Allow);
}

template <class Raise>
PolicyRaisings raisedByUse(const LintFacts& facts, const Raise& raise)
{
    PolicyRaisings raised;
    for (std::uint32_t at = 0; at < facts.policies().size(); ++at) {
        if (isJudgedElsewhere(facts, facts.policies()[at]))
            continue;
        const Use use = useOf(facts, PolicyIndex{at});
        if (use.decided == 0)
            raise(raised, PolicyIndex{at}, use);
    }
    return raised;
}

std::string namesOf(const LintFacts& facts, const std::set<PolicyIndex>& policies)
{
    std::string names;
    for (const PolicyIndex policy : policies)
        names += (names.empty() ? "" : ", ") + policyAt(facts, policy).name;
    return names;
}

/// Does the policy alone block every pair of the instance that can be blocked, and is there one?
bool locksOut(const LintFacts& facts, PolicyIndex policy, const ProductInstance& instance)
{
    const Organization& organization = facts.organization();
    std::size_t apps = 0;
    for (const App& app : organization.apps) {
        if (app.site != instance.site || app.eligible == false ||
            std::ranges::find(app.products, instance.product) == app.products.end())
            continue;
        ++apps;
        if (!access::matches(policyAt(facts, policy).rule, app.key))
            return false;
    }
    return apps > 0 && std::ranges::all_of(facts.field.groups(), [&](const CoveredGroup& group) {
               return group.isFuture() || group.instance != instance || contains(group.covering, policy);
           });
}

std::set<ProductInstance> usedInstances(const LintFacts& facts)
{
    std::set<ProductInstance> instances;
    for (const CoveredGroup& group : facts.field.groups())
        if (!group.isFuture())
            instances.insert(group.instance);
    return instances;
}

} // namespace

PolicyRaisings undeterminedPrecedence(const LintFacts& facts)
{
    return raisedTogether(facts, [](const Spoken& spoken, const Policy& one, const Policy& other) {
        return spoken.statements.state == BlockState::UnknownPrecedence && areOpposite(one, other) &&
               access::specificity(one).coverage != access::specificity(other).coverage;
    });
}

PolicyRaisings contradictory(const LintFacts& facts)
{
    if (!facts.isOverrides())
        return {};
    return raisedTogether(facts, [](const Spoken&, const Policy& one, const Policy& other) {
        return areOpposite(one, other) &&
               access::specificity(one).coverage == access::specificity(other).coverage &&
               access::specificity(one).subject == access::specificity(other).subject;
    });
}

PolicyRaisings overlapping(const LintFacts& facts)
{
    std::set<PolicyIndex> useless;
    for (std::uint32_t at = 0; at < facts.policies().size(); ++at)
        if (useOf(facts, PolicyIndex{at}).decided == 0)
            useless.insert(PolicyIndex{at});
    PolicyRaisings raised;
    for (const auto& [pair, count] :
         countTogether(facts, [](const Spoken&, const Policy&one, const Policy&other) {
             return !areOpposite(one, other);
         }))
        if (count > 0 && !useless.contains(pair.first) && !useless.contains(pair.second))
            raised.push_back(raisedAbout(facts, pair, count));
    return raised;
}

PolicyRaisings lockedOutProduct(const LintFacts& facts)
{
    PolicyRaisings raised;
    const std::set<ProductInstance> instances = usedInstances(facts);
    for (std::uint32_t at = 0; at < facts.policies().size(); ++at) {
        const Policy& policy = facts.policies()[at];
        if (isJudgedElsewhere(facts, policy) || policy.rule.effect == RuleEffect::Allow ||
            policy.rule.apps == RuleApps::All || policy.rule.keys.empty())
            continue;
        for (const ProductInstance& instance : instances)
            if (locksOut(facts, PolicyIndex{at}, instance))
                raised.push_back({.subject = policy.id.value + " " + instance.site.value + " " +
                                             std::string(toText(instance.product)),
                                  .pointer = policyPointer(at, "/rule/keys"),
                                  .arguments = {policy.name, productName(instance.product),
                                                siteName(facts.organization(), instance.site)}});
    }
    return raised;
}

PolicyRaisings ineffective(const LintFacts& facts)
{
    return raisedByUse(facts, [&](PolicyRaisings& raised, PolicyIndex policy, const Use& use) {
        if (!use.others.empty())
            return;
        const Policy& about = policyAt(facts, policy);
        PolicyRaised one{.subject = about.id.value,
                         .pointer = policyPointer(policy.value),
                         .arguments = {about.name, use.future ? "future" : "never"}};
        if (!use.future)
            one.mend = deactivation(facts.organization(), policy.value, false);
        raised.push_back(std::move(one));
    });
}

PolicyRaisings shadowed(const LintFacts& facts)
{
    return raisedByUse(facts, [&](PolicyRaisings& raised, PolicyIndex policy, const Use& use) {
        if (use.others.empty())
            return;
        const Policy& about = policyAt(facts, policy);
        PolicyRaised one{
            .subject = about.id.value,
            .pointer = policyPointer(policy.value),
            .arguments = {about.name, namesOf(facts, use.others), use.future ? "future" : "never"}};
        if (!use.future)
            one.mend = deactivation(facts.organization(), policy.value, false);
        raised.push_back(std::move(one));
    });
}

} // namespace gatehouse::policies::rules
