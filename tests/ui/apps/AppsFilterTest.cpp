// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsFilter.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

AppRow row(const char* id)
{
    AppRow row;
    row.id = QLatin1String(id);
    row.haystack = row.id;
    row.findings = FindingCounts();
    return row;
}

AppRow withFindings(int high, int low, int accepted, const QStringList& codes)
{
    AppRow found = row("found");
    found.findings->open = {0, low, 0, high};
    found.findings->accepted = accepted;
    found.findings->codes = codes;
    return found;
}

AppRow reviewed(reviews::ReviewState state, std::optional<ReviewDecision> decision = {})
{
    AppRow reviewed = row("reviewed");
    reviewed.review.state = state;
    reviewed.decision = decision;
    return reviewed;
}

bool shows(QString AppsFilter::*member, const char* id, const AppRow& row)
{
    AppsFilter filter;
    filter.*member = QLatin1String(id);
    return filter.matches(row);
}

TEST(AppsFilter, FindsBySeverityAcceptanceAndCode)
{
    const AppRow high = withFindings(1, 0, 0, {QStringLiteral("scope.email")});
    const AppRow accepted = withFindings(0, 0, 2, {});
    EXPECT_TRUE(shows(&AppsFilter::findings, "any", high));
    EXPECT_TRUE(shows(&AppsFilter::findings, "high", high));
    EXPECT_FALSE(shows(&AppsFilter::findings, "low", high));
    EXPECT_TRUE(shows(&AppsFilter::findings, "scope.email", high));
    EXPECT_FALSE(shows(&AppsFilter::findings, "scope.unknown", high));
    EXPECT_FALSE(shows(&AppsFilter::findings, "any", accepted));
    EXPECT_TRUE(shows(&AppsFilter::findings, "accepted", accepted));
}

TEST(AppsFilter, FindingsThatAreNotKnownYetMatchNothing)
{
    AppRow waiting = row("waiting");
    waiting.findings.reset();
    EXPECT_FALSE(shows(&AppsFilter::findings, "any", waiting));
    EXPECT_TRUE(AppsFilter().matches(waiting));
}

TEST(AppsFilter, FindsByReviewStateDecisionAndChange)
{
    using reviews::ReviewState;
    EXPECT_TRUE(shows(&AppsFilter::review, "never", reviewed(ReviewState::Never)));
    EXPECT_TRUE(shows(&AppsFilter::review, "due", reviewed(ReviewState::DueSoon)));
    EXPECT_TRUE(shows(&AppsFilter::review, "overdue", reviewed(ReviewState::Overdue)));
    const AppRow restricted = reviewed(ReviewState::Current, ReviewDecision::Restrict);
    EXPECT_TRUE(shows(&AppsFilter::review, "current", restricted));
    EXPECT_TRUE(shows(&AppsFilter::review, "restrict", restricted));
    EXPECT_FALSE(shows(&AppsFilter::review, "approved", restricted));
    AppRow changed = restricted;
    EXPECT_FALSE(shows(&AppsFilter::review, "changed", changed));
    changed.review.scopesAdded = {ScopeId("READ")};
    EXPECT_TRUE(shows(&AppsFilter::review, "changed", changed));
}

TEST(AppsFilter, TellsInstalledCandidateAndDisabledApart)
{
    AppRow candidate = row("candidate");
    candidate.stage = AppStage::Candidate;
    EXPECT_TRUE(shows(&AppsFilter::stage, "candidate", candidate));
    EXPECT_FALSE(shows(&AppsFilter::stage, "installed", candidate));
    EXPECT_TRUE(shows(&AppsFilter::stage, "installed", row("installed")));
}

TEST(AppsFilter, TextFindsHostsAndCodes)
{
    AppRow found = withFindings(1, 0, 0, {QStringLiteral("egress.any-host")});
    found.hosts = QStringLiteral("https://data.acme.example");
    AppsFilter filter;
    filter.text = QStringLiteral("Acme.Example any-host");
    EXPECT_TRUE(filter.matches(found));
    filter.text = QStringLiteral("other.example");
    EXPECT_FALSE(filter.matches(found));
}

TEST(AppsFilter, ReadsTheFilterOfADestination)
{
    EXPECT_EQ(withDestination({}, QStringLiteral("review=overdue")).review, QStringLiteral("overdue"));
    EXPECT_EQ(withDestination({}, QStringLiteral("findings=high")).findings, QStringLiteral("high"));
    EXPECT_EQ(withDestination({}, QStringLiteral("eligible=no")).eligible, QStringLiteral("no"));
    EXPECT_TRUE(withDestination({}, QStringLiteral("colour=red")).isEmpty());
    EXPECT_TRUE(withDestination({}, QString()).isEmpty());
}

TEST(AppsFilter, OffersWhatOccursAndWhatIsChosen)
{
    const std::vector<AppRow> rows{withFindings(1, 0, 0, {QStringLiteral("scope.email")}), row("plain")};
    AppsFilter chosen;
    chosen.findings = QStringLiteral("medium");
    const AppsFilterOptions options = appsFilterOptions(rows, chosen);
    QStringList ids;
    for (const ChipOption& option : options.findings)
        ids.append(option.id);
    EXPECT_EQ(ids, QStringList({QStringLiteral("any"), QStringLiteral("high"), QStringLiteral("medium"),
                                QStringLiteral("scope.email")}));
    EXPECT_EQ(options.findings[2].count, 0);
    ASSERT_EQ(options.review.size(), 1);
    EXPECT_EQ(options.review.front().id, QStringLiteral("never"));
    EXPECT_EQ(options.review.front().count, 2);
}

TEST(AppsFilter, NamesItselfInWords)
{
    AppsFilter filter;
    filter.text = QStringLiteral("larks");
    filter.framework = QStringLiteral("forge");
    filter.review = QStringLiteral("overdue");
    EXPECT_EQ(filter.inWords(), QStringLiteral("“larks”, framework Forge, review overdue"));
}

} // namespace
