// SPDX-License-Identifier: Apache-2.0
#include "models/access/PolicyDifference.h"

#include "tests/models/access/Questions.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace gatehouse::test {
namespace {

std::vector<Policy> edited(const Organization& state, OrganizationGenerator& random)
{
    std::vector<Policy> policies = state.policies;
    for (Policy& policy : policies)
        if (random.chance(40))
            policy = random.policy(state, policy.id.value);
    if (random.chance(30) && !policies.empty())
        policies.erase(policies.begin());
    if (random.chance(30))
        policies.push_back(random.policy(state, "p-new"));
    return policies;
}

/// The folded difference in the form of the other one.
access::Difference unfolded(const access::CompiledOrganization& core, const access::PolicyDifference& folded)
{
    access::Difference told;
    for (const access::ChangedCell& cell : folded.cells) {
        const access::CellChange& change = folded.effects.at(cell.effect).change;
        told.cells.push_back({.app = core.lookup().appName(cell.app),
                              .container = core.organization().containers[cell.container.value].id.value,
                              .lost = change.lost,
                              .gained = change.gained,
                              .other = change.other,
                              .surfaces = change.surfaces});
    }
    for (const access::PolicyEvent& event : folded.events)
        told.events.push_back({.app = core.lookup().appName(event.app),
                               .container = core.organization().containers[event.container.value].id.value,
                               .kind = event.kind});
    told.totals = folded.totals;
    return told;
}

/// Many containers and apps with few permissions, so that there is something to fold.
GeneratorSizes foldable(std::uint64_t seed)
{
    GeneratorSizes sizes;
    if (seed % 3 == 0) {
        sizes.containers = 40;
        sizes.schemes = 2;
        sizes.apps = 30;
    }
    return sizes;
}

/// Few scopes, so that apps are alike too.
ScopePool foldableScopes(std::uint64_t seed)
{
    ScopePool pool;
    if (seed % 3 == 0) {
        pool.connect = {"READ", "WRITE", "ACT_AS_USER"};
        pool.oauth = {"read:jira-work", "read:confluence-content.all"};
    }
    return pool;
}

} // namespace

// What a changed policy does not cover or match cannot differ, and what is folded is alike: the full
// comparison of every pair finds the same.
TEST(PolicyDifference, EqualsTheFullDifference)
{
    std::size_t cells = 0;
    std::size_t events = 0;
    for (std::uint64_t seed = 1; seed <= repeated(120) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed, foldable(seed), foldableScopes(seed));
        const access::CompiledOrganization before = compiled(random.organization());
        const access::CompiledOrganization after = before.withPolicies(edited(before.organization(), random));
        std::vector<std::optional<access::As>> asked{std::nullopt};
        for (const access::As as : someAs(before.organization(), random))
            asked.emplace_back(as);
        for (const std::optional<access::As>& as : asked) {
            const auto text = as ? std::optional(before.lookup().asText(*as)) : std::nullopt;
            SCOPED_TRACE("seed " + std::to_string(seed) + " as " + text.value_or("-"));
            const access::Difference full = difference(before, after, text).value();
            const access::PolicyDifference folded = policyDifference(before, after, as);
            const access::Difference told = unfolded(before, folded);
            ASSERT_EQ(told.cells, full.cells);
            ASSERT_EQ(told.events, full.events);
            ASSERT_EQ(told.totals, full.totals);
            cells += full.cells.size();
            events += full.events.size();
        }
    }
    EXPECT_GT(cells, 100U);
    EXPECT_GT(events, 50U);
}

TEST(PolicyDifference, TellsTheVerdictsAndDeliveriesOfTheCore)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed, foldable(seed), foldableScopes(seed));
        const access::CompiledOrganization before = compiled(random.organization());
        const access::CompiledOrganization after = before.withPolicies(edited(before.organization(), random));
        const access::PolicyDifference folded = policyDifference(before, after, std::nullopt);
        for (const access::ChangedCell& cell : folded.cells) {
            const access::As as = access::defaultAs(before.organization().apps[cell.app.value]);
            const access::Effect& effect = folded.effects[cell.effect];
            EXPECT_EQ(effect.before, before.cell(cell.app, cell.container, as)) << seed;
            EXPECT_EQ(effect.after, after.cell(cell.app, cell.container, as)) << seed;
        }
        for (const access::PolicyEvent& event : folded.events) {
            constexpr auto surface = static_cast<std::size_t>(access::Surface::Event);
            EXPECT_EQ(event.before, before.outcomes(event.app, event.container, {})[surface].seen) << seed;
            EXPECT_EQ(event.after, after.outcomes(event.app, event.container, {})[surface].seen) << seed;
        }
    }
}

