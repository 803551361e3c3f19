// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/ReviewPlan.h"

#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const catalogue::Catalogue planCatalogue = catalogue::Catalogue::builtIn();

reviews::ReviewEntry entryWith(ReviewDecision decision)
{
    return {decision, "Mia", dateFromText("2026-02-01").value(), "seen", dateFromText("2027-02-01")};
}

access::CompiledOrganization compiled(Organization organization)
{
    return {std::make_shared<const Organization>(std::move(organization)), planCatalogue};
}

TEST(ReviewPlan, RecordsOneReviewAndNothingElse)
{
    const access::CompiledOrganization core(gatehouse::test::smallOrganization(), planCatalogue);
    for (const ReviewDecision decision :
         {ReviewDecision::Approved, ReviewDecision::Remove, ReviewDecision::Open}) {
        const ReviewPlan plan = reviewPlan(core, {0}, entryWith(decision));
        EXPECT_FALSE(plan.policy);
        Organization after = core.organization();
        plan.edit.apply(after);
        ASSERT_EQ(after.reviews.size(), 1U);
        EXPECT_EQ(after.reviews[0], plan.review);
        after.reviews.clear();
        EXPECT_EQ(after, core.organization());
    }
}

TEST(ReviewPlan, RestrictPreparesAPolicyAndItsEditTouchesNone)
{
    const access::CompiledOrganization core(gatehouse::test::smallOrganization(), planCatalogue);
    const ReviewPlan plan = reviewPlan(core, {0}, entryWith(ReviewDecision::Restrict));
    Organization after = core.organization();
    plan.edit.apply(after);
    EXPECT_EQ(after.policies, core.organization().policies);
    EXPECT_EQ(after.reviews.size(), core.organization().reviews.size() + 1);
    ASSERT_TRUE(plan.policy);
    const Policy& policy = *plan.policy;
    EXPECT_EQ(policy.name, "Restrict Acme");
    EXPECT_EQ(policy.status, PolicyStatus::Draft);
    EXPECT_EQ(policy.coverage.containers, std::vector{ContainerId("c-fin")});
    EXPECT_EQ(policy.rule.keys, std::vector{AppKey("acme")});
    plan.edit.revert(after);
    EXPECT_EQ(after, core.organization());
}

TEST(ReviewPlan, ThePreparedPolicyChangesNoVerdict)
{
    gatehouse::test::OrganizationGenerator generator(7);
    for (int round = 0; round < 20; ++round) {
        const access::CompiledOrganization before = compiled(generator.organization());
        for (std::uint32_t app = 0; app < before.organization().apps.size(); ++app) {
            Organization changed = before.organization();
            const ReviewPlan plan = reviewPlan(before, {app}, entryWith(ReviewDecision::Restrict));
            plan.edit.apply(changed);
            changed.policies.push_back(plan.policy.value());
            const access::CompiledOrganization after = compiled(std::move(changed));
            for (std::uint32_t container = 0; container < before.organization().containers.size();
                 ++container)
                EXPECT_EQ(before.cell({app}, {container}, {}), after.cell({app}, {container}, {}));
        }
    }
}

TEST(ReviewPlan, CoversOnlyLabelledContainersThatTheAppMayReach)
{
    gatehouse::test::OrganizationGenerator generator(11);
    for (int round = 0; round < 30; ++round) {
        Organization organization = generator.organization();
        for (std::size_t at = 0; at < organization.containers.size(); at += 2)
            organization.containers[at].labels = {"finance"};
        for (std::size_t at = 1; at < organization.containers.size(); at += 2)
            organization.containers[at].labels.clear();
        const access::CompiledOrganization core = compiled(std::move(organization));
        const auto& containers = core.organization().containers;
        for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app) {
            const Coverage coverage = preparedRestriction(core, {app}).policy.coverage;
            if (coverage.level != CoverageLevel::Containers)
                continue;
            EXPECT_FALSE(coverage.containers.empty());
            for (std::uint32_t at = 0; at < containers.size(); ++at) {
                const bool covered =
                    std::ranges::find(coverage.containers, containers[at].id) != coverage.containers.end();
                if (!covered)
                    continue;
                EXPECT_FALSE(containers[at].labels.empty());
                EXPECT_TRUE(core.applicable({app}, {at}));
            }
        }
    }
}

TEST(ReviewPlan, SaysWhatStandsInTheWay)
{
    auto organization = *gatehouse::test::smallOrganization();
    organization.properties.plan = Plan::Free;
    const access::CompiledOrganization core = compiled(organization);
    const auto words = [&](std::uint32_t app) {
        return restrictionWords(core, {app}, preparedRestriction(core, {app}));
    };
    EXPECT_TRUE(words(0).contains(QStringLiteral("Guard Standard")));
    EXPECT_TRUE(words(0).contains(QStringLiteral("FIN")));
    EXPECT_TRUE(words(1).contains(QStringLiteral("not eligible")));
    EXPECT_TRUE(words(3).contains(QStringLiteral("not known")));
    EXPECT_TRUE(words(4).contains(QStringLiteral("Jira on labs")));
}

} // namespace
