// SPDX-License-Identifier: Apache-2.0
#include "tests/models/diagnosis/TrueCause.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::diagnosis;
using test::Incident;
using test::TrueCause;

#if defined(__SANITIZE_ADDRESS__)
constexpr std::uint64_t incidentOrganizations = 8;
constexpr int incidentsEach = 15;
#else
constexpr std::uint64_t incidentOrganizations = 70;
constexpr int incidentsEach = 60;
#endif
constexpr int incidentsInAll = static_cast<int>(incidentOrganizations) * incidentsEach;

/// The best rank among causes with one of these codes; empty: none is listed.
std::optional<int> rankOf(const Diagnosis& diagnosis, const std::vector<access::Code>& codes)
{
    for (const Cause& cause : diagnosis.causes) // best first
        if (std::ranges::count(codes, cause.code) > 0)
            return cause.rank;
    return std::nullopt;
}

/// `check(core, incident, cause, random)` for thousands of things that went wrong.
template <class Check>
int forEachIncident(Check check)
{
    int cases = 0;
    for (std::uint64_t seed = 1; seed <= incidentOrganizations; ++seed) {
        test::OrganizationGenerator random(seed);
        const access::CompiledOrganization core = test::compiledFor(random.organization());
        for (int n = 0; n < incidentsEach; ++n) {
            const Incident incident = test::someIncident(core.organization(), random);
            const std::optional<TrueCause> cause = test::trueCause(core, incident, random);
            if (!cause)
                continue;
            ++cases;
            check(core, incident, *cause, random);
        }
    }
    return cases;
}

TEST(TrueCauseOfASymptom, IsListedWhereNothingElseIsKnown)
{
    int first = 0;
    const int cases =
        forEachIncident([&](const auto& core, const Incident& incident, const TrueCause& cause, auto&) {
            const Diagnosis found = diagnose(core, {incident.app, incident.container, cause.symptom, {}});
            const std::optional<int> rank = rankOf(found, cause.codes);
            EXPECT_TRUE(rank.has_value())
                << test::inWords(core, incident, found) << "; wanted " << toText(cause.codes.front());
            first += rank == 1;
        });
    RecordProperty("cases", cases);
    RecordProperty("first", first);
    EXPECT_GT(cases, incidentsInAll / 2);
}

TEST(TrueCauseOfASymptom, IsListedAndFirstWhereNoFactIsMissing)
{
    int known = 0;
    forEachIncident([&](const auto& core, const Incident& incident, const TrueCause& cause, auto&) {
        const Diagnosis found =
            diagnose(core, {incident.app, incident.container, cause.symptom, cause.facts});
        const std::optional<int> rank = rankOf(found, cause.codes);
        ASSERT_TRUE(rank.has_value())
            << test::inWords(core, incident, found) << "; wanted " << toText(cause.codes.front());
        if (!test::everythingKnown(core, incident))
            return;
        ++known;
        EXPECT_EQ(*rank, 1) << test::inWords(core, incident, found) << "; wanted "
                            << toText(cause.codes.front());
    });
    RecordProperty("known", known);
    EXPECT_GT(known, incidentsInAll / 5);
}

/// The answer that is true of the incident; empty: it cannot be told here.
std::optional<Facts> truthfulAnswer(const access::CompiledOrganization& core, const Incident& incident,
                                    const TrueCause& cause, const Diagnosis& found)
{
    Facts facts = found.complaint.facts;
    switch (found.next->query) {
    case Query::Way:
        facts.way = cause.facts.way;
        return facts;
    case Query::Person:
        facts.person = cause.facts.person;
        return facts.person ? std::optional(facts) : std::nullopt;
    case Query::Action:
        facts.demand = cause.facts.demand;
        return facts;
    case Query::Elsewhere: {
        const access::As as{*cause.facts.way, cause.facts.person.value_or(access::UserIndex{})};
        const access::Outcome there =
            core.reasonedOutcome({incident.app, found.next->elsewhere, as, incident.surface, {}}).outcome;
        if (there.seen == access::Seen::Unknown)
            return std::nullopt;
        facts.elsewhere.push_back({found.next->elsewhere, isSeenAs(cause.symptom, there.seen)});
        return facts;
    }
    case Query::State:
        break;
    }
    return std::nullopt;
}

TEST(TrueCauseOfASymptom, StaysWhileQuestionsAreAnsweredTruly)
{
    int answers = 0;
    forEachIncident([&](const auto& core, const Incident& incident, const TrueCause& cause, auto& random) {
        // In the interface it is always a person who looks.
        if (random.chance(70) || (isOfInterface(cause.symptom) && incident.as.kind == access::ActsAs::App))
            return;
        Complaint complaint{incident.app, incident.container, cause.symptom, {}};
        for (int round = 0; round < 12; ++round) {
            const Diagnosis found = diagnose(core, complaint);
            ASSERT_TRUE(rankOf(found, cause.codes))
                << test::inWords(core, incident, found) << "; wanted " << toText(cause.codes.front());
            const auto facts = found.next ? truthfulAnswer(core, incident, cause, found) : std::nullopt;
            if (!facts)
                return;
            ++answers;
            complaint.facts = *facts;
        }
        ADD_FAILURE() << "questions without end";
    });
    EXPECT_GT(answers, incidentsInAll / 20);
}

TEST(NextQuestion, LeavesWhatItSaysAndFewerOnAverage)
{
    forEachIncident([&](const auto& core, const Incident& incident, const TrueCause& cause, auto& random) {
        if (random.chance(80))
            return;
        const Diagnosis found = diagnose(core, {incident.app, incident.container, cause.symptom, {}});
        if (!found.next)
            return;
        std::size_t fewest = found.causes.size();
        for (const Answer& answer : found.next->answers) {
            const Diagnosis then =
                diagnose(core, {incident.app, incident.container, cause.symptom, answer.then});
            std::vector<CauseKey> keys;
            for (const Cause& left : then.causes)
                keys.push_back({left.gate, left.code, left.anonymous});
            EXPECT_EQ(keys, answer.leaves);
            fewest = std::min(fewest, keys.size());
        }
        EXPECT_LT(fewest, found.causes.size());
    });
}

TEST(Diagnosis, TellsEveryGateOnceAndRanksInOrder)
{
    forEachIncident([&](const auto& core, const Incident& incident, const TrueCause& cause, auto&) {
        const Diagnosis found = diagnose(core, {incident.app, incident.container, cause.symptom, {}});
        for (const access::Gate gate : access::allGates) {
            const bool isCause = std::ranges::count(found.causes, gate, &Cause::gate) > 0;
            EXPECT_EQ(std::ranges::count(found.excluded, gate, &Excluded::gate), isCause ? 0 : 1);
        }
        EXPECT_FALSE(found.beyond.empty());
        for (std::size_t n = 0; n < found.causes.size(); ++n) {
            const Cause& one = found.causes[n];
            EXPECT_FALSE(one.when.empty());
            EXPECT_GT(one.share, 0);
            EXPECT_LE(one.share, 1 + 1e-9);
            EXPECT_FALSE(one.evidence.empty()) << test::inWords(core, incident, found);
            const access::Question asked = questionOf(found.complaint, one.when.front());
            const auto gate =
                core.judgements({asked.app, asked.container, one.when.front().failing, asked.as});
            EXPECT_EQ(gate[static_cast<std::size_t>(one.gate)].code, one.code)
                << test::inWords(core, incident, found);
            if (n > 0) {
                EXPECT_LE(found.causes[n - 1].standing, one.standing);
                EXPECT_LE(found.causes[n - 1].rank, one.rank);
            }
        }
    });
}

} // namespace
