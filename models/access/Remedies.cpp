// SPDX-License-Identifier: Apache-2.0
#include "models/access/Remedies.h"

#include <algorithm>

namespace gatehouse::access {

namespace {

constexpr std::size_t shownAlternatives = 5;

/// A copy of the organization on which candidates are tried one after the other.
class Trial
{
public:
    explicit Trial(const Judging& judging)
        : m_judging(judging)
        , m_scratch(std::make_shared<Organization>(judging.organization()))
    {}

    /// The candidate as an alternative, if the gate passes once it is applied.
    [[nodiscard]] std::optional<Alternative> tried(Candidate candidate, Gate gate)
    {
        candidate.edit.apply(*m_scratch);
        const Tables tables(m_scratch, m_judging.tables.catalogue(),
                            Focus{.app = m_judging.question.app, .container = m_judging.question.container});
        const Judging after = judgingOf(tables, m_judging.question);
        const bool passes = after.result(gate) == GateResult::Pass;
        const Verdict verdict = verdictOf(after.judged.gates, after.lane);
        candidate.edit.revert(*m_scratch);
        if (!passes)
            return std::nullopt;
        return Alternative{.changes = std::move(candidate.changes),
                           .owner = candidate.owner,
                           .edit = std::move(candidate.edit),
                           .verdictThen = verdict};
    }

private:
    const Judging& m_judging;
    std::shared_ptr<Organization> m_scratch;
};

std::vector<Candidate> candidatesFor(const Judging& judging, Gate gate)
{
    switch (gate) {
    case Gate::Identity:
        return identityCandidates(judging);
    case Gate::Scope:
        return scopeCandidates(judging);
    case Gate::AppUser:
        return appUserCandidates(judging);
    case Gate::ContextUser:
        return contextUserCandidates(judging);
    case Gate::Policy:
        return policyCandidates(judging);
    }
    return {};
}

Evidence reasonForNone(const Judging& judging, Code code)
{
    return {.code = "remedy.none." + std::string(toText(code)),
            .arguments = {nameOf(judging.app()), demandText(judging)}};
}

Remedy remedyFor(const Judging& judging, Gate gate, bool enough, Trial& trial)
{
    Remedy remedy{.gate = gate,
                  .code = judging.gate(gate).code(judging.lane),
                  .enough = enough,
                  .alternatives = {},
                  .reason = {}};
    for (Candidate& candidate : candidatesFor(judging, gate)) {
        if (remedy.alternatives.size() == shownAlternatives)
            break;
        if (auto alternative = trial.tried(std::move(candidate), gate))
            remedy.alternatives.push_back(std::move(*alternative));
    }
    if (remedy.alternatives.empty())
        remedy.reason = reasonForNone(judging, remedy.code);
    return remedy;
}

} // namespace

std::vector<Remedy> remediesOf(const Judging& judging)
{
    std::vector<Gate> failing;
    bool unknown = false;
    for (const Gate gate : allGates) {
        if (judging.result(gate) == GateResult::Fail)
            failing.push_back(gate);
        unknown = unknown || judging.result(gate) == GateResult::Unknown;
    }
    if (failing.empty())
        return {};
    std::vector<Remedy> remedies;
    Trial trial(judging);
    for (const Gate gate : failing)
        remedies.push_back(remedyFor(judging, gate, failing.size() == 1 && !unknown, trial));
    return remedies;
}

} // namespace gatehouse::access
