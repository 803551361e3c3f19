// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/BlockApps.h"

#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/PolicyWords.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const catalogue::Catalogue builtIn = catalogue::Catalogue::builtIn();

TEST(BlockApps, OffersTheAppsInstalledThereOnceAKey)
{
    const access::CompiledOrganization core(test::smallOrganization(), builtIn);
    const auto apps = blockableApps(core, {{0}, {3}});
    ASSERT_EQ(apps.size(), 4U);
    EXPECT_EQ(apps[1].key, AppKey("acme"));
    EXPECT_EQ(apps[3].eligible, std::optional(false));
    EXPECT_EQ(blockableApps(core, {{2}}).size(), 1U);
}

TEST(BlockApps, ANewPolicyBlocksExactlyTheChosen)
{
    const auto before = test::smallOrganization();
    const BlockChoice choice{{AppKey("acme")}, {{0}, {1}}, QStringLiteral(" Close "), {}};
    Organization after = *before;
    after.policies = blockedPolicies(*before, choice);
    ASSERT_EQ(after.policies.size(), 2U);
    const Policy& policy = after.policies[1];
    EXPECT_EQ(policy.name, "Close");
    EXPECT_EQ(policy.status, PolicyStatus::Active);
    EXPECT_EQ(policy.coverage.containers, (std::vector{ContainerId("c-fin"), ContainerId("c-ops")}));
    EXPECT_EQ(policy.rule.apps, RuleApps::Only);
    EXPECT_EQ(policy.rule.keys, std::vector{AppKey("acme")});
    const access::CompiledOrganization core(std::make_shared<const Organization>(after), builtIn);
    EXPECT_TRUE(core.cell({0}, {0}, {}).blocked);
    EXPECT_TRUE(core.cell({0}, {1}, {}).blocked);
    EXPECT_FALSE(core.cell({4}, {3}, {}).blocked);
}

TEST(BlockApps, ExtendsOnlyWhatBlocksNothingElse)
{
    const auto before = test::smallOrganization();
    Organization state = *before;
    state.policies = blockedPolicies(state, {{AppKey("acme")}, {{0}}, QStringLiteral("A"), {}});
    EXPECT_EQ(extendablePolicies(state, {AppKey("acme")}, {{1}}), std::vector<std::size_t>{1});
    EXPECT_EQ(extendablePolicies(state, {AppKey("puzzle")}, {{0}}), std::vector<std::size_t>{1});
    EXPECT_TRUE(extendablePolicies(state, {AppKey("puzzle")}, {{1}}).empty());
    state.policies = blockedPolicies(state, {{AppKey("acme")}, {{1}}, {}, 1});
    EXPECT_EQ(state.policies.size(), 2U);
    EXPECT_EQ(state.policies[1].coverage.containers.size(), 2U);
}

TEST(BlockApps, TitlesNameWhatIsOneAndCountWhatIsMany)
{
    const auto organization = test::smallOrganization();
    EXPECT_EQ(blockTitle(*organization, {{AppKey("acme")}, {{0}, {1}, {3}}, {}, {}}),
              QStringLiteral("Block Acme in 3 containers"));
    EXPECT_EQ(blockTitle(*organization, {{AppKey("acme"), AppKey("gate")}, {{0}}, {}, {}}),
              QStringLiteral("Block 2 apps in FIN Finance operations"));
    EXPECT_EQ(blockedPolicies(*organization, {}), organization->policies);
}

TEST(PolicyWords, SayRuleAndCoverage)
{
    const auto organization = test::smallOrganization();
    EXPECT_EQ(ruleWords(organization->policies[0].rule, *organization),
              QStringLiteral("Blocks all apps except Acme."));
    EXPECT_EQ(ruleWords({RuleEffect::Block, RuleApps::Except, {}, {}}, *organization),
              QStringLiteral("Blocks all apps."));
    EXPECT_EQ(ruleWords({RuleEffect::Block, RuleApps::Only, {}, {}}, *organization),
              QStringLiteral("Blocks no app: its list is empty."));
    EXPECT_EQ(coverageWords(organization->policies[0].coverage, *organization),
              QStringLiteral("Covers this container alone."));
}

} // namespace
