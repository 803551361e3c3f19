// SPDX-License-Identifier: Apache-2.0
#include "models/access/Judging.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

constexpr std::size_t shownPolicies = 10;

std::string statementCode(const Policy& policy)
{
    const bool block = policy.rule.effect == RuleEffect::Block;
    switch (policy.rule.apps) {
    case RuleApps::All:
        return block ? "policy.blocks-all" : "policy.allows-all";
    case RuleApps::Only:
        return block ? "policy.blocks-listed" : "policy.allows-listed";
    case RuleApps::Except:
        return block ? "policy.blocks-unlisted" : "policy.allows-unlisted";
    }
    return {};
}

class PolicyFacts
{
public:
    explicit PolicyFacts(const Judging& judging)
        : m_judging(judging)
        , m_column(judging.tables.policyColumn(judging.question.container))
        , m_matching(
              judging.tables.policies().matching(judging.tables.policyRow(judging.question.app), m_column))
        , m_statements(decideStatements(judging.organization(), m_matching))
    {}

    [[nodiscard]] const Statements& statements() const { return m_statements; }
    [[nodiscard]] bool anyCovers() const { return !m_judging.tables.policies().covering(m_column).empty(); }

    void addStatements(std::vector<Evidence>& evidence) const
    {
        const std::string app = nameOf(m_judging.app());
        const std::string where = nameOf(m_judging.container());
        for (const PolicyIndex index : m_statements.deciding)
            evidence.push_back(
                {.code = statementCode(policy(index)), .arguments = {nameOf(policy(index)), where, app}});
        for (const PolicyIndex index : m_statements.outranked)
            evidence.push_back({.code = outrankedCode(), .arguments = {nameOf(policy(index))}});
        for (const PolicyIndex index : m_judging.tables.policies().covering(m_column))
            if (std::ranges::find(m_matching, index) == m_matching.end())
                evidence.push_back(
                    {.code = "policy.does-not-match", .arguments = {nameOf(policy(index)), where, app}});
        if (evidence.size() > shownPolicies)
            evidence.resize(shownPolicies);
    }

    /// The two statements that neither outranks the other of.
    [[nodiscard]] Evidence precedence() const
    {
        std::vector<std::string> names;
        for (const PolicyIndex index : m_statements.deciding)
            names.push_back(nameOf(policy(index)));
        names.resize(2);
        const auto opposite = std::ranges::find_if(m_statements.deciding, [this](PolicyIndex index) {
            return policy(index).rule.effect != policy(m_statements.deciding.front()).rule.effect;
        });
        if (opposite != m_statements.deciding.end())
            names[1] = nameOf(policy(*opposite));
        return {.code = "policy.precedence", .arguments = names};
    }

private:
    [[nodiscard]] const Policy& policy(PolicyIndex index) const
    {
        return m_judging.organization().policies[index.value];
    }
    [[nodiscard]] std::string outrankedCode() const
    {
        return m_judging.organization().properties.policyModel == PolicyModel::Additive
                   ? "policy.allow-has-no-effect"
                   : "policy.outranked";
    }

    const Judging& m_judging;
    PolicyTable::Column m_column;
    std::vector<PolicyIndex> m_matching;
    Statements m_statements;
};

/// What the statements mean for this demand.
void addMeaning(std::vector<Evidence>& evidence, const Judging& judging, const PolicyFacts& facts)
{
    const BlockState state = facts.statements().state;
    const std::optional<bool> eligible = judging.app().eligible;
    if (eligible && !*eligible) {
        evidence.insert(evidence.begin(),
                        {.code = "policy.cannot-reach", .arguments = {nameOf(judging.app())}});
        return;
    }
    if (state == BlockState::NotBlocked)
        return;
    if (state == BlockState::UnknownPrecedence)
        evidence.insert(evidence.begin(), facts.precedence());
    if (judging.result(Gate::Policy) == GateResult::Pass)
        evidence.push_back({.code = judging.operation ? "policy.exempt" : "policy.leaves-action",
                            .arguments = {demandText(judging)}});
    else if (judging.gate(Gate::Policy).code(judging.lane) == Code::UnknownEligibility)
        evidence.push_back({.code = "policy.eligibility-not-known", .arguments = {nameOf(judging.app())}});
    else if (judging.gate(Gate::Policy).code(judging.lane) == Code::UnknownExemption)
        evidence.push_back({.code = "policy.exemption-not-known", .arguments = {demandText(judging)}});
    if (judging.judged.as.kind == ActsAs::Browser && state == BlockState::Blocked)
        evidence.push_back({.code = "certainty.browser-inferred", .arguments = {}});
}

} // namespace

std::vector<Evidence> policyEvidence(const Judging& judging)
{
    if (judging.result(Gate::Policy) == GateResult::NotApplicable)
        return {{.code = judging.siteLevel() ? "policy.site-level" : "policy.not-judged", .arguments = {}}};
    const PolicyFacts facts(judging);
    std::vector<Evidence> evidence;
    if (facts.anyCovers())
        facts.addStatements(evidence);
    else
        evidence.push_back({.code = "policy.none-covers", .arguments = {nameOf(judging.container())}});
    addMeaning(evidence, judging, facts);
    return evidence;
}

} // namespace gatehouse::access
