// SPDX-License-Identifier: Apache-2.0
#include "models/reports/chapters/Chapters.h"

#include <algorithm>

/// What an auditor reads if nothing else.
namespace gatehouse::reports {

namespace {

/// One action over all cells, as a range.
access::ReachCount cellRange(const VerdictCount& count)
{
    return {static_cast<std::uint32_t>(count.allowed), static_cast<std::uint32_t>(count.unknown),
            static_cast<std::uint32_t>(count.total())};
}

std::uint64_t openFindings(const ReportFacts& facts, findings::Severity severity)
{
    std::uint64_t count = 0;
    for (const auto& ofApp : facts.findings)
        count += static_cast<std::uint64_t>(std::ranges::count_if(ofApp, [&](const auto& standing) {
            return standing.isOpen() && standing.finding.severity == severity;
        }));
    return count;
}

std::uint64_t reviewsIn(const ReportFacts& facts, reviews::ReviewState state)
{
    return static_cast<std::uint64_t>(
        std::ranges::count(facts.reviews, state, &reviews::ReviewStanding::state));
}

Figures reachFigures(const ReportFacts& facts)
{
    const auto read = static_cast<std::size_t>(Action::Read);
    const auto write = static_cast<std::size_t>(Action::Write);
    const CellTotals& totals = facts.totals;
    return {{figure("summary.read-by-itself", cellRange(totals.byItself[read])),
             figure("summary.read-through-people", cellRange(totals.throughPeople[read])),
             figure("summary.write-by-itself", cellRange(totals.byItself[write])),
             figure("summary.write-through-people", cellRange(totals.throughPeople[write])),
             figure("summary.blocked", totals.blocked, totals.applicable),
             figure("summary.open-cells", totals.open, totals.applicable)}};
}

Figures workFigures(const ReportFacts& facts)
{
    const Organization& organization = facts.organization();
    const auto apps = organization.apps.size();
    const auto active = static_cast<std::uint64_t>(
        std::ranges::count(organization.policies, PolicyStatus::Active, &Policy::status));
    const auto beyond = static_cast<std::uint64_t>(
        std::ranges::count(organization.apps, std::optional(false), &App::eligible));
    return {{figure("summary.policies-active", active, organization.policies.size()),
             figure("summary.apps-beyond-policy", beyond, apps),
             figure("summary.findings-high", openFindings(facts, findings::Severity::High)),
             figure("summary.findings-medium", openFindings(facts, findings::Severity::Medium)),
             figure("summary.reviews-overdue", reviewsIn(facts, reviews::ReviewState::Overdue), apps),
             figure("summary.reviews-never", reviewsIn(facts, reviews::ReviewState::Never), apps)}};
}

} // namespace

Blocks summaryChapter(const SharedFacts& facts)
{
    const Organization& organization = facts->organization();
    return {paragraph("summary.what"),
            paragraph("summary.limit"),
            Figures{{figure("summary.apps", organization.apps.size()),
                     figure("summary.containers", organization.containers.size()),
                     figure("summary.cells", facts->totals.applicable, facts->totals.pairs)}},
            heading("summary.reach"),
            reachFigures(*facts),
            heading("summary.work"),
            workFigures(*facts)};
}

} // namespace gatehouse::reports
