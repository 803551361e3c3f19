// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/ReviewedVersions.h"

#include "models/foundation/Date.h"

#include <algorithm>

namespace gatehouse::ui {

namespace {

std::optional<Date> dayOfReview(const Review& review)
{
    return review.on ? dateFromText(*review.on) : std::nullopt;
}

std::vector<ScopeId> without(const std::vector<ScopeId>& scopes, const std::vector<ScopeId>& others)
{
    std::vector<ScopeId> rest;
    for (const ScopeId& scope : scopes)
        if (std::find(others.begin(), others.end(), scope) == others.end() &&
            std::find(rest.begin(), rest.end(), scope) == rest.end())
            rest.push_back(scope);
    return rest;
}

void compare(ReviewedVersion& version, const ReviewedVersion& before)
{
    version.comparable = version.scopes && before.scopes;
    if (!version.comparable)
        return;
    version.added = without(*version.scopes, *before.scopes);
    version.dropped = without(*before.scopes, *version.scopes);
}

} // namespace

std::vector<std::size_t> reviewsOf(const Organization& organization, const App& app)
{
    std::vector<std::size_t> indexes;
    for (std::size_t at = 0; at < organization.reviews.size(); ++at)
        if (organization.reviews[at].app == app.key && organization.reviews[at].site == app.site)
            indexes.push_back(at);
    std::reverse(indexes.begin(), indexes.end());
    std::stable_sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) {
        return dayOfReview(organization.reviews[a]) > dayOfReview(organization.reviews[b]);
    });
    return indexes;
}

std::vector<ReviewedVersion> reviewedVersions(const Organization& organization, const App& app)
{
    std::vector<ReviewedVersion> versions{{{}, app.version, app.scopes, false, {}, {}}};
    for (const std::size_t at : reviewsOf(organization, app)) {
        const Review& review = organization.reviews[at];
        ReviewedVersion& last = versions.back();
        if (last.version == review.version && last.scopes == review.scopes) {
            last.review = last.review ? last.review : at;
            continue;
        }
        versions.push_back({at, review.version, review.scopes, false, {}, {}});
    }
    for (std::size_t at = 0; at + 1 < versions.size(); ++at)
        compare(versions[at], versions[at + 1]);
    return versions;
}

} // namespace gatehouse::ui
