// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/ReviewStanding.h"

#include <gtest/gtest.h>

namespace gatehouse::reviews {
namespace {

using std::chrono::days;

const Date today = *dateFromText("2026-01-31");

App someApp()
{
    App app;
    app.key = AppKey("acme");
    app.site = SiteId("s");
    app.version = "2.0";
    app.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("WRITE")};
    return app;
}

Review someReview(std::optional<std::string> on, std::optional<std::string> due)
{
    Review review;
    review.app = AppKey("acme");
    review.site = SiteId("s");
    review.decision = ReviewDecision::Approved;
    review.on = std::move(on);
    review.due = std::move(due);
    return review;
}

Organization with(std::vector<Review> reviews)
{
    Organization organization;
    organization.apps.push_back(someApp());
    organization.reviews = std::move(reviews);
    return organization;
}

ReviewState stateDue(std::optional<std::string> due)
{
    const Organization organization = with({someReview("2025-01-01", std::move(due))});
    return reviewStanding(organization, organization.apps.front(), today).state;
}

TEST(ReviewStanding, NeverWithoutARecord)
{
    const Organization organization = with({});
    const ReviewStanding standing = reviewStanding(organization, organization.apps.front(), today);
    EXPECT_EQ(standing.state, ReviewState::Never);
    EXPECT_FALSE(standing.latest);
    EXPECT_FALSE(standing.changed());
}

TEST(ReviewStanding, EdgesOfTheDueDate)
{
    EXPECT_EQ(stateDue(toText(today - days(1))), ReviewState::Overdue);
    EXPECT_EQ(stateDue(toText(today)), ReviewState::DueSoon);
    EXPECT_EQ(stateDue(toText(today + days(30))), ReviewState::DueSoon);
    EXPECT_EQ(stateDue(toText(today + days(31))), ReviewState::Current);
    EXPECT_EQ(stateDue(std::nullopt), ReviewState::Current);
}

TEST(ReviewStanding, AnUnreadableDueDateIsNone)
{
    EXPECT_EQ(stateDue("next spring"), ReviewState::Current);
    EXPECT_EQ(stateDue("2026-02-30"), ReviewState::Current);
    EXPECT_EQ(stateDue(""), ReviewState::Current);
}

TEST(ReviewStanding, ATimeOfDayIsReadAsItsDay)
{
    EXPECT_EQ(stateDue("2026-01-30T23:59:59Z"), ReviewState::Overdue);
}

TEST(ReviewStanding, OpenStaysOpenWhateverIsDue)
{
    Review review = someReview("2025-01-01", "2025-02-01");
    review.decision = ReviewDecision::Open;
    const Organization organization = with({review});
    const ReviewStanding standing = reviewStanding(organization, organization.apps.front(), today);
    EXPECT_EQ(standing.state, ReviewState::Open);
    EXPECT_EQ(standing.due, dateFromText("2025-02-01"));
}

TEST(ReviewStanding, TheLatestByDateThenByPlace)
{
    const Organization organization =
        with({someReview("2025-06-01", {}), someReview("2025-01-01", {}), someReview("2025-06-01", {}),
              someReview({}, {}), someReview("soon", {})});
    EXPECT_EQ(latestReview(organization, organization.apps.front()), 2U);
}

TEST(ReviewStanding, WithoutDatesTheLastOfTheFile)
{
    const Organization organization = with({someReview({}, {}), someReview("soon", {})});
    EXPECT_EQ(latestReview(organization, organization.apps.front()), 1U);
}

TEST(ReviewStanding, AnotherSiteIsAnotherInstallation)
{
    Review review = someReview("2025-01-01", {});
    review.site = SiteId("labs");
    const Organization organization = with({review});
    EXPECT_EQ(reviewStanding(organization, organization.apps.front(), today).state, ReviewState::Never);
}

TEST(ReviewStanding, WhatChangedSince)
{
    Review review = someReview("2025-01-01", {});
    review.version = "1.0";
    review.scopes = std::vector<ScopeId>{ScopeId("READ"), ScopeId("write")};
    const Organization organization = with({review});
    const ReviewStanding standing = reviewStanding(organization, organization.apps.front(), today);
    EXPECT_TRUE(standing.versionChanged);
    EXPECT_EQ(standing.scopesAdded, std::vector<ScopeId>{ScopeId("WRITE")});
    EXPECT_EQ(standing.scopesDropped, std::vector<ScopeId>{ScopeId("write")});
}

TEST(ReviewStanding, WhatIsNotKnownIsNoChange)
{
    Review review = someReview("2025-01-01", {});
    Organization organization = with({review});
    EXPECT_FALSE(reviewStanding(organization, organization.apps.front(), today).changed());
    organization.reviews.front().version = "1.0";
    organization.reviews.front().scopes = std::vector<ScopeId>{};
    organization.apps.front().version.reset();
    organization.apps.front().scopes.reset();
    EXPECT_FALSE(reviewStanding(organization, organization.apps.front(), today).changed());
}

TEST(ReviewStanding, AllAtOnceAreEachAlone)
{
    Organization organization;
    for (int at = 0; at < 12; ++at) {
        App app = someApp();
        app.key = AppKey("app-" + std::to_string(at % 4));
        app.site = SiteId("site-" + std::to_string(at / 4));
        organization.apps.push_back(app);
    }
    for (int at = 0; at < 40; ++at) {
        Review review =
            someReview("2025-01-" + std::to_string(10 + (at * 7) % 20), toText(today + days(at - 20)));
        review.app = AppKey("app-" + std::to_string(at % 5));
        review.site = SiteId("site-" + std::to_string(at % 2));
        organization.reviews.push_back(review);
    }
    const std::vector<ReviewStanding> all = reviewStandings(organization, today);
    ASSERT_EQ(all.size(), organization.apps.size());
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ReviewStanding alone = reviewStanding(organization, organization.apps[at], today);
        EXPECT_EQ(all[at].latest, alone.latest);
        EXPECT_EQ(all[at].state, alone.state);
        EXPECT_EQ(all[at].due, alone.due);
    }
}

} // namespace
} // namespace gatehouse::reviews
