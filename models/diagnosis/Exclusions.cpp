// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Causes.h"

#include <algorithm>

namespace gatehouse::diagnosis {

namespace {

using access::CompiledOrganization;
using access::Explanation;
using access::Gate;
using access::GateJudgement;
using access::GateResult;
using access::Reason;

/// One explanation for each way of acting, which is enough to say why a gate passes.
std::vector<Explanation> explainedWays(const CompiledOrganization& core, const Complaint& complaint,
                                       const std::vector<Trial>& trials)
{
    std::vector<Explanation> explained;
    std::optional<access::ActsAs> last;
    for (const Trial& trial : trials) {
        if (trial.ruledOut || last == trial.hypothesis.as.kind)
            continue;
        last = trial.hypothesis.as.kind;
        explained.push_back(core.explain(questionOf(complaint, trial.hypothesis)));
    }
    return explained;
}

bool asksFor(Symptom symptom, Gate gate)
{
    return !isOfInterface(symptom) || (gate != Gate::Scope && gate != Gate::AppUser);
}

/// A reason of the gate that would show something else, or that an answer excludes.
std::optional<Excluded> failingOtherwise(Gate gate, const std::vector<Trial>& trials, Symptom symptom)
{
    std::optional<Excluded> found;
    for (const Trial& trial : trials)
        for (const Reason& reason : trial.reasons) {
            const bool ruledOut = trial.ruledOut && isSeenAs(symptom, reason.seen);
            if (reason.gate != gate || (found && !ruledOut))
                continue;
            found = Excluded{.gate = gate,
                             .why = ruledOut ? Exclusion::RuledOut : Exclusion::OtherSymptom,
                             .code = reason.code,
                             .seen = reason.seen,
                             .evidence = {}};
        }
    return found;
}

bool isSettled(Gate gate, const Complaint& complaint, const std::vector<Explanation>& explained)
{
    return std::ranges::any_of(complaint.facts.settled, [&](const Settled& settled) {
        return !settled.fails && std::ranges::any_of(explained, [&](const Explanation& explanation) {
            return explanation.gates[static_cast<std::size_t>(gate)].code == settled.unknown;
        });
    });
}

Excluded passing(Gate gate, const std::vector<Explanation>& explained)
{
    Excluded excluded{.gate = gate, .why = Exclusion::NotAsked, .code = {}, .seen = {}, .evidence = {}};
    for (const Explanation& explanation : explained) {
        const GateJudgement& judgement = explanation.gates[static_cast<std::size_t>(gate)];
        if (judgement.result != GateResult::Pass)
            continue;
        excluded.why = Exclusion::Passes;
        excluded.evidence = judgement.evidence;
        break;
    }
    return excluded;
}

} // namespace

std::vector<Excluded> excludedGates(const CompiledOrganization& core, const Complaint& complaint,
                                    const std::vector<Trial>& trials, const std::vector<Cause>& causes)
{
    const auto explained = explainedWays(core, complaint, trials);
    std::vector<Excluded> excluded;
    for (const Gate gate : access::allGates) {
        if (std::ranges::count(causes, gate, &Cause::gate) > 0)
            continue;
        if (!asksFor(complaint.symptom, gate))
            excluded.push_back(
                {.gate = gate, .why = Exclusion::NotAsked, .code = {}, .seen = {}, .evidence = {}});
        else if (const auto otherwise = failingOtherwise(gate, trials, complaint.symptom))
            excluded.push_back(*otherwise);
        else if (isSettled(gate, complaint, explained))
            excluded.push_back(
                {.gate = gate, .why = Exclusion::RuledOut, .code = {}, .seen = {}, .evidence = {}});
        else
            excluded.push_back(passing(gate, explained));
    }
    return excluded;
}

} // namespace gatehouse::diagnosis
