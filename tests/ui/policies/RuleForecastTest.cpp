// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleForecast.h"

#include "models/access/PolicyState.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/SmallOrganization.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;
using access::AppIndex;
using access::CompiledOrganization;
using access::ContainerIndex;

access::As usual(const App& app)
{
    return {app.framework == Framework::OAuth2 ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
}

/// The organization with the policy at `at` made this one.
CompiledOrganization compiledWith(const Organization& organization, std::size_t at, const Policy& policy)
{
    auto state = std::make_shared<Organization>(organization);
    state->policies[at] = policy;
    return {state, catalogue::Catalogue::builtIn()};
}

bool covers(const CompiledOrganization& core, std::uint32_t container, std::size_t policy)
{
    const auto covering = core.policiesCovering({container});
    return std::ranges::count(covering, access::PolicyIndex{static_cast<std::uint32_t>(policy)}) > 0;
}

std::uint32_t bitOf(access::Seen seen)
{
    return 1U << static_cast<unsigned>(seen);
}

access::ReachCount readsByHand(const CompiledOrganization& core, std::uint32_t app, std::size_t policy)
{
    const Organization& organization = core.organization();
    access::ReachCount count;
    for (std::uint32_t at = 0; at < organization.containers.size(); ++at) {
        if (!covers(core, at, policy) || !core.applicable({app}, {at}))
            continue;
        const access::Verdict read =
            core.decide({{app}, {at}, Action::Read, usual(organization.apps[app])}).verdict;
        ++count.total;
        count.allowed += read == access::Verdict::Allowed ? 1 : 0;
        count.unknown += read == access::Verdict::Unknown ? 1 : 0;
    }
    return count;
}

/// Every second installed key, and one that is not installed.
std::vector<AppKey> someKeys(const Organization& organization)
{
    std::vector<AppKey> keys{AppKey("not-installed")};
    for (std::size_t at = 0; at < organization.apps.size(); at += 2)
        keys.push_back(organization.apps[at].key);
    return keys;
}

const AppAccessRule kinds[] = {
    {RuleEffect::Block, RuleApps::All, {}, {}},  {RuleEffect::Block, RuleApps::Except, {}, {}},
    {RuleEffect::Block, RuleApps::Only, {}, {}}, {RuleEffect::Allow, RuleApps::All, {}, {}},
    {RuleEffect::Allow, RuleApps::Only, {}, {}}, {RuleEffect::Allow, RuleApps::Except, {}, {}}};

/// One forecast serves every list of its kind: the reads of each app are those of the whole rule, decided
/// cell by cell.
TEST(RuleForecast, EqualsTheDecisionsUnderTheWholeRule)
{
    std::size_t compared = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(gatehouse::test::OrganizationGenerator(seed).organization());
        for (std::size_t at = 0; at < organization->policies.size(); ++at)
            for (const AppAccessRule& kind : kinds) {
                Policy policy = organization->policies[at];
                policy.status = PolicyStatus::Active;
                policy.rule = kind;
                const RuleForecast forecast =
                    ruleForecast(organization, catalogue::Catalogue::builtIn(), policy);
                policy.rule.keys = someKeys(*organization);
                const CompiledOrganization core = compiledWith(*organization, at, policy);
                ASSERT_EQ(forecast.size(), organization->apps.size());
                for (std::uint32_t app = 0; app < forecast.size(); ++app, ++compared)
                    EXPECT_EQ(access::matches(policy.rule, organization->apps[app].key)
                                  ? forecast[app].met
                                  : forecast[app].spared,
                              readsByHand(core, app, at))
                        << "seed " << seed << " policy " << at << " app " << app;
            }
    }
    EXPECT_GT(compared, 500U);
}

