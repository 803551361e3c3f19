// SPDX-License-Identifier: Apache-2.0
#include "tests/models/runsheet/SheetSetting.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

constexpr auto block = RuleEffect::Block;
constexpr auto allow = RuleEffect::Allow;
constexpr auto all = RuleApps::All;
constexpr auto only = RuleApps::Only;
constexpr auto except = RuleApps::Except;
constexpr auto overrides = PolicyModel::Overrides;
using runsheet::ObstacleKind;
using runsheet::Open;

std::vector<ObstacleKind> obstaclesOf(const SheetSetting& setting)
{
    std::vector<ObstacleKind> kinds;
    const runsheet::RunSheet sheet = setting.sheet();
    for (const runsheet::Obstacle& obstacle : sheet.obstacles)
        kinds.push_back(obstacle.kind);
    EXPECT_EQ(kinds.empty(), sheet.canBeApplied());
    return kinds;
}

bool asks(const runsheet::RunSheet& sheet, Open open)
{
    return std::ranges::any_of(sheet.openQuestions(), [&](Open one) { return one == open; });
}

using Kinds = std::vector<ObstacleKind>;

} // namespace

TEST(RunSheet, HasNoStepsWhereNothingChanges)
{
    for (const PolicyModel model : {PolicyModel::Additive, overrides}) {
        SheetSetting setting(model);
        setting.publish(SheetSetting::policy("p", block, all));
        setting.plan(SheetSetting::policy("p", block, all));
        EXPECT_TRUE(setting.sheet().steps.empty());
        EXPECT_TRUE(setting.sheet().canBeApplied());
    }
}

TEST(RunSheet, BlocksMoreFirstAndLessLast)
{
    SheetSetting setting;
    setting.publish(SheetSetting::policy("old", block, all, {}, {"c-1"}));
    setting.publish(SheetSetting::policy("kept", block, only, {"a"}, {"c-2", "c-3"}));
    setting.plan(SheetSetting::policy("kept", block, only, {"a"}, {"c-1", "c-2"}));
    setting.plan(SheetSetting::policy("new", block, only, {"b"}, {"c-1"}));
    EXPECT_EQ(setting.steps(), (Steps{"cover kept 3", "create new+", "activate new+", "cover kept 2",
                                      "deactivate old", "delete old"}));
    EXPECT_TRUE(std::holds_alternative<runsheet::TakeSnapshot>(setting.sheet().steps.front().operation));
}

TEST(RunSheet, MakesANewPolicyWhereTheLevelChanges)
{
    SheetSetting setting;
    setting.publish(SheetSetting::policy("p", block, all, {}, {"c-1"}));
    setting.plan(SheetSetting::policy("p", block, all));
    EXPECT_EQ(setting.steps(), (Steps{"create p+", "activate p+", "deactivate p", "delete p"}));
    const runsheet::RunSheet sheet = setting.sheet();
    EXPECT_TRUE(asks(sheet, Open::SameName));
    EXPECT_TRUE(asks(sheet, Open::OrganizationCoverage));
    EXPECT_FALSE(asks(sheet, Open::AppNotInstalled));
}

TEST(RunSheet, MakesRoomBeforeThePlatformRefuses)
{
    SheetSetting setting;
    setting.organization.properties.policyLimits.policies = 1;
    setting.publish(SheetSetting::policy("p", block, all, {}, {"c-1"}));
    setting.plan(SheetSetting::policy("p", block, all));
    EXPECT_EQ(setting.steps(), (Steps{"deactivate p", "delete p", "create p+", "activate p+"}));
    EXPECT_TRUE(setting.sheet().steps[1].lowersProtection);
    setting.organization.policies[0].rule = {
        block, only, {AppKey("x")}, {}}; // blocks nothing that is installed
    EXPECT_FALSE(setting.sheet().steps[1].lowersProtection);
}

TEST(RunSheet, ReplacesWhatCannotBeChangedWithoutAGap)
{
    SheetSetting setting; // other containers and other apps: two saves, and a wrong state between them
    setting.publish(SheetSetting::policy("p", block, only, {"a"}, {"c-1"}));
    setting.plan(SheetSetting::policy("p", block, only, {"b"}, {"c-2"}));
    EXPECT_EQ(setting.steps(), (Steps{"create p+", "activate p+", "deactivate p", "delete p"}));
    setting.organization.drafts.front().policies = {
        SheetSetting::policy("p", block, all, {}, {"c-1", "c-2"})};
    EXPECT_EQ(setting.steps(), (Steps{"cover p 2", "rule p"})) << "both more";
}

TEST(RunSheet, NamesTheAnswersThatMustFollow)
{
    SheetSetting setting;
    setting.plan(SheetSetting::policy("p", block, only, {"a"}, {"c-2"}));
    const runsheet::RunSheet sheet = setting.sheet();
    ASSERT_EQ(sheet.steps.size(), 3U);
    EXPECT_TRUE(sheet.steps[1].checks.empty()) << "not active yet";
    ASSERT_FALSE(sheet.steps[2].checks.empty());
    const runsheet::PairCheck& check = sheet.steps[2].checks.front();
    EXPECT_EQ(check.container, access::ContainerIndex{1});
    EXPECT_EQ(check.before, access::Seen::Http200);
    EXPECT_EQ(check.expected, access::Seen::Http404);
    EXPECT_EQ(sheet.newlyBlocked, 1U);
    EXPECT_EQ(sheet.noLongerBlocked, 0U);
    EXPECT_TRUE(std::ranges::any_of(sheet.finalChecks, [](const runsheet::PairCheck& one) {
        return one.before == access::Seen::Http200 && one.expected == access::Seen::Http200;
    })) << "what must stay as it is";
}

