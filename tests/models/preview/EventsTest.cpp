// SPDX-License-Identifier: Apache-2.0
#include "models/preview/EventEffects.h"
#include "tests/models/preview/EditedOrganization.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace gatehouse::test {
namespace {

// Access model §5 and §7 read anew, without a word of the core: whether the policies block an app in a
// container, and from that the events. Deliberately plain.

bool covers(const Policy& policy, const Container& container)
{
    const Coverage& coverage = policy.coverage;
    switch (coverage.level) {
    case CoverageLevel::Organization:
        return true;
    case CoverageLevel::Products:
        return std::ranges::any_of(coverage.products, [&](const ProductInstance& instance) {
            return instance.site == container.site && instance.product == container.product;
        });
    case CoverageLevel::Containers:
        break;
    }
    return std::ranges::find(coverage.containers, container.id) != coverage.containers.end();
}

bool matchesApp(const Policy& policy, const App& app)
{
    const auto& keys = policy.rule.keys;
    const bool listed = std::ranges::find(keys, app.key) != keys.end();
    switch (policy.rule.apps) {
    case RuleApps::All:
        return true;
    case RuleApps::Only:
        return listed;
    case RuleApps::Except:
        break;
    }
    return !listed;
}

/// 2 for containers, 1 for products, 0 for the organization.
int coverageRank(const Policy& policy)
{
    return policy.coverage.level == CoverageLevel::Containers ? 2
           : policy.coverage.level == CoverageLevel::Products ? 1
                                                              : 0;
}

int subjectRank(const Policy& policy)
{
    return policy.rule.apps == RuleApps::Only ? 1 : 0;
}

bool outranks(const Policy& x, const Policy& y)
{
    return coverageRank(x) >= coverageRank(y) && subjectRank(x) >= subjectRank(y) &&
           (coverageRank(x) > coverageRank(y) || subjectRank(x) > subjectRank(y));
}

/// What the statements say, eligibility not counted. Empty: the precedence is not documented.
std::optional<bool> blockedByStatements(const std::vector<const Policy*>& statements, PolicyModel model)
{
    const auto isBlock = [](const Policy* policy) { return policy->rule.effect == RuleEffect::Block; };
    if (model == PolicyModel::Additive)
        return std::ranges::any_of(statements, isBlock);
    std::set<std::pair<int, int>> blockRanks, allowRanks;
    for (const Policy* statement : statements)
        if (std::ranges::none_of(statements,
                                 [&](const Policy* other) { return outranks(*other, *statement); }))
            (isBlock(statement) ? blockRanks : allowRanks)
                .emplace(coverageRank(*statement), subjectRank(*statement));
    for (const auto& rank : blockRanks)
        allowRanks.erase(rank); // among equally specific ones block beats allow
    if (!blockRanks.empty() && !allowRanks.empty())
        return std::nullopt;
    return !blockRanks.empty();
}

std::optional<bool> isBlocked(const Organization& organization, const App& app, const Container& container)
{
    if (app.eligible == std::optional(false))
        return false;
    std::vector<const Policy*> statements;
    for (const Policy& policy : organization.policies)
        if (policy.status == PolicyStatus::Active && covers(policy, container) && matchesApp(policy, app))
            statements.push_back(&policy);
    const std::optional<bool> blocked = blockedByStatements(statements, organization.properties.policyModel);
    if (blocked == std::optional(false))
        return false;
    return app.eligible ? blocked : std::nullopt;
}

std::vector<std::string> derivedEvents(const Organization& before, const Organization& after)
{
    std::vector<std::string> events;
    for (std::size_t a = 0; a < before.apps.size(); ++a) {
        const App& app = before.apps[a];
        if (!app.enabled || app.framework == Framework::OAuth2)
            continue;
        for (const Container& container : before.containers) {
            const bool installed = app.site == container.site &&
                                   std::ranges::find(app.products, container.product) != app.products.end();
            const auto was = isBlocked(before, app, container);
            const auto is = isBlocked(after, app, container);
            if (!installed || !was || !is || *was == *is)
                continue;
            events.push_back(std::to_string(a) + ' ' + container.id.value +
                             (*is ? " app_access_to_objects_in_container_blocked" : " restored"));
        }
    }
    return events;
}

std::vector<std::string> previewedEvents(const preview::Preview& preview)
{
    std::vector<std::string> events;
    for (const access::PolicyEvent& event : preview.difference.events)
        events.push_back(
            std::to_string(event.app.value) + ' ' +
            preview.organization().containers[event.container.value].id.value +
            (event.kind == access::EventKind::Blocked ? ' ' + std::string(toText(event.kind)) : " restored"));
    return events;
}

constexpr const char* pairsDescriptor = R"({"key": "a", "name": "A", "baseUrl": "https://a.example",
    "authentication": {"type": "jwt"}, "scopes": ["READ"],
    "modules": {"webhooks": [
        {"event": "jira:issue_created", "url": "/1"}, {"event": "jira:issue_deleted", "url": "/2"},
        {"event": "comment_created", "url": "/3"}, {"event": "comment_updated", "url": "/4"},
        {"event": "page_created", "url": "/5"}, {"event": "page_trashed", "url": "/6"},
        {"event": "user_created", "url": "/7"}, {"event": "user_deleted", "url": "/8"}]}})";

} // namespace

