// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/ReviewStanding.h"

#include <algorithm>
#include <map>
#include <utility>

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

using Latest = std::optional<std::size_t>;

/// Does the record at `at` come after the one found so far?
bool isLater(const Organization& organization, std::size_t at, const Latest& than)
{
    return !than || dayOf(organization.reviews[at].on) >= dayOf(organization.reviews[*than].on);
}

ReviewStanding standingOf(const Organization& organization, const App& app, const Latest& latest, Date today)
{
    ReviewStanding standing;
    standing.latest = latest;
    if (!latest)
        return standing;
    const Review& review = organization.reviews[*latest];
    standing.due = dayOf(review.due);
    standing.state = stateOf(review, standing.due, today);
    standing.versionChanged = review.version && app.version && *review.version != *app.version;
    if (review.scopes && app.scopes) {
        standing.scopesAdded = without(*app.scopes, *review.scopes);
        standing.scopesDropped = without(*review.scopes, *app.scopes);
    }
    return standing;
}

} // namespace

std::optional<std::size_t> latestReview(const Organization& organization, const App& app)
{
    Latest latest;
    for (std::size_t at = 0; at < organization.reviews.size(); ++at) {
        const Review& review = organization.reviews[at];
        if (review.app == app.key && review.site == app.site && isLater(organization, at, latest))
            latest = at;
    }
    return latest;
}

ReviewStanding reviewStanding(const Organization& organization, const App& app, Date today)
{
    return standingOf(organization, app, latestReview(organization, app), today);
}

std::vector<ReviewStanding> reviewStandings(const Organization& organization, Date today)
{
    std::map<std::pair<AppKey, SiteId>, Latest> latest;
    for (std::size_t at = 0; at < organization.reviews.size(); ++at) {
        const Review& review = organization.reviews[at];
        Latest& known = latest[{review.app, review.site}];
        if (isLater(organization, at, known))
            known = at;
    }
    std::vector<ReviewStanding> standings;
    standings.reserve(organization.apps.size());
    for (const App& app : organization.apps) {
        const auto found = latest.find({app.key, app.site});
        standings.push_back(
            standingOf(organization, app, found == latest.end() ? Latest() : found->second, today));
    }
    return standings;
}

} // namespace gatehouse::reviews
