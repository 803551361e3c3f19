// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/ReviewRecord.h"

#include <gtest/gtest.h>

namespace gatehouse::reviews {
namespace {

Date day(std::string_view text)
{
    return dateFromText(text).value();
}

Review by(std::string who, std::optional<std::string> on)
{
    Review review;
    review.by = std::move(who);
    review.on = std::move(on);
    return review;
}

TEST(ReviewRecord, HoldsWhatWasReviewed)
{
    App app;
    app.key = AppKey("acme");
    app.site = SiteId("s");
    app.version = "3.1";
    app.scopes = std::vector<ScopeId>{ScopeId("READ")};
    const Review review =
        record(app, {ReviewDecision::Restrict, "Mia", day("2026-01-31"), "only in labs", day("2027-01-31")});
    EXPECT_EQ(review.app, app.key);
    EXPECT_EQ(review.site, app.site);
    EXPECT_EQ(review.decision, ReviewDecision::Restrict);
    EXPECT_EQ(review.by, "Mia");
    EXPECT_EQ(review.on, "2026-01-31");
    EXPECT_EQ(review.note, "only in labs");
    EXPECT_EQ(review.due, "2027-01-31");
    EXPECT_EQ(review.version, "3.1");
    EXPECT_EQ(review.scopes, app.scopes);
}

TEST(ReviewRecord, WhatIsNotKnownStaysNotKnown)
{
    const Review review = record(App(), {ReviewDecision::Approved, "Mia", day("2026-01-31"), "", {}});
    EXPECT_FALSE(review.version);
    EXPECT_FALSE(review.scopes);
    EXPECT_FALSE(review.due);
}

TEST(ReviewRecord, TheLatestReviewer)
{
    Organization organization;
    EXPECT_EQ(latestReviewer(organization), "");
    organization.reviews = {by("Ada", std::nullopt)};
    EXPECT_EQ(latestReviewer(organization), "Ada");
    organization.reviews = {by("Ada", "2026-01-02"), by("Mia", "2026-01-03"), by("Ines", "2026-01-03"),
                            by("", "2026-02-01"), by("Leo", std::nullopt)};
    EXPECT_EQ(latestReviewer(organization), "Ines");
}

TEST(ReviewRecord, MonthsKeepTheDayOrTheLastOne)
{
    EXPECT_EQ(monthsLater(day("2026-01-31"), 12), day("2027-01-31"));
    EXPECT_EQ(monthsLater(day("2026-01-31"), 3), day("2026-04-30"));
    EXPECT_EQ(monthsLater(day("2026-08-31"), 6), day("2027-02-28"));
    EXPECT_EQ(monthsLater(day("2024-02-29"), 12), day("2025-02-28"));
    EXPECT_EQ(monthsLater(day("2026-12-15"), 1), day("2027-01-15"));
}

} // namespace
} // namespace gatehouse::reviews
