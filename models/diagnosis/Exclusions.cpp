// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Causes.h"

#include <algorithm>
#include <array>

namespace gatehouse::diagnosis {

namespace {

using access::CompiledOrganization;
using access::Gate;
using access::GateJudgement;
using access::GateResult;
using access::Reason;

using Judgements = std::array<GateJudgement, access::gateCount>;

/// The gates for each way of acting, once: enough to say why one passes.
std::vector<Judgements> judgedWays(const CompiledOrganization& core, const Complaint& complaint,
                                   const std::vector<Trial>& trials)
{
    std::vector<Judgements> judged;
    std::optional<access::ActsAs> last;
    for (const Trial& trial : trials) {
        if (trial.ruledOut || last == trial.hypothesis.as.kind)
            continue;
        last = trial.hypothesis.as.kind;
        judged.push_back(core.judgements(questionOf(complaint, trial.hypothesis)));
    }
    return judged;
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

bool isSettled(Gate gate, const Complaint& complaint, const std::vector<Judgements>& judged)
{
    return std::ranges::any_of(complaint.facts.settled, [&](const Settled& settled) {
        return !settled.fails && std::ranges::any_of(judged, [&](const Judgements& judgements) {
            return judgements[static_cast<std::size_t>(gate)].code == settled.unknown;
        });
    });
}

Excluded passing(Gate gate, const std::vector<Judgements>& judged)
{
    Excluded excluded{.gate = gate, .why = Exclusion::NotAsked, .code = {}, .seen = {}, .evidence = {}};
    for (const Judgements& judgements : judged) {
        const GateJudgement& judgement = judgements[static_cast<std::size_t>(gate)];
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
    const auto judged = judgedWays(core, complaint, trials);
    std::vector<Excluded> excluded;
    for (const Gate gate : access::allGates) {
        if (std::ranges::count(causes, gate, &Cause::gate) > 0)
            continue;
        if (!asksFor(complaint.symptom, gate))
            excluded.push_back(
                {.gate = gate, .why = Exclusion::NotAsked, .code = {}, .seen = {}, .evidence = {}});
        else if (const auto otherwise = failingOtherwise(gate, trials, complaint.symptom))
            excluded.push_back(*otherwise);
        else if (isSettled(gate, complaint, judged))
            excluded.push_back(
                {.gate = gate, .why = Exclusion::RuledOut, .code = {}, .seen = {}, .evidence = {}});
        else
            excluded.push_back(passing(gate, judged));
    }
    return excluded;
}

} // namespace gatehouse::diagnosis
