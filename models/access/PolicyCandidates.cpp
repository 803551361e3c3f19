// SPDX-License-Identifier: Apache-2.0
// Changes to policies that lift a block.
#include "models/access/Remedies.h"
#include "models/organization/Edits.h"

#include <algorithm>
#include <functional>

namespace gatehouse::access {

namespace {

/// One way to make one policy stop blocking; empty where the policy does not offer it.
using Way = std::function<std::optional<std::pair<Evidence, Policy>>(const Judging&, const Policy&)>;

std::optional<std::pair<Evidence, Policy>> byList(const Judging& judging, const Policy& policy)
{
    Policy after = policy;
    const AppKey& key = judging.app().key;
    const std::vector<std::string> arguments{nameOf(policy), nameOf(judging.app())};
    if (policy.rule.apps == RuleApps::Except) {
        after.rule.keys.push_back(key);
        return std::pair(Evidence{.code = "remedy.allowlist", .arguments = arguments}, after);
    }
    if (policy.rule.apps == RuleApps::Only) {
        std::erase(after.rule.keys, key);
        return std::pair(Evidence{.code = "remedy.blocklist", .arguments = arguments}, after);
    }
    return std::nullopt;
}

std::optional<std::pair<Evidence, Policy>> byCoverage(const Judging& judging, const Policy& policy)
{
    if (policy.coverage.level != CoverageLevel::Containers)
        return std::nullopt;
    Policy after = policy;
    std::erase(after.coverage.containers, judging.container().id);
    return std::pair(
        Evidence{.code = "remedy.coverage", .arguments = {nameOf(policy), nameOf(judging.container())}},
        after);
}

std::optional<std::pair<Evidence, Policy>> byDeactivation(const Judging&, const Policy& policy)
{
    Policy after = policy;
    after.status = PolicyStatus::Inactive;
    return std::pair(Evidence{.code = "remedy.deactivate", .arguments = {nameOf(policy)}}, after);
}

/// The first of the ways that the policy offers.
Way firstOf(std::vector<Way> ways)
{
    return [ways = std::move(ways)](const Judging& judging,
                                    const Policy& policy) -> std::optional<std::pair<Evidence, Policy>> {
        for (const Way& way : ways)
            if (auto change = way(judging, policy))
                return change;
        return std::nullopt;
    };
}

void keepBlocks(std::vector<PolicyIndex>& policies, const Organization& organization)
{
    std::erase_if(policies, [&](PolicyIndex index) {
        return organization.policies[index.value].rule.effect != RuleEffect::Block;
    });
}

/// Policies that block this app here.
struct Blockers
{
    std::vector<PolicyIndex> deciding;
    std::vector<PolicyIndex> all; ///< also what more specific statements outrank, in file order
};

Blockers blockersOf(const Judging& judging)
{
    const PolicyTable& table = judging.tables.policies();
    Blockers blockers;
    blockers.all = table.matching(judging.tables.policyRow(judging.question.app),
                                  judging.tables.policyColumn(judging.question.container));
    blockers.deciding = decideStatements(judging.organization(), blockers.all).deciding;
    keepBlocks(blockers.deciding, judging.organization());
    keepBlocks(blockers.all, judging.organization());
    return blockers;
}

/// The same way for every blocking policy together: lifting one of several would leave the block.
std::optional<Candidate> forAll(const Judging& judging, const std::vector<PolicyIndex>& policies,
                                const Way& way)
{
    Candidate candidate;
    std::vector<Edit> parts;
    for (const PolicyIndex index : policies) {
        auto change = way(judging, judging.organization().policies[index.value]);
        if (!change)
            return std::nullopt;
        candidate.changes.push_back(std::move(change->first));
        parts.push_back(edits::replacePolicy(judging.organization(), index.value, std::move(change->second)));
    }
    candidate.owner = Owner::OrgAdmin;
    candidate.edit = edits::joined(parts);
    return candidate;
}

Candidate overriding(const Judging& judging)
{
    const Organization& organization = judging.organization();
    Policy policy;
    policy.id = edits::unusedPolicyId(organization);
    policy.name = "Allow " + nameOf(judging.app()) + " in " + nameOf(judging.container());
    policy.status = PolicyStatus::Active;
    policy.coverage = {.level = CoverageLevel::Containers,
                       .products = {},
                       .containers = {judging.container().id},
                       .unknownMembers = {}};
    policy.rule = {.effect = RuleEffect::Allow,
                   .apps = RuleApps::Only,
                   .keys = {judging.app().key},
                   .unknownMembers = {}};
    return {.changes = {{.code = "remedy.override",
                         .arguments = {nameOf(judging.app()), nameOf(judging.container())}}},
            .owner = Owner::OrgAdmin,
            .edit = edits::addPolicy(organization, std::move(policy))};
}

/// Lifts the statements that decide and adds an override, because those that they outrank would block next.
std::optional<Candidate> liftingAndOverriding(const Judging& judging, const Blockers& blockers)
{
    auto candidate = forAll(judging, blockers.deciding, firstOf({byList, byCoverage, byDeactivation}));
    if (!candidate)
        return std::nullopt;
    Candidate addition = overriding(judging);
    candidate->changes.push_back(std::move(addition.changes.front()));
    candidate->edit = edits::joined({candidate->edit, addition.edit});
    return candidate;
}

bool sameChanges(const Candidate& a, const Candidate& b)
{
    return a.changes == b.changes;
}

} // namespace

std::vector<Candidate> policyCandidates(const Judging& judging)
{
    const Blockers blockers = blockersOf(judging);
    const std::vector<PolicyIndex>& blocking = blockers.deciding;
    std::vector<Candidate> candidates;
    const auto add = [&](std::optional<Candidate> candidate) {
        if (candidate && std::ranges::none_of(candidates, [&](const Candidate& other) {
                return sameChanges(other, *candidate);
            }))
            candidates.push_back(std::move(*candidate));
    };
    const bool overrides = judging.organization().properties.policyModel == PolicyModel::Overrides;
    if (overrides)
        add(overriding(judging));
    // In `overrides` one policy may be enough even where several block; in `additive` it never is.
    if (overrides || blocking.size() == 1)
        for (const Way& way : {Way(byList), Way(byCoverage), Way(byDeactivation)})
            for (const PolicyIndex index : blocking)
                add(forAll(judging, {index}, way));
    if (blocking.size() > 1)
        for (const Way& way : {firstOf({byList, byCoverage, byDeactivation}),
                               firstOf({byCoverage, byDeactivation}), Way(byDeactivation)})
            add(forAll(judging, blocking, way));
    if (blockers.all.size() > blocking.size()) {
        add(liftingAndOverriding(judging, blockers));
        for (const Way& way : {firstOf({byList, byCoverage, byDeactivation}), Way(byDeactivation)})
            add(forAll(judging, blockers.all, way));
    }
    return candidates;
}

} // namespace gatehouse::access
