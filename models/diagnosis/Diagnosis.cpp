// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Diagnosis.h"

#include "models/diagnosis/Causes.h"

namespace gatehouse::diagnosis {

access::Question questionOf(const Complaint& complaint, const Hypothesis& hypothesis)
{
    access::Question question{complaint.app, complaint.container, access::ownAction(hypothesis.surface),
                              hypothesis.as};
    const bool request = !isOfInterface(complaint.symptom) && complaint.symptom != Symptom::EventMissing;
    if (request && complaint.facts.demand)
        question.demand = *complaint.facts.demand;
    return question;
}

namespace {

/// Judged for the action that the gate fails for.
std::vector<access::Evidence> evidenceOf(const access::CompiledOrganization& core, const Complaint& complaint,
                                         const Cause& cause)
{
    access::Question question = questionOf(complaint, cause.when.front());
    if (std::holds_alternative<Action>(question.demand))
        question.demand = cause.when.front().failing;
    return core.judgements(question)[static_cast<std::size_t>(cause.gate)].evidence;
}

} // namespace

Diagnosis diagnose(const access::CompiledOrganization& core, const Complaint& complaint)
{
    const std::vector<Trial> tried = trials(core, complaint);
    Diagnosis diagnosis;
    diagnosis.complaint = complaint;
    diagnosis.causes = rankedCauses(tried, complaint.symptom);
    for (Cause& cause : diagnosis.causes)
        cause.evidence = evidenceOf(core, complaint, cause);
    diagnosis.excluded = excludedGates(core, complaint, tried, diagnosis.causes);
    const auto outside = beyond(complaint.symptom);
    diagnosis.beyond.assign(outside.begin(), outside.end());
    diagnosis.next = nextFact(core, complaint, diagnosis.causes);
    return diagnosis;
}

} // namespace gatehouse::diagnosis
