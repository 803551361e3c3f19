// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyState.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

Statements decideAdditive(const Organization& organization, std::span<const PolicyIndex> matching)
{
    Statements statements;
    for (const PolicyIndex policy : matching) {
        const bool blocks = organization.policies[policy.value].rule.effect == RuleEffect::Block;
        (blocks ? statements.deciding : statements.outranked).push_back(policy);
    }
    statements.state = statements.deciding.empty() ? BlockState::NotBlocked : BlockState::Blocked;
    return statements;
}

/// Among equally specific statements block beats allow: is there a block as specific as this one?
bool blocksAtSameRank(const Organization& organization, std::span<const PolicyIndex> among,
                      const Policy& policy)
{
    const Specificity rank = specificity(policy);
    return std::ranges::any_of(among, [&](PolicyIndex other) {
        const Policy& candidate = organization.policies[other.value];
        const Specificity otherRank = specificity(candidate);
        return candidate.rule.effect == RuleEffect::Block && otherRank.coverage == rank.coverage &&
               otherRank.subject == rank.subject;
    });
}

Statements decideOverrides(const Organization& organization, std::span<const PolicyIndex> matching)
{
    Statements statements;
    for (const PolicyIndex policy : matching) {
        const Specificity rank = specificity(organization.policies[policy.value]);
        const bool beaten = std::ranges::any_of(matching, [&](PolicyIndex other) {
            return specificity(organization.policies[other.value]).outranks(rank);
        });
        (beaten ? statements.outranked : statements.deciding).push_back(policy);
    }
    bool block = false;
    bool allow = false;
    for (const PolicyIndex policy : statements.deciding) {
        const bool blocks =
            blocksAtSameRank(organization, statements.deciding, organization.policies[policy.value]);
        (blocks ? block : allow) = true;
    }
    statements.state = block && allow ? BlockState::UnknownPrecedence
                                      : (block ? BlockState::Blocked : BlockState::NotBlocked);
    return statements;
}

} // namespace

Specificity specificity(const Policy& policy)
{
    return {.coverage = static_cast<int>(policy.coverage.level),
            .subject = policy.rule.apps == RuleApps::Only ? 1 : 0};
}

bool matches(const AppAccessRule& rule, const AppKey& key)
{
    if (rule.apps == RuleApps::All)
        return true;
    const bool listed = std::ranges::find(rule.keys, key) != rule.keys.end();
    return rule.apps == RuleApps::Only ? listed : !listed;
}

bool matchesUnnamed(const AppAccessRule& rule)
{
    return rule.apps != RuleApps::Only;
}

Statements decideStatements(const Organization& organization, std::span<const PolicyIndex> matching)
{
    return organization.properties.policyModel == PolicyModel::Additive
               ? decideAdditive(organization, matching)
               : decideOverrides(organization, matching);
}

} // namespace gatehouse::access
