// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/ReviewStanding.h"

#include <algorithm>

namespace gatehouse::reviews {
namespace {

std::optional<Date> dayOf(const std::optional<std::string>& text)
{
    return text ? dateFromText(*text) : std::nullopt;
}

/// Those of `these` that are not among `those`.
std::vector<ScopeId> without(const std::vector<ScopeId>& these, const std::vector<ScopeId>& those)
{
    std::vector<ScopeId> rest;
    for (const ScopeId& id : these)
        if (std::find(those.begin(), those.end(), id) == those.end())
            rest.push_back(id);
    return rest;
}

ReviewState stateOf(const Review& review, const std::optional<Date>& due, Date today)
{
    if (review.decision == ReviewDecision::Open)
        return ReviewState::Open;
    if (!due)
        return ReviewState::Current;
    if (*due < today)
        return ReviewState::Overdue;
    return *due - today <= dueNotice ? ReviewState::DueSoon : ReviewState::Current;
}

} // namespace

std::optional<std::size_t> latestReview(const Organization& organization, const App& app)
{
    std::optional<std::size_t> latest;
    for (std::size_t at = 0; at < organization.reviews.size(); ++at) {
        const Review& review = organization.reviews[at];
        if (review.app != app.key || review.site != app.site)
            continue;
        if (!latest || dayOf(review.on) >= dayOf(organization.reviews[*latest].on))
            latest = at;
    }
    return latest;
}

ReviewStanding reviewStanding(const Organization& organization, const App& app, Date today)
{
    ReviewStanding standing;
    standing.latest = latestReview(organization, app);
    if (!standing.latest)
        return standing;
    const Review& review = organization.reviews[*standing.latest];
    standing.due = dayOf(review.due);
    standing.state = stateOf(review, standing.due, today);
    standing.versionChanged = review.version && app.version && *review.version != *app.version;
    if (review.scopes && app.scopes) {
        standing.scopesAdded = without(*app.scopes, *review.scopes);
        standing.scopesDropped = without(*review.scopes, *app.scopes);
    }
    return standing;
}

} // namespace gatehouse::reviews
