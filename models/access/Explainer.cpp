// SPDX-License-Identifier: Apache-2.0
#include "models/access/Explainer.h"

#include "models/access/Outcomes.h"
#include "models/access/Remedies.h"

namespace gatehouse::access {

namespace {

std::vector<Evidence> evidenceOf(const Judging& judging, Gate gate)
{
    switch (gate) {
    case Gate::Identity:
        return identityEvidence(judging);
    case Gate::Scope:
        return scopeEvidence(judging);
    case Gate::AppUser:
        return appUserEvidence(judging);
    case Gate::ContextUser:
        return contextUserEvidence(judging);
    case Gate::Policy:
        return policyEvidence(judging);
    }
    return {};
}

std::array<GateJudgement, gateCount> judgementsOf(const Judging& judging)
{
    std::array<GateJudgement, gateCount> judgements;
    for (const Gate gate : allGates)
        judgements[static_cast<std::size_t>(gate)] = {.gate = gate,
                                                      .result = judging.result(gate),
                                                      .code = judging.gate(gate).code(judging.lane),
                                                      .evidence = evidenceOf(judging, gate)};
    return judgements;
}

} // namespace

std::string_view toText(Owner owner)
{
    static constexpr std::array<std::string_view, 4> words{"app vendor", "container admin", "product admin",
                                                           "org admin"};
    return words[static_cast<std::size_t>(owner)];
}

Explanation explanationOf(const Tables& tables, const Question& question)
{
    const Judging judging = judgingOf(tables, question);
    Explanation explanation;
    explanation.question = question;
    explanation.decidedAs = judging.judged.as;
    explanation.verdict = verdictOf(judging.judged.gates, judging.lane);
    explanation.codes = codesOf(judging.judged.gates, judging.lane);
    explanation.gates = judgementsOf(judging);
    explanation.remedies = remediesOf(judging);
    explanation.outcomes = outcomesOf(tables, question.app, question.container, question.as);
    return explanation;
}

std::array<GateJudgement, gateCount> judgementsOf(const Tables& tables, const Question& question)
{
    return judgementsOf(judgingOf(tables, question));
}

} // namespace gatehouse::access
