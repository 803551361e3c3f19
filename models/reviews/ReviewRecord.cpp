// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/ReviewRecord.h"

namespace gatehouse::reviews {

Review record(const App& app, const ReviewEntry& entry)
{
    Review review;
    review.app = app.key;
    review.site = app.site;
    review.decision = entry.decision;
    review.by = entry.by;
    review.on = toText(entry.on);
    review.note = entry.note;
    if (entry.due)
        review.due = toText(*entry.due);
    review.version = app.version;
    review.scopes = app.scopes;
    return review;
}

std::string latestReviewer(const Organization& organization)
{
    const Review* latest = nullptr;
    std::optional<Date> day;
    for (const Review& review : organization.reviews) {
        const std::optional<Date> on = review.on ? dateFromText(*review.on) : std::nullopt;
        if (review.by.empty() || (latest != nullptr && on < day))
            continue;
        latest = &review;
        day = on;
    }
    return latest == nullptr ? std::string() : latest->by;
}

Date monthsLater(Date day, int months)
{
    using namespace std::chrono;
    const year_month_day parts(day);
    const year_month month = parts.year() / parts.month() + std::chrono::months(months);
    const year_month_day same = month / parts.day();
    return same.ok() ? Date(same) : Date(month / last);
}

} // namespace gatehouse::reviews