TEST(PreviewEvents, EqualThoseDerivedFromTheText)
{
    std::size_t count = 0;
    for (std::uint64_t seed = 1; seed <= 150 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const preview::Preview preview = EditedOrganization(seed).compared();
        const auto expected = derivedEvents(preview.before->organization(), preview.organization());
        EXPECT_EQ(previewedEvents(preview), expected);
        const preview::EventEffects effects = eventEffects(preview);
        EXPECT_EQ(effects.blocked.all() + effects.restored.all(), expected.size());
        count += expected.size();
    }
    EXPECT_GT(count, 100U);
}

TEST(PreviewEvents, AreFoundByPair)
{
    const preview::Preview preview = EditedOrganization(4).compared();
    ASSERT_FALSE(preview.difference.events.empty());
    for (const access::PolicyEvent& event : preview.difference.events)
        EXPECT_EQ(eventOf(preview, event.app, event.container), &event);
    EXPECT_EQ(eventOf(preview, {9999}, {0}), nullptr);
}

TEST(PreviewEvents, BreakPairsThatAnAppSubscribesTo)
{
    Organization organization = plainOrganization();
    addApp(organization, "a").descriptor = pairsDescriptor;
    addApp(organization, "b");
    const preview::Preview preview =
        EditedOrganization(organization, {blockOf("p-1", {"a", "b"}, {"c-1", "w-1"})}).compared();
    const preview::EventEffects effects = eventEffects(preview);
    EXPECT_EQ(effects.blocked, (preview::EventTally{.connect = 4, .forge = 0}));
    ASSERT_EQ(effects.broken.size(), 2U);
    EXPECT_TRUE(effects.broken[0].known);
    EXPECT_EQ(effects.broken[0].objects, (std::vector<std::string>{"issue", "page"}));
    EXPECT_EQ(effects.broken[0].containers.size(), 2U);
    EXPECT_FALSE(effects.broken[1].known); // no descriptor: they may break
    EXPECT_EQ(effects.broken[1].containers.size(), 2U);
}

TEST(PreviewEvents, BreakNoPairThatWasNotSeen)
{
    Organization organization = plainOrganization();
    App& app = addApp(organization, "a");
    app.descriptor = pairsDescriptor;
    app.scopes = std::vector<ScopeId>{};
    const std::vector<Policy> draft{blockOf("p-1", {"a"}, {"c-1"})};
    EXPECT_TRUE(eventEffects(EditedOrganization(organization, draft).compared()).broken.empty());
    organization.apps[0].scopes = std::nullopt; // not known whether it was sent them
    const auto broken = eventEffects(EditedOrganization(organization, draft).compared()).broken;
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_TRUE(broken[0].containers.empty());
    EXPECT_EQ(broken[0].perhaps.size(), 1U);
    Organization blockedBefore = organization;
    blockedBefore.policies = draft;
    EXPECT_TRUE(eventEffects(EditedOrganization(blockedBefore, {}).compared()).broken.empty());
}

TEST(PreviewEvents, ReadForgeTriggersToo)
{
    Organization organization = plainOrganization();
    App& app = addApp(organization, "a");
    app.framework = Framework::Forge;
    app.descriptor = R"({"app": {"id": "ari:cloud:ecosystem::app/1"}, "permissions": {"scopes": []},
        "modules": {"function": [{"key": "f", "handler": "index.run"}], "trigger": [{"key": "t", "function": "f",
        "events": ["avi:confluence:created:page", "avi:confluence:deleted:page", "avi:jira:created:issue"]}]}})";
    const preview::EventPairs pairs = preview::eventPairsOf(app);
    ASSERT_TRUE(pairs.known);
    ASSERT_EQ(pairs.pairs.size(), 1U);
    EXPECT_EQ(pairs.pairs[0], (preview::EventPair{.object = "page", .jira = false, .confluence = true}));
}

} // namespace gatehouse::test
