// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/AppSummaries.h"

#include "ui/document/AppId.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gatehouse::ui {
namespace {

constexpr auto readAt = static_cast<std::size_t>(Action::Read);

std::vector<findings::StandingFinding> openOf(const Insights& insights, const App& app)
{
    std::vector<findings::StandingFinding> findings = insights.findingsOf(app);
    std::erase_if(findings, [](const findings::StandingFinding& finding) { return !finding.isOpen(); });
    return findings;
}

AppSummary summaryOf(const Insights& insights, const App& app, std::size_t index,
                     reviews::ReviewStanding review)
{
    AppSummary summary;
    summary.app = index;
    summary.id = appId(app);
    summary.review = std::move(review);
    if (const AppInsight* insight = insights.of(app)) {
        summary.reach = insight->reach;
        summary.openFindings = openOf(insights, app);
    }
    return summary;
}

/// Larger is further; an app that is not worked out comes after those that reach nothing.
std::tuple<bool, std::uint64_t, std::uint32_t, std::uint32_t> furtherKey(const AppSummary& summary)
{
    if (!summary.reach)
        return {false, 0, 0, 0};
    const ReachParts read = readReach(*summary.reach);
    const access::StrongestAction strongest = access::strongestAction(*summary.reach);
    const std::uint64_t strength = strongest.surely ? 1 + static_cast<std::uint64_t>(*strongest.surely) : 0;
    return {true, read.itself * strength, read.onlyPeople, read.perhaps};
}

} // namespace

ReachParts readReach(const access::AppReach& reach)
{
    return {reach.byItself[readAt].allowed, reach.onlyThroughPeople[readAt], reach.perhaps[readAt],
            reach.byItself[readAt].total};
}

access::ReachCount allowedCells(const access::AppReach& reach)
{
    access::ReachCount sum;
    for (const access::ReachCount& count : reach.byItself) {
        sum.allowed += count.allowed;
        sum.unknown += count.unknown;
        sum.total += count.total;
    }
    return sum;
}

std::size_t AppSummaries::openFindings() const
{
    return std::accumulate(findings.begin(), findings.end(), std::size_t{0});
}

AppSummaries appSummaries(const Organization& organization, const Insights& insights)
{
    AppSummaries summaries;
    std::vector<reviews::ReviewStanding> standings = reviews::reviewStandings(organization, insights.today());
    for (std::size_t at = 0; at < organization.apps.size(); ++at) {
        const App& app = organization.apps[at];
        if (app.candidate) {
            ++summaries.candidates;
            continue;
        }
        AppSummary summary = summaryOf(insights, app, at, std::move(standings[at]));
        summaries.waiting += summary.reach ? 0 : 1;
        for (const findings::StandingFinding& finding : summary.openFindings)
            ++summaries.findings[static_cast<std::size_t>(finding.finding.severity)];
        ++summaries.reviewState[static_cast<std::size_t>(summary.review.state)];
        summaries.changed += summary.review.changed() ? 1 : 0;
        summaries.apps.push_back(std::move(summary));
    }
    return summaries;
}

std::vector<std::size_t> furthest(const AppSummaries& summaries, std::size_t limit)
{
    std::vector<std::size_t> order(summaries.apps.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t at) { return furtherKey(summaries.apps[at]); });
    if (order.size() > limit)
        order.resize(limit);
    return order;
}

} // namespace gatehouse::ui
