// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"
#include "models/organization/Organization.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// What the review records of an organization file say about an app on a given day.
namespace gatehouse::reviews {

enum class ReviewState : std::uint8_t {
    Never,   ///< no review is recorded
    Open,    ///< the latest record says that a decision is still to be made
    Current, ///< decided, and not due soon (or without a due date)
    DueSoon, ///< decided, due within the notice or today
    Overdue  ///< decided, the due date has passed
};

/// Due dates this near count as due.
inline constexpr std::chrono::days dueNotice{30};

/// Where an installation stands. `version…` and `scopes…` compare it with what the latest review looked at;
/// both are told only where both sides are known.
struct ReviewStanding
{
    ReviewState state = ReviewState::Never;
    std::optional<std::size_t> latest; ///< index in `Organization::reviews`
    std::optional<Date> due;
    bool versionChanged = false;
    std::vector<ScopeId> scopesAdded; ///< in declared order; ids are compared as they are
    std::vector<ScopeId> scopesDropped;

    [[nodiscard]] bool changed() const
    {
        return versionChanged || !scopesAdded.empty() || !scopesDropped.empty();
    }
};

/// The latest record about an installation: by its date, a record without one before all others, of equal
/// dates the later one in the file. Empty: none.
[[nodiscard]] std::optional<std::size_t> latestReview(const Organization& organization, const App& app);

[[nodiscard]] ReviewStanding reviewStanding(const Organization& organization, const App& app, Date today);
/// Of every app, in file order; one pass over the reviews, however many there are.
[[nodiscard]] std::vector<ReviewStanding> reviewStandings(const Organization& organization, Date today);

} // namespace gatehouse::reviews
