// SPDX-License-Identifier: Apache-2.0
#include "tests/models/policies/PolicySetting.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

constexpr auto block = RuleEffect::Block;
constexpr auto allow = RuleEffect::Allow;
constexpr auto all = RuleApps::All;
constexpr auto only = RuleApps::Only;
constexpr auto except = RuleApps::Except;
constexpr auto overrides = PolicyModel::Overrides;

} // namespace

TEST(PolicyLint, SaysNothingAboutSoundPolicies)
{
    PolicySetting setting;
    setting.add(block, only, {"a"}, {"c-1"});
    EXPECT_TRUE(setting.lint().empty());
}

TEST(PolicyLint, TellsEmptyPolicies)
{
    PolicySetting setting;
    setting.add(block, all, {}).coverage.level = CoverageLevel::Containers;
    setting.add(block, only, {}, {"c-1"});
    setting.add(block, all, {}).coverage.level = CoverageLevel::Products;
    setting.add(block, except, {}, {"c-1"}); // blocks all: not empty
    EXPECT_EQ(setting.places("policy.empty"),
              (Places{"/policies/0/coverage/containers", "/policies/1/rule/keys",
                      "/policies/2/coverage/products"}));
    setting.organization.policies[0].status = PolicyStatus::Draft;
    EXPECT_EQ(setting.lint().back().finding.severity, findings::Severity::Info);
}

TEST(PolicyLint, TellsPoliciesWithoutEffect)
{
    PolicySetting setting;
    setting.add(block, only, {"w"}, {"c-1"}); // an app of the other product
    setting.add(block, only, {"b"}, {"c-1"});
    setting.add(block, only, {"x"}, {}); // not installed: it would count later
    EXPECT_EQ(setting.places("policy.ineffective"), (Places{"/policies/0", "/policies/2"}));
    setting.organization.apps[0].eligible = false;
    setting.add(block, only, {"a"}, {"c-2"});
    EXPECT_EQ(setting.places("policy.ineffective").size(), 3U);
}

TEST(PolicyLint, TellsShadowedAndOverlappingPolicies)
{
    PolicySetting setting;
    setting.add(block, all, {}, {"c-1", "c-2"});
    setting.add(block, only, {"a"}, {"c-1"});
    EXPECT_EQ(setting.places("policy.shadowed"), (Places{"/policies/1"}));
    EXPECT_TRUE(setting.places("policy.overlapping").empty());
    setting.organization.policies[1].coverage.containers.emplace_back("c-3");
    EXPECT_TRUE(setting.places("policy.shadowed").empty());
    EXPECT_EQ(setting.places("policy.overlapping"), (Places{"/policies/1"}));
    setting.organization.policies[1].rule.keys = {AppKey("w")};
    EXPECT_TRUE(setting.places("policy.overlapping").empty());
}

TEST(PolicyLint, DoesNotCallAPolicyShadowedThatCountsForFutureContainers)
{
    PolicySetting setting;
    setting.add(block, all, {}, {"c-1", "c-2", "c-3", "w-1"});
    setting.add(block); // everywhere, later too
    EXPECT_EQ(setting.places("policy.shadowed"), (Places{"/policies/0", "/policies/1"}));
    const auto found = setting.lint();
    EXPECT_TRUE(found[0].mend.has_value());
    EXPECT_FALSE(found[1].mend.has_value()); // it is needed for what is created later
}

TEST(PolicyLint, TellsContradictoryStatements)
{
    PolicySetting setting(overrides);
    setting.add(block);
    setting.add(allow);
    EXPECT_EQ(setting.places("policy.contradictory"), (Places{"/policies/1"}));
    setting.organization.policies[1].rule = {allow, only, {AppKey("a")}, {}};
    EXPECT_TRUE(setting.places("policy.contradictory").empty());
}

TEST(PolicyLint, TellsUndeterminedPrecedence)
{
    PolicySetting setting(overrides);
    setting.add(allow, only, {"a"});
    setting.add(block, all, {}, {"c-1", "c-2"});
    const auto found = setting.lint();
    EXPECT_EQ(setting.places("policy.precedence-undetermined"), (Places{"/policies/1"}));
    EXPECT_EQ(found[0].finding.arguments[2], "2");
    setting.organization.policies[0].rule.keys = {AppKey("w")};
    EXPECT_TRUE(setting.places("policy.precedence-undetermined").empty());
    setting.organization.properties.policyModel = PolicyModel::Additive;
    EXPECT_TRUE(setting.places("policy.precedence-undetermined").empty());
}

