// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Hypotheses.h"

#include <algorithm>

namespace gatehouse::diagnosis {

namespace {

using access::ActsAs;
using access::As;
using access::CompiledOrganization;
using access::LineStanding;
using access::Reason;
using access::ReasonedOutcome;
using access::Surface;

/// A request without authentication is rarer than the others.
constexpr double anonymousWeight = 0.25;

std::vector<ActsAs> waysOf(const Complaint& complaint)
{
    if (isOfInterface(complaint.symptom))
        return {ActsAs::Browser};
    if (complaint.symptom == Symptom::EventMissing)
        return {ActsAs::App};
    const std::optional<ActsAs> told = complaint.facts.way;
    if (told && *told != ActsAs::AnyPerson)
        return {*told};
    return {ActsAs::App, ActsAs::User, ActsAs::Browser, ActsAs::Anonymous};
}

/// People who may do the same here and wherever else is asked about, so that one answers for all of a group.
std::vector<access::PeopleAlike> peopleOf(const CompiledOrganization& core, const Complaint& complaint)
{
    if (complaint.facts.person)
        return {{.first = *complaint.facts.person, .count = 1}};
    std::vector<access::ContainerIndex> containers{complaint.container};
    for (const Elsewhere& other : complaint.facts.elsewhere)
        containers.push_back(other.container);
    return core.peopleAlike(containers);
}

std::vector<Hypothesis> actorsOf(ActsAs way, const std::vector<access::PeopleAlike>& people)
{
    if (way == ActsAs::App)
        return {{.as = {way, {}}, .surface = {}, .people = 0, .weight = 1}};
    if (way == ActsAs::Anonymous)
        return {{.as = {way, {}}, .surface = {}, .people = 0, .weight = anonymousWeight}};
    if (people.empty())
        return {{.as = {ActsAs::AnyPerson, {}}, .surface = {}, .people = 0, .weight = 1}};
    std::size_t all = 0;
    for (const access::PeopleAlike& group : people)
        all += group.count;
    std::vector<Hypothesis> actors;
    for (const access::PeopleAlike& group : people)
        actors.push_back({.as = {way, group.first},
                          .surface = {},
                          .people = group.count,
                          .weight = static_cast<double>(group.count) / static_cast<double>(all)});
    return actors;
}

/// The action that was tried, where that is known and counts.
std::optional<Action> triedAction(const CompiledOrganization& core, const Complaint& complaint)
{
    if (!complaint.facts.demand || isOfInterface(complaint.symptom) ||
        complaint.symptom == Symptom::EventMissing)
        return std::nullopt;
    if (const auto* action = std::get_if<Action>(&*complaint.facts.demand))
        return *action;
    const auto index = std::get<catalogue::OperationIndex>(*complaint.facts.demand);
    return core.catalogue().operations()[index].action;
}

std::vector<Surface> triedSurfaces(const CompiledOrganization& core, const Complaint& complaint)
{
    const std::optional<Action> tried = triedAction(core, complaint);
    std::vector<Surface> surfaces;
    for (const Surface surface : surfacesOf(complaint.symptom))
        if (!tried || access::ownAction(surface) == *tried)
            surfaces.push_back(surface);
    return surfaces;
}

std::optional<catalogue::OperationIndex> triedOperation(const CompiledOrganization& core,
                                                        const Complaint& complaint)
{
    if (!triedAction(core, complaint))
        return std::nullopt;
    const auto* index = std::get_if<catalogue::OperationIndex>(&*complaint.facts.demand);
    return index ? std::optional(*index) : std::nullopt;
}

/// A 3LO app has nothing in the interface; the core says so where its browser is asked for.
void addMissingInterface(const CompiledOrganization& core, const access::SurfaceQuestion& question,
                         ReasonedOutcome& outcome)
{
    if (question.surface < Surface::UiMacro || question.as.kind != ActsAs::Browser ||
        outcome.outcome.seen != access::Seen::NotApplicable)
        return;
    const access::Decision decision =
        core.decide({question.app, question.container, Action::Read, question.as});
    outcome.reasons.push_back({.standing = LineStanding::Decides,
                               .seen = access::Seen::Absent,
                               .gate = access::Gate::Identity,
                               .code = decision.codes.front(),
                               .action = Action::Read});
}

ReasonedOutcome seenThere(const CompiledOrganization& core, const Complaint& complaint,
                          access::ContainerIndex container, const Hypothesis& hypothesis)
{
    const access::SurfaceQuestion question{complaint.app, container, hypothesis.as, hypothesis.surface,
                                           triedOperation(core, complaint)};
    ReasonedOutcome outcome = core.reasonedOutcome(question);
    addMissingInterface(core, question, outcome);
    return outcome;
}

/// Which of the results of an open gate an answer that it fails picks: the symptom, if the gate may show it.
bool failsHere(const std::vector<Reason>& reasons, const Reason& open, Symptom symptom)
{
    const auto shows = [&](const Reason& reason) {
        return reason.code == open.code && isSeenAs(symptom, reason.seen);
    };
    return shows(open) || std::ranges::none_of(reasons, shows);
}

/// What is in front and behind once the answer about an open gate is counted in.
std::vector<Reason> settledReasons(const std::vector<Reason>& reasons, const Settled& settled,
                                   Symptom symptom)
{
    std::vector<Reason> left;
    bool decided = false;
    for (Reason reason : reasons) {
        const bool open = reason.standing == LineStanding::MayDecide;
        if (open && (decided || (reason.code == settled.unknown && !settled.fails)))
            continue;
        if (decided)
            reason.standing = LineStanding::Behind;
        else if (open && reason.code == settled.unknown && failsHere(reasons, reason, symptom)) {
            reason.standing = LineStanding::Decides;
            decided = true;
        }
        left.push_back(reason);
    }
    return left;
}

/// Does an answer about another container contradict this way of asking?
bool contradicted(const CompiledOrganization& core, const Complaint& complaint, const Hypothesis& hypothesis)
{
    return std::ranges::any_of(complaint.facts.elsewhere, [&](const Elsewhere& other) {
        const std::uint32_t possible =
            seenThere(core, complaint, other.container, hypothesis).outcome.possible;
        const std::uint32_t symptom = seenAs(complaint.symptom);
        return other.same ? (possible & symptom) == 0 : possible != 0 && (possible & ~symptom) == 0;
    });
}

Trial trialOf(const CompiledOrganization& core, const Complaint& complaint, const Hypothesis& hypothesis)
{
    Trial trial{.hypothesis = hypothesis,
                .reasons = seenThere(core, complaint, complaint.container, hypothesis).reasons,
                .ruledOut = contradicted(core, complaint, hypothesis)};
    for (const Settled& settled : complaint.facts.settled)
        trial.reasons = settledReasons(trial.reasons, settled, complaint.symptom);
    return trial;
}

} // namespace

bool Trial::fits(Symptom symptom) const
{
    return !ruledOut && std::ranges::any_of(reasons, [&](const Reason& reason) {
        return reason.standing != LineStanding::Behind && isSeenAs(symptom, reason.seen);
    });
}

bool Trial::isOpen(Symptom symptom) const
{
    return fits(symptom) ||
           (!ruledOut && std::ranges::count(reasons, LineStanding::Decides, &Reason::standing) == 0);
}

std::vector<Trial> trials(const CompiledOrganization& core, const Complaint& complaint)
{
    std::vector<Trial> all;
    const auto people = peopleOf(core, complaint);
    const auto surfaces = triedSurfaces(core, complaint);
    for (const ActsAs way : waysOf(complaint))
        for (Hypothesis hypothesis : actorsOf(way, people))
            for (const Surface surface : surfaces) {
                hypothesis.surface = surface;
                all.push_back(trialOf(core, complaint, hypothesis));
            }
    return all;
}

} // namespace gatehouse::diagnosis