TEST(PolicyDifference, RefusesTwoOrganizations)
{
    OrganizationGenerator random(1);
    Organization organization = random.organization();
    const access::CompiledOrganization before = compiled(organization);
    organization.apps.pop_back();
    EXPECT_THROW((void)policyDifference(before, compiled(std::move(organization)), std::nullopt),
                 std::invalid_argument);
}

// Sharing what policies do not change gives the same answers as compiling anew.
TEST(WithPolicies, EqualsCompilingAnew)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        const access::CompiledOrganization before = compiled(random.organization());
        Organization organization = before.organization();
        organization.policies = edited(organization, random);
        const access::CompiledOrganization shared = before.withPolicies(organization.policies);
        const access::CompiledOrganization anew = compiled(organization);
        ASSERT_EQ(shared.organization(), organization);
        for (std::size_t i = 0; i < 60; ++i) {
            const access::Question question = someQuestion(organization, random);
            EXPECT_EQ(shared.decide(question), anew.decide(question)) << inWords(anew, question);
            EXPECT_EQ(shared.outcomes(question.app, question.container, question.as),
                      anew.outcomes(question.app, question.container, question.as))
                << inWords(anew, question);
            EXPECT_EQ(shared.futureApp(question.container), anew.futureApp(question.container));
            EXPECT_EQ(shared.policiesCovering(question.container), anew.policiesCovering(question.container));
            const access::SiteIndex site{static_cast<std::uint32_t>(random.below(organization.sites.size()))};
            EXPECT_EQ(shared.futureContainer(question.app, site, Product::Jira),
                      anew.futureContainer(question.app, site, Product::Jira));
        }
    }
}

// Whatever changed in between, a later state answers as if it were compiled anew.
TEST(Recompiled, EqualsCompilingAnew)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        const access::CompiledOrganization before = compiled(random.organization());
        Organization later = before.organization();
        later.policies = edited(later, random);
        switch (random.below(7)) {
        case 0:
            later.apps.front().scopes = std::vector<ScopeId>{};
            break;
        case 1:
            later.containers.front().scheme.reset();
            break;
        case 2:
            later.schemes.front().grants.clear();
            break;
        case 3:
            later.users.front().active = !later.users.front().active;
            break;
        case 4:
            later.groups.front().members.clear();
            break;
        case 5:
            later.containers.push_back(random.container(later, "c-new"));
            break;
        default:
            later.properties.blockLevel = BlockLevel::Container;
            break;
        }
        const access::CompiledOrganization made =
            before.recompiled(std::make_shared<const Organization>(later));
        const access::CompiledOrganization anew = compiled(later);
        ASSERT_EQ(made.organization(), later);
        const access::Difference difference = access::difference(anew, made, std::nullopt).value();
        EXPECT_TRUE(difference.cells.empty()) << seed;
        EXPECT_TRUE(difference.events.empty()) << seed;
        for (std::size_t i = 0; i < 40; ++i) {
            const access::Question question = someQuestion(later, random);
            EXPECT_EQ(made.decide(question), anew.decide(question)) << inWords(anew, question);
        }
    }
}

// The first state may go: what is shared stays.
TEST(WithPolicies, OutlivesTheStateItWasMadeFrom)
{
    OrganizationGenerator random(5);
    std::optional<access::CompiledOrganization> before = compiled(random.organization());
    const access::CompiledOrganization after = before->withPolicies({});
    const std::string name = before->lookup().appName({0});
    before.reset();
    EXPECT_EQ(after.lookup().appName({0}), name);
    EXPECT_TRUE(after.policiesCovering({0}).empty());
}

} // namespace gatehouse::test
