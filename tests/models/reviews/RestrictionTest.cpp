// SPDX-License-Identifier: Apache-2.0
#include "models/reviews/Restriction.h"

#include <gtest/gtest.h>

namespace gatehouse::reviews {
namespace {

App bothProductsApp()
{
    App app;
    app.key = AppKey("acme");
    app.site = SiteId("s");
    app.products = {Product::Jira, Product::Confluence};
    return app;
}

TEST(Restriction, BlocksThisAppAloneAndCountsInNoVerdict)
{
    Organization organization;
    organization.policies.emplace_back().id = PolicyId("p-1");
    const Policy policy = restriction(organization, bothProductsApp(), {ContainerId("c")}).policy;
    EXPECT_EQ(policy.status, PolicyStatus::Draft);
    EXPECT_EQ(policy.rule, (AppAccessRule{RuleEffect::Block, RuleApps::Only, {AppKey("acme")}, {}}));
    EXPECT_NE(policy.id, PolicyId("p-1"));
}

TEST(Restriction, CoversLabelledContainersWhereItReachesSome)
{
    const Restriction result = restriction({}, bothProductsApp(), {ContainerId("c-2"), ContainerId("c-1")});
    EXPECT_EQ(result.coverage, RestrictionCoverage::Labelled);
    EXPECT_EQ(result.policy.coverage.level, CoverageLevel::Containers);
    EXPECT_EQ(result.policy.coverage.containers,
              (std::vector<ContainerId>{ContainerId("c-2"), ContainerId("c-1")}));
}

TEST(Restriction, ElseItsProducts)
{
    const Restriction result = restriction({}, bothProductsApp(), {});
    EXPECT_EQ(result.coverage, RestrictionCoverage::Products);
    EXPECT_EQ(result.policy.coverage.level, CoverageLevel::Products);
    EXPECT_EQ(
        result.policy.coverage.products,
        (std::vector<ProductInstance>{{SiteId("s"), Product::Jira}, {SiteId("s"), Product::Confluence}}));
}

TEST(Restriction, ElseEverythingWhereTheModelKnowsNoProducts)
{
    Organization organization;
    organization.properties.policyModel = PolicyModel::Overrides;
    const Restriction result = restriction(organization, bothProductsApp(), {});
    EXPECT_EQ(result.coverage, RestrictionCoverage::Organization);
    EXPECT_EQ(result.policy.coverage.level, CoverageLevel::Organization);
}

TEST(Restriction, TellsThatAListNeedsThePlan)
{
    Organization organization;
    EXPECT_TRUE(restriction(organization, bothProductsApp(), {}).needsPlan);
    organization.properties.plan = Plan::GuardStandard;
    EXPECT_FALSE(restriction(organization, bothProductsApp(), {}).needsPlan);
}

TEST(Restriction, TellsWhereThePlatformTakesFewerContainers)
{
    Organization organization;
    std::vector<ContainerId> labelled;
    for (std::size_t at = 0; at < 2 * mostContainersOfProduct; ++at) {
        Container container;
        container.id = ContainerId("c-" + std::to_string(at));
        container.site = SiteId("s");
        container.product = at % 2 == 0 ? Product::Jira : Product::Confluence;
        labelled.push_back(container.id);
        organization.containers.push_back(std::move(container));
    }
    EXPECT_FALSE(restriction(organization, bothProductsApp(), labelled).overLimit);
    organization.containers.front().product = Product::Confluence;
    EXPECT_TRUE(restriction(organization, bothProductsApp(), labelled).overLimit);
    organization.properties.policyModel = PolicyModel::Overrides;
    EXPECT_FALSE(restriction(organization, bothProductsApp(), labelled).overLimit);
}

} // namespace
} // namespace gatehouse::reviews
