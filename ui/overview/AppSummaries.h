// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Insights.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// What a reach bar shows of one action, in containers.
struct ReachParts
{
    std::uint32_t itself = 0;     ///< surely by itself
    std::uint32_t onlyPeople = 0; ///< else surely through people
    std::uint32_t perhaps = 0;    ///< else perhaps
    std::uint32_t total = 0;      ///< of its site and products
    bool operator==(const ReachParts&) const = default;
};

/// One installed app on the overview. What is worked out is empty while it is not known yet.
struct AppSummary
{
    std::size_t app = 0; ///< index in `Organization::apps`
    QString id;          ///< `key@site`, raw
    reviews::ReviewStanding review;
    std::optional<access::AppReach> reach;
    std::vector<findings::StandingFinding> openFindings; ///< most severe first
};

[[nodiscard]] ReachParts readReach(const access::AppReach& reach);
/// Allowed cells by itself, over all containers and actions; with unknowns a range.
[[nodiscard]] access::ReachCount allowedCells(const access::AppReach& reach);

/// Everything the overview tells about apps: installed ones alone, in file order; candidates are counted.
struct AppSummaries
{
    std::vector<AppSummary> apps;
    std::size_t candidates = 0;
    std::size_t waiting = 0;                  ///< not worked out yet
    std::array<std::size_t, 4> findings{};    ///< open ones by severity
    std::array<std::size_t, 5> reviewState{}; ///< by ReviewState
    std::size_t changed = 0;                  ///< since their last review

    [[nodiscard]] std::size_t openFindings() const;
    [[nodiscard]] std::size_t inState(reviews::ReviewState state) const
    {
        return reviewState[static_cast<std::size_t>(state)];
    }
};
[[nodiscard]] AppSummaries appSummaries(const Organization& organization, const Insights& insights);

/// The positions in `summaries.apps` of those that reach furthest: by how many containers they read by
/// themselves times how strong their strongest action is, then through people, then perhaps. At most
/// `limit`; what is not worked out comes last.
[[nodiscard]] std::vector<std::size_t> furthest(const AppSummaries& summaries, std::size_t limit);

} // namespace gatehouse::ui
