// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Date.h"
#include "models/organization/Organization.h"

#include <optional>
#include <string>

/// Making the record of a review.
namespace gatehouse::reviews {

/// What a person decided about an app, and until when it holds.
struct ReviewEntry
{
    ReviewDecision decision = ReviewDecision::Open;
    std::string by;
    Date on{};
    std::string note;
    std::optional<Date> due; ///< empty: no next review is planned
    bool operator==(const ReviewEntry&) const = default;
};

/// The record, with the version and the scopes of the app as they are: what was reviewed. Unknown ones stay
/// unknown.
[[nodiscard]] Review record(const App& app, const ReviewEntry& entry);

/// Who made the latest review of the file (any app; a record without a date counts before all others, of
/// equal dates the later one in the file). Empty: nobody is named.
[[nodiscard]] std::string latestReviewer(const Organization& organization);

/// The same day so many months later, or the last day of that month where it is shorter.
[[nodiscard]] Date monthsLater(Date day, int months);

} // namespace gatehouse::reviews