TEST(BlockForecast, CountsWhatEveryCellLosesAndEveryOutcomeThatChanges)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(gatehouse::test::OrganizationGenerator(seed).organization());
        for (std::size_t at = 0; at < organization->policies.size(); ++at) {
            Policy policy = organization->policies[at];
            const BlockForecast forecast =
                blockForecast(organization, catalogue::Catalogue::builtIn(), policy);
            policy.rule = {RuleEffect::Block, RuleApps::All, {}, {}};
            policy.status = PolicyStatus::Active;
            const CompiledOrganization with = compiledWith(*organization, at, policy);
            policy.status = PolicyStatus::Inactive;
            const CompiledOrganization without = compiledWith(*organization, at, policy);
            std::set<std::uint32_t> losing;
            std::array<std::uint32_t, access::surfaceCount> noticed{};
            for (const BlockedContainer& container : forecast.containers) {
                std::uint32_t here = 0;
                for (std::uint32_t app = 0; app < organization->apps.size(); ++app) {
                    const access::As as = usual(organization->apps[app]);
                    const access::Cell after = with.cell({app}, container.container, as);
                    const access::Cell before = without.cell({app}, container.container, as);
                    if (!after.applicable)
                        continue;
                    if (!(before.allowed - after.allowed).empty()) {
                        ++here;
                        losing.insert(app);
                    }
                    if (!after.blocked)
                        continue;
                    const auto seenBefore = without.outcomes({app}, container.container, as);
                    const auto seenAfter = with.outcomes({app}, container.container, as);
                    for (std::size_t surface = 0; surface < noticed.size(); ++surface)
                        if (seenBefore[surface] != seenAfter[surface])
                            noticed[surface] |= 1U << static_cast<unsigned>(seenAfter[surface].seen);
                }
                EXPECT_EQ(container.losing, here);
            }
            EXPECT_EQ(forecast.losingApps, losing.size()) << "seed " << seed;
            EXPECT_EQ(forecast.noticed, noticed) << "seed " << seed << " policy " << at;
        }
    }
}

TEST(BlockForecast, SortsAppsByWhetherABlockReachesThem)
{
    const auto organization = gatehouse::test::smallOrganization();
    const BlockForecast forecast =
        blockForecast(organization, catalogue::Catalogue::builtIn(), organization->policies.front());
    EXPECT_EQ(forecast.installed.size(), 4U);
    EXPECT_EQ(forecast.blocked, (std::vector<AppIndex>{{0}, {2}}));
    EXPECT_EQ(forecast.undecided, std::vector<AppIndex>{AppIndex{3}});
    ASSERT_EQ(forecast.beyond.size(), 2U);
    EXPECT_EQ(forecast.beyond[0].app, AppIndex{1});
    EXPECT_EQ(forecast.beyond[0].reads.allowed, 1U);
    EXPECT_EQ(forecast.gainingApps, 0U);
}

/// The numbers of the mock-up of the rule without the plan.
TEST(BlockForecast, FindsTheNumbersOfTheMockUp)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = gatehouse::test::organizationIn(path->string());
    const BlockForecast forecast =
        blockForecast(organization, catalogue::Catalogue::builtIn(), organization->policies.front());
    EXPECT_EQ(forecast.containers.size(), 6U);
    EXPECT_EQ(forecast.losingApps, 15U);
    EXPECT_EQ(forecast.losingContainers, 6U);
    EXPECT_EQ(forecast.blocked.size(), 18U);
    EXPECT_EQ(forecast.beyond.size(), 2U);
    const std::uint32_t losing[] = {12, 12, 12, 7, 3, 7};
    for (std::size_t at = 0; at < 6; ++at)
        EXPECT_EQ(forecast.containers[at].losing, losing[at]) << at;
    const auto known = [&](access::Surface surface) { // one app's scopes are not known
        return forecast.noticed[static_cast<std::size_t>(surface)] & ~bitOf(access::Seen::Unknown);
    };
    EXPECT_EQ(known(access::Surface::RestGet), bitOf(access::Seen::Http404));
    EXPECT_EQ(known(access::Surface::RestList), bitOf(access::Seen::Omitted));
    EXPECT_EQ(known(access::Surface::RestUpdate), bitOf(access::Seen::Http403));
    EXPECT_EQ(known(access::Surface::Event), bitOf(access::Seen::NotSent));
    EXPECT_EQ(known(access::Surface::UiMacro), bitOf(access::Seen::ErrorNotice));
    EXPECT_EQ(known(access::Surface::UiModule), bitOf(access::Seen::Hidden));
}

} // namespace
