// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Causes.h"

#include <algorithm>
#include <array>

namespace gatehouse::diagnosis {

namespace {

using access::LineStanding;
using access::Reason;

/// Shares are sums of a few fractions; what differs by less is a tie.
constexpr double sameShare = 1e-9;

/// One cause while it is put together: the ways of asking by standing.
struct Collected
{
    Cause cause;
    std::array<std::vector<Hypothesis>, 3> when;
};

Standing standingOf(const Reason& reason)
{
    switch (reason.standing) {
    case LineStanding::Decides:
        return Standing::Sure;
    case LineStanding::Behind:
        return Standing::Behind;
    case LineStanding::MayDecide:
        break;
    }
    return Standing::Possible;
}

Collected& collectedFor(std::vector<Collected>& all, const Reason& reason, bool anonymous)
{
    const auto found = std::ranges::find_if(all, [&](const Collected& collected) {
        return collected.cause.code == reason.code && collected.cause.anonymous == anonymous;
    });
    if (found != all.end())
        return *found;
    Collected made;
    made.cause.gate = reason.gate;
    made.cause.code = reason.code;
    made.cause.anonymous = anonymous;
    all.push_back(std::move(made));
    return all.back();
}

void collect(std::vector<Collected>& all, const Trial& trial, Symptom symptom)
{
    const bool anonymous = trial.hypothesis.as.kind == access::ActsAs::Anonymous;
    for (const Reason& reason : trial.reasons) {
        if (!isSeenAs(symptom, reason.seen))
            continue;
        Collected& collected = collectedFor(all, reason, anonymous);
        Hypothesis hypothesis = trial.hypothesis;
        hypothesis.failing = reason.action;
        collected.when[static_cast<std::size_t>(standingOf(reason))].push_back(hypothesis);
    }
}

double weightOf(const std::vector<Hypothesis>& hypotheses)
{
    double weight = 0;
    for (const Hypothesis& hypothesis : hypotheses)
        weight += hypothesis.weight;
    return weight;
}

Cause finished(Collected& collected, double total)
{
    const auto best = static_cast<std::size_t>(
        std::ranges::find_if(collected.when, [](const auto& when) { return !when.empty(); }) -
        collected.when.begin());
    Cause cause = std::move(collected.cause);
    cause.standing = static_cast<Standing>(best);
    cause.when = std::move(collected.when[best]);
    cause.share = weightOf(cause.when) / total;
    std::ranges::stable_sort(cause.when, std::ranges::greater{}, &Hypothesis::weight);
    return cause;
}

bool isBefore(const Cause& a, const Cause& b)
{
    if (a.standing != b.standing)
        return a.standing < b.standing;
    return a.share > b.share + sameShare;
}

void rank(std::vector<Cause>& causes)
{
    std::ranges::stable_sort(causes, isBefore);
    for (std::size_t n = 0; n < causes.size(); ++n)
        causes[n].rank =
            n > 0 && !isBefore(causes[n - 1], causes[n]) ? causes[n - 1].rank : static_cast<int>(n) + 1;
}

} // namespace

std::vector<Cause> rankedCauses(const std::vector<Trial>& trials, Symptom symptom)
{
    std::vector<Collected> all;
    double total = 0;
    for (const Trial& trial : trials) {
        if (trial.isOpen(symptom))
            total += trial.hypothesis.weight;
        if (trial.fits(symptom))
            collect(all, trial, symptom);
    }
    std::vector<Cause> causes;
    for (Collected& collected : all)
        causes.push_back(finished(collected, total));
    rank(causes);
    return causes;
}

} // namespace gatehouse::diagnosis