TEST(PolicyLint, TellsListsThatThePlanDoesNotOffer)
{
    PolicySetting setting;
    setting.organization.properties.plan = Plan::Free;
    setting.add(block, only, {"a"}, {"c-1"});
    setting.add(block, except, {}, {"c-2"});
    setting.add(block, all, {}, {"c-3"});
    EXPECT_EQ(setting.places("policy.needs-plan"), (Places{"/policies/0/rule/apps"}));
    setting.organization.properties.plan = Plan::GuardStandard;
    EXPECT_TRUE(setting.places("policy.needs-plan").empty());
}

TEST(PolicyLint, TellsAllowInAdditive)
{
    PolicySetting setting;
    setting.add(allow, only, {"a"}, {"c-1"});
    EXPECT_EQ(setting.places("policy.allow-does-nothing"), (Places{"/policies/0/rule/effect"}));
    EXPECT_TRUE(setting.places("policy.ineffective").empty());
    setting.organization.properties.policyModel = overrides;
    EXPECT_TRUE(setting.places("policy.allow-does-nothing").empty());
}

TEST(PolicyLint, TellsWhatOverridesCannotExpress)
{
    PolicySetting setting(overrides);
    Policy& products = setting.add(block);
    products.coverage.level = CoverageLevel::Products;
    products.coverage.products = {{SiteId("s"), Product::Jira}};
    setting.add(block, except, {"a"}, {"c-1"});
    EXPECT_EQ(setting.places("policy.products-coverage"), (Places{"/policies/0/coverage/level"}));
    EXPECT_EQ(setting.places("policy.allowlist-without-allow"), (Places{"/policies/1/rule/keys"}));
    EXPECT_EQ(setting.places("policy.override-without-default"), (Places{"/policies/1/coverage/level"}));
    setting.add(allow, only, {"a"}, {"c-1"});
    EXPECT_TRUE(setting.places("policy.allowlist-without-allow").empty());
    setting.add(allow);
    EXPECT_EQ(setting.places("policy.override-without-default"), (Places{"/policies/2/coverage/level"}));
}

TEST(PolicyLint, TellsTwoStatementsAboutTheSame)
{
    PolicySetting setting(overrides);
    setting.add(allow);
    setting.add(block, all, {}, {"c-1"});
    setting.add(block, all, {}, {"c-2"});
    EXPECT_EQ(setting.places("policy.duplicate-statement"), (Places{"/policies/2"}));
    setting.organization.policies[2].status = PolicyStatus::Inactive;
    EXPECT_TRUE(setting.places("policy.duplicate-statement").empty());
}

TEST(PolicyLint, TellsAListThatLocksOutEveryAppOfAProduct)
{
    PolicySetting setting;
    setting.add(block, only, {"a", "b"}, {"c-1", "c-2", "c-3"});
    EXPECT_EQ(setting.places("policy.locks-out-product"), (Places{"/policies/0/rule/keys"}));
    setting.organization.policies[0].rule.keys.pop_back();
    EXPECT_TRUE(setting.places("policy.locks-out-product").empty());
    setting.organization.policies[0].rule = {block, except, {AppKey("w")}, {}};
    EXPECT_EQ(setting.places("policy.locks-out-product").size(), 1U);
    setting.organization.policies[0].coverage.containers.pop_back();
    EXPECT_TRUE(setting.places("policy.locks-out-product").empty());
}

TEST(PolicyLint, TellsSensitiveContainersThatNoPolicyCovers)
{
    PolicySetting setting;
    setting.organization.containers[1].labels = {"hr", "secret"};
    setting.add(block, all, {}, {"c-1"});
    EXPECT_EQ(setting.places("policy.sensitive-uncovered"), (Places{"/containers/1/labels"}));
    setting.organization.policies[0].status = PolicyStatus::Inactive;
    EXPECT_EQ(setting.places("policy.sensitive-uncovered").size(), 2U);
}

namespace {

PublishedVersion versionAt(const char* at, const std::vector<Policy>& policies)
{
    PublishedVersion version;
    version.at = at;
    version.policies = policies;
    return version;
}

} // namespace

