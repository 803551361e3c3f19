// SPDX-License-Identifier: Apache-2.0
#include "models/policies/PolicyChanges.h"

#include "models/access/Difference.h"
#include "tests/models/policies/PolicySetting.h"
#include "tests/support/OrganizationGenerator.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

using policies::ChangeKind;
using policies::ChangeWeight;

/// The published list and one to edit.
struct TwoLists
{
    PolicySetting setting;
    std::vector<Policy> after;

    explicit TwoLists(PolicyModel model = PolicyModel::Additive)
        : setting(model)
    {
        setting.add(RuleEffect::Block, RuleApps::Except, {"a", "b"}, {"c-1", "c-2"});
        setting.add(RuleEffect::Block, RuleApps::Only, {"a"});
        after = setting.organization.policies;
    }
    [[nodiscard]] std::vector<policies::PolicyChange> changes() const
    {
        return policies::policyChanges({setting.organization.policies, after},
                                       setting.organization.properties.policyModel);
    }
    [[nodiscard]] policies::PolicyChange only() const
    {
        const auto all = changes();
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? policies::PolicyChange{} : all.front();
    }
};

} // namespace

TEST(PolicyChanges, OfEqualListsAreNone)
{
    const TwoLists lists;
    EXPECT_TRUE(lists.changes().empty());
    EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::Nothing);
}

TEST(PolicyChanges, NameWhatCameAndWentOnAList)
{
    TwoLists lists;
    lists.after[0].rule.keys = {AppKey("w"), AppKey("a"), AppKey("w")};
    const auto changes = lists.changes();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, ChangeKind::KeysAdded);
    EXPECT_EQ(changes[0].keys, std::vector{AppKey("w")});
    EXPECT_TRUE(changes[0].mayChangeVerdicts);
    EXPECT_EQ(changes[1].kind, ChangeKind::KeysRemoved);
    EXPECT_EQ(changes[1].keys, std::vector{AppKey("b")});
    EXPECT_EQ(changes[1].before, 0U);
}

TEST(PolicyChanges, NameContainersAndProducts)
{
    TwoLists lists;
    lists.after[0].coverage.containers = {ContainerId("c-2"), ContainerId("c-3")};
    const auto changes = lists.changes();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, ChangeKind::ContainersAdded);
    EXPECT_EQ(changes[0].containers, std::vector{ContainerId("c-3")});
    EXPECT_EQ(changes[1].kind, ChangeKind::ContainersRemoved);

    lists.after[0] = lists.setting.organization.policies[0];
    lists.after[0].coverage = {CoverageLevel::Products, {{SiteId("s"), Product::Jira, {}}}, {}, {}};
    EXPECT_EQ(lists.only().kind, ChangeKind::CoverageChanged);
    lists.setting.organization.policies[0].coverage = lists.after[0].coverage;
    lists.after[0].coverage.products.push_back({SiteId("s"), Product::Confluence, {}});
    EXPECT_EQ(lists.only().kind, ChangeKind::ProductsAdded);
}

TEST(PolicyChanges, TellAnotherRuleWithoutItsKeys)
{
    TwoLists lists;
    lists.after[0].rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    EXPECT_EQ(lists.only().kind, ChangeKind::RuleChanged);
    EXPECT_TRUE(lists.only().mayChangeVerdicts);
}

TEST(PolicyChanges, TellAddedRemovedAndTheOrder)
{
    TwoLists lists;
    Policy added = lists.after[1];
    added.id = PolicyId("p-9");
    lists.after = {added, lists.after[1]};
    const auto changes = lists.changes();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, ChangeKind::Added);
    EXPECT_EQ(changes[0].after, 0U);
    EXPECT_FALSE(changes[0].before);
    EXPECT_EQ(changes[1].kind, ChangeKind::Removed);
    EXPECT_EQ(changes[1].before, 0U);

    lists.after = {lists.setting.organization.policies[1], lists.setting.organization.policies[0]};
    EXPECT_EQ(lists.only().kind, ChangeKind::Reordered);
    EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::NoVerdict);
}

TEST(PolicyChanges, KnowWhatCannotChangeAVerdict)
{
    TwoLists lists;
    lists.after[0].name = "Another";
    lists.after[0].description = "Other words";
    std::swap(lists.after[0].rule.keys[0], lists.after[0].rule.keys[1]);
    EXPECT_EQ(lists.changes().size(), 3U);
    EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::NoVerdict);
    lists.after[0].status = PolicyStatus::Inactive;
    EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::PerhapsSome);
}

TEST(PolicyChanges, OfPoliciesThatSayNothingChangeNoVerdict)
{
    for (const PolicyModel model : {PolicyModel::Additive, PolicyModel::Overrides}) {
        TwoLists lists(model);
        lists.setting.organization.policies[0].status = PolicyStatus::Inactive;
        lists.after[0].status = PolicyStatus::Draft;
        lists.after[0].rule.keys.clear();
        EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::NoVerdict);
        lists.after = lists.setting.organization.policies;
        lists.after[1].rule.keys.clear(); // an empty blocklist
        EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::PerhapsSome);
        lists.setting.organization.policies[1].rule.effect = RuleEffect::Allow;
        lists.after[1].rule.effect = RuleEffect::Allow;
        EXPECT_EQ(weightOf(lists.changes()),
                  model == PolicyModel::Additive ? ChangeWeight::NoVerdict : ChangeWeight::PerhapsSome);
    }
}

TEST(PolicyChanges, KeepQuietAboutKeysBesideAll)
{
    TwoLists lists;
    lists.setting.organization.policies[1].rule = {RuleEffect::Block, RuleApps::All, {AppKey("a")}, {}};
    lists.after[1].rule = {RuleEffect::Block, RuleApps::All, {AppKey("b")}, {}};
    EXPECT_EQ(weightOf(lists.changes()), ChangeWeight::NoVerdict);
}

// What a change says of itself is true on organizations of every kind, and lists without a change are equal.
TEST(PolicyChanges, WithoutWeightChangeNoAnswer)
{
    std::size_t light = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        OrganizationGenerator generator(seed);
        const Organization before = generator.organization();
        Organization after = before;
        for (Policy& policy : after.policies) {
            const Policy other = generator.policy(before, policy.id.value);
            if (generator.chance(30))
                policy.status = other.status;
            if (generator.chance(20))
                policy.rule = other.rule;
            if (generator.chance(20))
                policy.coverage = other.coverage;
            if (generator.chance(30))
                policy.name = other.name;
        }
        if (generator.chance(30) && after.policies.size() > 1)
            std::swap(after.policies.front(), after.policies.back());
        const auto changes =
            policies::policyChanges({before.policies, after.policies}, before.properties.policyModel);
        EXPECT_EQ(changes.empty(), before.policies == after.policies) << seed;
        if (weightOf(changes) == ChangeWeight::PerhapsSome)
            continue;
        ++light;
        const catalogue::Catalogue& platform = catalogue::Catalogue::builtIn();
        const access::CompiledOrganization a(std::make_shared<Organization>(before), platform);
        const access::CompiledOrganization b(std::make_shared<Organization>(after), platform);
        const auto difference = access::difference(a, b, std::nullopt).value();
        EXPECT_TRUE(difference.cells.empty()) << seed;
        EXPECT_TRUE(difference.events.empty()) << seed;
    }
    EXPECT_GT(light, 10U);
}

} // namespace gatehouse::test
