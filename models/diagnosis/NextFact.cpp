// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Causes.h"

#include <algorithm>
#include <tuple>

namespace gatehouse::diagnosis {

namespace {

using access::ActsAs;
using access::Code;
using access::CompiledOrganization;
using access::ContainerIndex;

/// The largest groups of people are offered; whoever is in another can still be named.
constexpr std::size_t mostPeopleAsked = 5;
/// So many other containers are tried; one that splits the causes is nearly always among them.
constexpr std::size_t mostContainersTried = 24;

std::vector<CauseKey> leftWith(const CompiledOrganization& core, const Complaint& complaint)
{
    std::vector<CauseKey> keys;
    for (const Cause& cause : rankedCauses(trials(core, complaint), complaint.symptom))
        keys.push_back({.gate = cause.gate, .code = cause.code, .anonymous = cause.anonymous});
    return keys;
}

/// Puts a question together, with what each answer leaves.
class Asking
{
public:
    Asking(const CompiledOrganization& core, const Complaint& complaint, NextFact question)
        : m_core(core)
        , m_complaint(complaint)
        , m_question(std::move(question))
    {}

    void answer(Facts then, std::size_t people = 0)
    {
        Complaint asked = m_complaint;
        asked.facts = then;
        m_question.answers.push_back(
            {.then = std::move(then), .people = people, .leaves = leftWith(m_core, asked)});
    }
    [[nodiscard]] NextFact question() { return std::move(m_question); }

private:
    const CompiledOrganization& m_core;
    const Complaint& m_complaint;
    NextFact m_question;
};

NextFact aboutWay(const CompiledOrganization& core, const Complaint& complaint)
{
    Asking asking(core, complaint, {.query = Query::Way, .elsewhere = {}, .unknown = {}, .answers = {}});
    for (const ActsAs way : {ActsAs::App, ActsAs::User, ActsAs::Browser, ActsAs::Anonymous}) {
        Facts facts = complaint.facts;
        facts.way = way;
        asking.answer(std::move(facts));
    }
    return asking.question();
}

NextFact aboutPerson(const CompiledOrganization& core, const Complaint& complaint)
{
    Asking asking(core, complaint, {.query = Query::Person, .elsewhere = {}, .unknown = {}, .answers = {}});
    const ContainerIndex here = complaint.container;
    auto groups = core.peopleAlike({&here, 1});
    std::ranges::stable_sort(groups, std::ranges::greater{}, &access::PeopleAlike::count);
    groups.resize(std::min(groups.size(), mostPeopleAsked));
    for (const access::PeopleAlike& group : groups) {
        Facts facts = complaint.facts;
        facts.person = group.first;
        asking.answer(std::move(facts), group.count);
    }
    return asking.question();
}

NextFact aboutAction(const CompiledOrganization& core, const Complaint& complaint)
{
    Asking asking(core, complaint, {.query = Query::Action, .elsewhere = {}, .unknown = {}, .answers = {}});
    ActionSet actions;
    for (const access::Surface surface : surfacesOf(complaint.symptom))
        actions.insert(access::ownAction(surface));
    for (const Action action : allActions) {
        if (!actions.contains(action))
            continue;
        Facts facts = complaint.facts;
        facts.demand = action;
        asking.answer(std::move(facts));
    }
    return asking.question();
}

NextFact aboutContainer(const CompiledOrganization& core, const Complaint& complaint, ContainerIndex other)
{
    Asking asking(core, complaint,
                  {.query = Query::Elsewhere, .elsewhere = other, .unknown = {}, .answers = {}});
    for (const bool same : {true, false}) {
        Facts facts = complaint.facts;
        facts.elsewhere.push_back({.container = other, .same = same});
        asking.answer(std::move(facts));
    }
    return asking.question();
}

NextFact aboutState(const CompiledOrganization& core, const Complaint& complaint, Code unknown)
{
    Asking asking(core, complaint,
                  {.query = Query::State, .elsewhere = {}, .unknown = unknown, .answers = {}});
    for (const bool fails : {true, false}) {
        Facts facts = complaint.facts;
        facts.settled.push_back({.unknown = unknown, .fails = fails});
        asking.answer(std::move(facts));
    }
    return asking.question();
}

/// Other containers where the app is installed and that nobody was asked about, in file order.
std::vector<ContainerIndex> containersToAskAbout(const CompiledOrganization& core, const Complaint& complaint)
{
    const auto& containers = core.organization().containers;
    std::vector<ContainerIndex> chosen;
    for (std::uint32_t i = 0; i < containers.size() && chosen.size() < mostContainersTried; ++i) {
        const ContainerIndex other{i};
        const bool asked = other == complaint.container ||
                           std::ranges::count(complaint.facts.elsewhere, other, &Elsewhere::container) > 0;
        if (!asked && core.applicable(complaint.app, other) &&
            containers[i].product == containers[complaint.container.value].product)
            chosen.push_back(other);
    }
    return chosen;
}

/// Every question whose answer is not known yet.
std::vector<NextFact> questions(const CompiledOrganization& core, const Complaint& complaint,
                                const std::vector<Cause>& causes)
{
    const bool request = !isOfInterface(complaint.symptom) && complaint.symptom != Symptom::EventMissing;
    const bool people = complaint.symptom != Symptom::EventMissing && complaint.facts.way != ActsAs::App &&
                        complaint.facts.way != ActsAs::Anonymous;
    std::vector<NextFact> all;
    if (request && !complaint.facts.way)
        all.push_back(aboutWay(core, complaint));
    if (people && !complaint.facts.person)
        all.push_back(aboutPerson(core, complaint));
    if (request && !complaint.facts.demand)
        all.push_back(aboutAction(core, complaint));
    for (const Cause& cause : causes)
        if (cause.standing == Standing::Possible)
            all.push_back(aboutState(core, complaint, cause.code));
    for (const ContainerIndex other : containersToAskAbout(core, complaint))
        all.push_back(aboutContainer(core, complaint, other));
    return all;
}

/// Fewest causes on average, then in the worst case; then the one that is easiest to answer.
auto costOf(const NextFact& question)
{
    double sum = 0, all = 0;
    std::size_t worst = 0;
    for (const Answer& answer : question.answers) {
        const double weight = answer.people > 0 ? static_cast<double>(answer.people) : 1.0;
        sum += weight * static_cast<double>(answer.leaves.size());
        all += weight;
        worst = std::max(worst, answer.leaves.size());
    }
    return std::tuple(sum / all, worst, question.query);
}

bool splits(const NextFact& question, std::size_t causes)
{
    return question.answers.size() > 1 && std::get<0>(costOf(question)) < static_cast<double>(causes);
}

} // namespace

std::optional<NextFact> nextFact(const CompiledOrganization& core, const Complaint& complaint,
                                 const std::vector<Cause>& causes)
{
    if (causes.empty())
        return std::nullopt;
    std::vector<NextFact> all = questions(core, complaint, causes);
    std::erase_if(all, [&](const NextFact& question) { return !splits(question, causes.size()); });
    const auto best = std::ranges::min_element(all, {}, costOf);
    return best == all.end() ? std::nullopt : std::optional(std::move(*best));
}

} // namespace gatehouse::diagnosis