TEST(PolicyLint, TellsAppsThatWereNeverTold)
{
    PolicySetting setting;
    setting.add(block, only, {"a", "b"}, {"c-1"});
    Organization& organization = setting.organization;
    organization.publishedVersions = {versionAt("2026-02-01T10:00:00Z", {}),
                                      versionAt("2026-03-01T10:00:00Z", organization.policies),
                                      versionAt("2026-04-01T10:00:00Z", organization.policies)};
    organization.apps[0].installedAt = "2026-03-03";
    organization.apps[1].installedAt = "2026-02-28T10:00:00Z";
    EXPECT_EQ(setting.places("policy.app-never-told"), (Places{"/apps/0/installedAt"}));
    organization.apps[1].installedAt = "2026-03-01T10:00:01Z";
    EXPECT_EQ(setting.places("policy.app-never-told").size(), 2U);
    organization.apps[1].installedAt = "2026-03-01"; // that day: before or after
    EXPECT_EQ(setting.places("policy.app-never-told").size(), 1U);
}

TEST(PolicyLint, DoesNotGuessWhetherAnAppWasTold)
{
    PolicySetting setting;
    setting.add(block, only, {"a"}, {"c-1"});
    Organization& organization = setting.organization;
    organization.apps[0].installedAt = "2026-05-01T10:00:00Z";
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "nothing was recorded as published";
    organization.publishedVersions = {versionAt("2026-03-01T10:00:00Z", organization.policies)};
    EXPECT_EQ(setting.places("policy.app-never-told").size(), 1U);
    const PolicySetting hit = setting;
    organization.publishedVersions.front().at = std::nullopt;
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "the time is not known";
    setting = hit;
    setting.organization.policies.front().coverage.containers.emplace_back("c-2");
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "changed since, not published here";
    setting = hit;
    setting.organization.apps[0].eligible = std::nullopt;
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "perhaps not blocked";
    setting = hit;
    setting.organization.apps[0].enabled = false;
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "switched off";
    setting = hit;
    setting.organization.apps[0].installedAt = "soon";
    EXPECT_TRUE(setting.places("policy.app-never-told").empty()) << "no date";
    setting = hit; // the policy was changed after the app came: then it was told
    setting.organization.publishedVersions.front().policies.front().rule.keys.emplace_back("b");
    setting.organization.publishedVersions.push_back(
        versionAt("2026-06-01T10:00:00Z", setting.organization.policies));
    EXPECT_TRUE(setting.places("policy.app-never-told").empty());
}

TEST(PolicyLint, TellsKeysThatAreNotInstalled)
{
    PolicySetting setting;
    setting.add(block, only, {"a", "gone"}, {"c-1"});
    EXPECT_EQ(setting.places("policy.key-not-installed"), (Places{"/policies/0/rule/keys/1"}));
    setting.organization.policies[0].rule.apps = all; // then the list is not looked at
    EXPECT_TRUE(setting.places("policy.key-not-installed").empty());
}

struct LimitCase
{
    const char* name;
    PolicyLimits limits;
    const char* pointer;
};

class LimitLint : public testing::TestWithParam<LimitCase>
{};

TEST_P(LimitLint, TellsOverAndNear)
{
    PolicySetting setting;
    setting.add(block, only, {"a", "b"}, {"c-1", "c-2"});
    setting.add(block, only, {"b"}, {"w-1"});
    PolicyLimits over = GetParam().limits;
    EXPECT_EQ(setting.places("policy.over-limit", over), Places{GetParam().pointer});
    EXPECT_TRUE(setting.places("policy.over-limit").empty());
    EXPECT_TRUE(setting.places("policy.near-limit").empty());
}

INSTANTIATE_TEST_SUITE_P(
    Limits, LimitLint,
    testing::Values(LimitCase{"policies", {.policies = 1}, "/policies"},
                    LimitCase{"apps", {.appsPerList = 1}, "/policies/0/rule/keys"},
                    LimitCase{"containers", {.containersPerInstance = 1}, "/policies/0/coverage/containers"}),
    [](const auto& param) { return param.param.name; });

TEST(PolicyLint, CallsNineTenthsNear)
{
    EXPECT_TRUE(isNear(18, 20));
    EXPECT_FALSE(isNear(17, 20));
    EXPECT_TRUE(isNear(20, 20));
    EXPECT_FALSE(isNear(21, 20));
    PolicySetting setting;
    setting.add(block, only, {"a", "b"}, {"c-1"});
    EXPECT_EQ(setting.places("policy.near-limit", {.appsPerList = 2}), Places{"/policies/0/rule/keys"});
}

} // namespace gatehouse::test
