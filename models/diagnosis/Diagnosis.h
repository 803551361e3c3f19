// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/diagnosis/Beyond.h"
#include "models/diagnosis/Complaint.h"

#include <optional>
#include <vector>

namespace gatehouse::diagnosis {

/// One way in which it may have been asked: as whom, on which surface. Of a cause also for which action the
/// gate fails: what was tried may only look missing because it cannot be seen.
struct Hypothesis
{
    access::As as;
    access::Surface surface = access::Surface::RestGet;
    std::size_t people = 0; ///< how many people this one stands for; 0: no person takes part
    double weight = 0; ///< among the ways that are left open; every way counts the same (see `Diagnosis`)
    Action failing = Action::Read;
};

/// How a cause stands to the symptom, best first.
enum class Standing : std::uint8_t {
    Sure,    ///< in at least one way of asking the state surely shows the symptom because of it
    Behind,  ///< it would surely show the symptom as well, once what is in front of it is mended
    Possible ///< it shows the symptom if a fact that is not known is so; the code says which
};

/// A gate that would explain the symptom. One cause holds all ways of asking in which the gate does so with
/// this code.
struct Cause
{
    Standing standing = Standing::Possible;
    access::Gate gate = access::Gate::Identity;
    access::Code code = access::Code::None;
    bool anonymous = false;       ///< only for a request without authentication, kept apart
    std::vector<Hypothesis> when; ///< of this standing, most likely first; never empty
    /// 0 … 1, of all ways that could have been: those that show the symptom, and those that work as far as
    /// the organization knows, so that something beyond it must be the cause.
    double share = 0;
    int rank = 1;                           ///< 1 is first; equal ranks are ties
    std::vector<access::Evidence> evidence; ///< of the gate in the first way
};

/// Why a layer is no cause.
enum class Exclusion : std::uint8_t {
    NotAsked,     ///< this symptom does not ask it
    Passes,       ///< in every way that is left
    OtherSymptom, ///< it fails, or may fail, but that would be seen otherwise
    RuledOut      ///< an answer given excludes it
};

struct Excluded
{
    access::Gate gate = access::Gate::Identity;
    Exclusion why = Exclusion::Passes;
    access::Code code = access::Code::None;          ///< OtherSymptom and RuledOut: of the failing gate
    access::Seen seen = access::Seen::NotApplicable; ///< OtherSymptom: what would be seen
    std::vector<access::Evidence> evidence;          ///< Passes
};

/// What to ask next.
enum class Query : std::uint8_t {
    Way,       ///< how did the app act?
    Person,    ///< who was at it?
    Action,    ///< what was tried?
    Elsewhere, ///< does it happen in that container too?
    State      ///< a fact that the organization lacks
};

/// A cause by what tells it from the others.
struct CauseKey
{
    access::Gate gate = access::Gate::Identity;
    access::Code code = access::Code::None;
    bool anonymous = false;
    bool operator==(const CauseKey&) const = default;
};

struct Answer
{
    Facts then;                   ///< the facts with this answer among them
    std::size_t people = 0;       ///< Person: how many people it holds for
    std::vector<CauseKey> leaves; ///< in their order then; what lies beyond the organization always stays
};

struct NextFact
{
    Query query = Query::Way;
    access::ContainerIndex elsewhere;          ///< Elsewhere alone
    access::Code unknown = access::Code::None; ///< State alone
    std::vector<Answer> answers;
};

/// Ranked causes of a symptom. In order: sure before behind before possible; then the share of the ways of
/// asking that could have been, each counted the same, so that what holds whoever asked comes before what
/// needs a particular person or action, and facts given leave only what they allow. Equal is a tie. What lies
/// beyond the organization comes last and is not ranked.
struct Diagnosis
{
    Complaint complaint;
    std::vector<Cause> causes;
    std::vector<Excluded> excluded; ///< the gates that are no cause, in gate order
    std::vector<Beyond> beyond;     ///< most common first
    std::optional<NextFact> next;   ///< empty: no question would leave fewer causes
};

/// Every verdict in it is the core's. Cost: some hundred questions to the core and, for the next fact, some
/// thousand; with thousands of people some hundred milliseconds, so not for the thread of a window.
[[nodiscard]] Diagnosis diagnose(const access::CompiledOrganization& core, const Complaint& complaint);

/// The request a hypothesis stands for, to be explained.
[[nodiscard]] access::Question questionOf(const Complaint& complaint, const Hypothesis& hypothesis);

} // namespace gatehouse::diagnosis
