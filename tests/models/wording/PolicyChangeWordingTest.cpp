// SPDX-License-Identifier: Apache-2.0
#include "models/wording/PolicyChangeWording.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

/// The sentences of the preview's mock-up.
struct Edited
{
    Organization organization;
    std::vector<Policy> after;

    Edited()
    {
        Site site;
        site.id = SiteId("s");
        site.name = "Finance";
        organization.sites = {site};
        for (const char* id : {"FIN", "PAY", "LEG"}) {
            Container container;
            container.id = ContainerId(id);
            container.site = SiteId("s");
            container.product = Product::Confluence;
            container.key = id;
            container.name = std::string("Name of ") + id;
            organization.containers.push_back(container);
        }
        App app;
        app.key = AppKey("example.harrow");
        app.name = "Harrow Timesheets";
        app.site = SiteId("s");
        organization.apps = {app};
        Policy policy;
        policy.id = PolicyId("p-1");
        policy.name = "Finance and legal";
        policy.status = PolicyStatus::Active;
        policy.coverage.level = CoverageLevel::Containers;
        policy.coverage.containers = {ContainerId("FIN"), ContainerId("PAY")};
        policy.rule = {RuleEffect::Block, RuleApps::Except, {AppKey("example.harrow"), AppKey("x")}, {}};
        organization.policies = {policy};
        after = organization.policies;
    }
    [[nodiscard]] QString texts() const
    {
        return wording::changeTexts({organization.policies, after}, organization).join(u'\n');
    }
};

} // namespace

TEST(PolicyChangeWording, NamesTheAppThatLeavesTheList)
{
    Edited edited;
    edited.after[0].rule.keys = {AppKey("x")};
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: Harrow Timesheets off the allowlist"));
    edited.after[0].rule.keys = {AppKey("example.harrow"), AppKey("x"), AppKey("y\u202E")};
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: y\\u202E on the allowlist"));
}

TEST(PolicyChangeWording, TellsRulesAndStatus)
{
    Edited edited;
    edited.organization.policies[0].rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: block all becomes an allowlist of 2"));
    edited.organization.policies = edited.after;
    edited.organization.policies[0].status = PolicyStatus::Draft;
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: draft becomes active"));
}

TEST(PolicyChangeWording, TellsCoverage)
{
    Edited edited;
    edited.after[0].coverage.containers.push_back(ContainerId("LEG"));
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: covers LEG Name of LEG too"));
    edited.after[0].coverage.containers = {ContainerId("PAY")};
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: no longer covers FIN Name of FIN"));
    edited.after[0].coverage = {};
    EXPECT_EQ(edited.texts(),
              QStringLiteral("Finance and legal: covers the organization instead of 2 spaces of Finance"));
}

TEST(PolicyChangeWording, SaysWhatAPolicyDoes)
{
    const Edited edited;
    EXPECT_EQ(wording::policyEffect(edited.after[0], edited.organization),
              QStringLiteral("blocks all apps but 2 in 2 spaces of Finance"));
    Edited added;
    Policy policy = added.after[0];
    policy.id = PolicyId("p-2");
    policy.name = "100 %1";
    policy.status = PolicyStatus::Draft;
    added.after.push_back(policy);
    EXPECT_EQ(added.texts(),
              QStringLiteral("100 %1: new, draft: blocks all apps but 2 in 2 spaces of Finance"));
    std::swap(added.organization.policies, added.after);
    EXPECT_EQ(added.texts(), QStringLiteral("100 %1: deleted; it was draft: blocks all apps but 2 in "
                                            "2 spaces of Finance"));
}

// Every kind of change has its own words: no two read alike.
TEST(PolicyChangeWording, HasWordsForEveryKind)
{
    Edited edited;
    Policy& policy = edited.after[0];
    const Policy published = policy;
    QStringList told;
    const auto tell = [&](auto change) {
        policy = published;
        change();
        const QString text = edited.texts();
        EXPECT_FALSE(text.isEmpty() || text.contains(u'%') || told.contains(text)) << text.toStdString();
        told << text;
    };
    tell([&] { policy.name = "Other"; });
    tell([&] { policy.description = "Other"; });
    tell([&] { policy.status = PolicyStatus::Inactive; });
    tell([&] { policy.rule.apps = RuleApps::Only; });
    tell([&] { policy.rule.effect = RuleEffect::Allow; });
    tell([&] { policy.rule.keys.push_back(AppKey("z")); });
    tell([&] { policy.rule.keys.pop_back(); });
    tell([&] { std::swap(policy.rule.keys[0], policy.rule.keys[1]); });
    tell([&] { policy.coverage.containers.pop_back(); });
    tell([&] { policy.unknownMembers = "{\"x\":1}"; });
    tell([&] { policy.coverage = {CoverageLevel::Products, {{SiteId("s"), Product::Jira, {}}}, {}, {}}; });
}

TEST(PolicyChangeWording, CountsWhatIsTooLongToName)
{
    Edited edited;
    for (const char* key : {"a", "b", "c", "d", "e"})
        edited.after[0].rule.keys.push_back(AppKey(key));
    EXPECT_EQ(edited.texts(), QStringLiteral("Finance and legal: a, b, c and 2 more on the allowlist"));
}

TEST(PolicyChangeWording, SaysThatNothingChanges)
{
    EXPECT_EQ(wording::weightText(policies::ChangeWeight::Nothing),
              QStringLiteral("This edit changes nothing."));
    EXPECT_EQ(wording::weightText(policies::ChangeWeight::NoVerdict),
              QStringLiteral("This edit changes no verdict."));
    EXPECT_TRUE(wording::weightText(policies::ChangeWeight::PerhapsSome).isEmpty());
}

} // namespace gatehouse::test