TEST(RunSheet, LeavesOutWhatDecidesNothing)
{
    SheetSetting setting;
    setting.publish(SheetSetting::policy("p", block, all, {}, {"c-1"}));
    setting.plan(SheetSetting::policy("p", allow, all, {}, {"c-1"}));
    Policy empty = SheetSetting::policy("empty", block, only);
    setting.plan(empty);
    EXPECT_EQ(setting.steps(), (Steps{"deactivate p"}));
    EXPECT_EQ(setting.sheet().leftOut,
              (std::vector<runsheet::LeftOut>{{0, runsheet::LeftOutReason::AllowsOnly},
                                              {1, runsheet::LeftOutReason::Empty}}));
}

TEST(RunSheet, TellsWhatThePlatformRefuses)
{
    SheetSetting setting;
    setting.organization.properties.plan = Plan::Free;
    setting.plan(SheetSetting::policy("p", block, only, {"a"}, {"c-1"}));
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::NeedsPlan});
    EXPECT_TRUE(setting.sheet().steps.empty());
    setting.organization.drafts.front().policies = {SheetSetting::policy("p", block, except, {}, {"c-1"})};
    EXPECT_EQ(obstaclesOf(setting), Kinds{}) << "an empty allowlist needs no plan";
    setting.organization.properties.policyLimits.containersPerInstance = 1;
    setting.plan(SheetSetting::policy("q", block, all, {}, {"c-1", "c-2"}));
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::OverLimit});
    setting.publish(SheetSetting::policy("q", block, all, {}, {"c-1", "c-2"}));
    EXPECT_EQ(obstaclesOf(setting), Kinds{}) << "it is there already";
    setting.organization.properties.policyLimits = {};
    setting.organization.properties.policyLimits.policies = 1;
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::OverLimit});
}

TEST(RunSheet, SetsDefaultsBeforeOverrides)
{
    SheetSetting setting(overrides);
    setting.plan(SheetSetting::policy("one", block, only, {"a"}, {"c-1"}));
    setting.plan(SheetSetting::policy("two", block, all));
    setting.plan(SheetSetting::policy("three", allow, only, {"b"}));
    EXPECT_EQ(setting.steps(), (Steps{"draft", "default block", "set a block (added)", "set b allow",
                                      "set a block 1", "rest 3", "publish"}));
    EXPECT_TRUE(asks(setting.sheet(), Open::DefaultDropsOverrides));
    EXPECT_FALSE(asks(setting.sheet(), Open::Precedence));
    EXPECT_TRUE(setting.sheet().wayBackKnown);
}

TEST(RunSheet, MarksWhatIsUndetermined)
{
    SheetSetting setting(overrides);
    setting.plan(SheetSetting::policy("one", allow, only, {"a"}));
    setting.plan(SheetSetting::policy("two", block, all, {}, {"c-1"}));
    EXPECT_TRUE(asks(setting.sheet(), Open::Precedence));
    EXPECT_EQ(setting.sheet().undetermined, 1U);
}

TEST(RunSheet, TellsWhatTheControlCannotHold)
{
    SheetSetting setting(overrides);
    Policy products = SheetSetting::policy("p", block, all);
    products.coverage = {CoverageLevel::Products, {{SiteId("s"), Product::Jira, {}}}, {}, {}};
    setting.plan(products);
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::ProductsCoverage});
    auto& policies = setting.organization.drafts.front().policies;
    policies = {SheetSetting::policy("p", block, except, {"a"})};
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::ExceptionsNotNamed});
    policies.push_back(SheetSetting::policy("q", allow, only, {"a"}));
    EXPECT_EQ(obstaclesOf(setting), Kinds{});
    policies = {SheetSetting::policy("p", block, all, {}, {"c-1"}),
                SheetSetting::policy("q", allow, all, {}, {"c-2"})};
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::OppositeStatements});
    policies[1] = SheetSetting::policy("q", allow, all, {}, {"c-1"}); // a block beats an allow
    EXPECT_EQ(obstaclesOf(setting), Kinds{});
    policies[1] = SheetSetting::policy("q", allow, only, {"a"}, {"c-2"});
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::OverrideWithoutDefault})
        << "a default that allows would not be known to lose in c-1";
    policies[1].coverage.containers.emplace_back("c-1");
    EXPECT_EQ(obstaclesOf(setting), Kinds{});
    setting.organization.properties.plan = Plan::Free;
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::NeedsPlan});
    policies.pop_back();
    setting.organization.properties.policyLimits.containersPerOverride = 1;
    EXPECT_EQ(obstaclesOf(setting), Kinds{});
    policies[0].coverage.containers.emplace_back("c-3");
    EXPECT_EQ(obstaclesOf(setting), Kinds{ObstacleKind::OverLimit});
}

TEST(RunSheet, DoesNotInventAWayBackToWhatCannotBe)
{
    SheetSetting setting(overrides);
    setting.publish(SheetSetting::policy("p", block, except, {"a"}));
    setting.plan(SheetSetting::policy("p", block, all));
    EXPECT_FALSE(setting.sheet().steps.empty());
    EXPECT_FALSE(setting.sheet().wayBackKnown);
    EXPECT_TRUE(setting.sheet().wayBack.empty());
}

} // namespace gatehouse::test
