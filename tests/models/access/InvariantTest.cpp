// SPDX-License-Identifier: Apache-2.0
#include "tests/models/access/Questions.h"

#include <functional>
#include <gtest/gtest.h>

/// What must hold in every organization, whatever else is in it.
namespace gatehouse::test {
namespace {

using access::AppIndex;
using access::As;
using access::Cell;
using access::ContainerIndex;

using Mutation = std::function<void(Organization&, OrganizationGenerator&)>;
using Relation = std::function<void(const Cell& before, const Cell& after)>;

/// Compares every cell for every `as` before and after a change, on many organizations.
void compareCells(std::size_t organizations, const Mutation& prepare, const Mutation& change,
                  const Relation& relation)
{
    for (std::uint64_t seed = 1; seed <= repeated(organizations) && !testing::Test::HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        prepare(organization, random);
        const access::CompiledOrganization before = compiled(organization);
        change(organization, random);
        const access::CompiledOrganization after = compiled(organization);
        for (const As as : everyAs(organization))
            forEachCell(organization, [&](AppIndex app, ContainerIndex container) {
                SCOPED_TRACE("seed " + std::to_string(seed) + ", " +
                             inWords(before, {app, container, Action::View, as}));
                relation(before.cell(app, container, as), after.cell(app, container, as));
            });
    }
}

void nothing(Organization&, OrganizationGenerator&) {}

void neverLess(const Cell& before, const Cell& after)
{
    EXPECT_TRUE(after.allowed.contains(before.allowed));
    EXPECT_TRUE((after.allowed | after.unknown).contains(before.allowed | before.unknown));
}

void neverMore(const Cell& before, const Cell& after)
{
    neverLess(after, before);
}

/// No app with this one Connect scope has the actions anywhere, as whomever it acts.
void expectScopeNeverGives(const char* scope, ActionSet actions)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !testing::Test::HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        for (App& app : organization.apps) {
            app.framework = Framework::Connect;
            app.scopes = std::vector{ScopeId(scope), ScopeId("ACT_AS_USER")};
        }
        const access::CompiledOrganization core = compiled(std::move(organization));
        for (const As as : everyAs(core.organization()))
            forEachCell(core.organization(), [&](AppIndex app, ContainerIndex container) {
                // An anonymous request is not the app's: its scopes do not count.
                if (as.kind == access::ActsAs::Anonymous)
                    return;
                const Cell cell = core.cell(app, container, as);
                EXPECT_TRUE(((cell.allowed | cell.unknown) & actions).empty()) << "seed " << seed;
            });
    }
}

} // namespace

TEST(Invariants, ReadAloneNeverWritesDeletesOrAdministers)
{
    expectScopeNeverGives("READ", {Action::Write, Action::Delete, Action::Administer});
}

TEST(Invariants, WriteNeverDeletes)
{
    expectScopeNeverGives("WRITE", {Action::Delete});
}

TEST(Invariants, MoreScopesNeverLoseAccess)
{
    compareCells(
        80, nothing,
        [](Organization& organization, OrganizationGenerator& random) {
            const ScopePool pool;
            for (App& app : organization.apps)
                if (app.scopes)
                    app.scopes->emplace_back(random.chance(50)
                                                 ? pool.oauth[random.below(pool.oauth.size())]
                                                 : pool.connect[random.below(pool.connect.size())]);
        },
        neverLess);
}

TEST(Invariants, MoreGrantsNeverLoseAccess)
{
    compareCells(
        80, nothing,
        [](Organization& organization, OrganizationGenerator& random) {
            const Scheme more = random.scheme(organization, "s-more");
            for (Scheme& scheme : organization.schemes)
                scheme.grants.insert(scheme.grants.end(), more.grants.begin(), more.grants.end());
        },
        neverLess);
}

TEST(Invariants, ReactivatingAndEnablingNeverLoseAccess)
{
    compareCells(
        40, nothing,
        [](Organization& organization, OrganizationGenerator&) {
            for (App& app : organization.apps)
                app.enabled = true;
        },
        neverLess);
}

TEST(Invariants, OneMoreBlockNeverGainsAccessInAdditive)
{
    compareCells(
        80,
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.policyModel = PolicyModel::Additive;
        },
        [](Organization& organization, OrganizationGenerator& random) {
            Policy policy = random.policy(organization, "p-more");
            policy.status = PolicyStatus::Active;
            policy.rule.effect = RuleEffect::Block;
            organization.policies.push_back(std::move(policy));
        },
        neverMore);
}

TEST(Invariants, AllowPoliciesDoNothingInAdditive)
{
    compareCells(
        40,
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.policyModel = PolicyModel::Additive;
        },
        [](Organization& organization, OrganizationGenerator&) {
            std::erase_if(organization.policies,
                          [](const Policy& policy) { return policy.rule.effect == RuleEffect::Allow; });
        },
        [](const Cell& before, const Cell& after) { EXPECT_EQ(before, after); });
}

TEST(Invariants, OrderOfPoliciesAndGrantsDoesNotMatter)
{
    compareCells(
        40, nothing,
        [](Organization& organization, OrganizationGenerator&) {
            std::reverse(organization.policies.begin(), organization.policies.end());
            for (Scheme& scheme : organization.schemes)
                std::reverse(scheme.grants.begin(), scheme.grants.end());
        },
        [](const Cell& before, const Cell& after) { EXPECT_EQ(before, after); });
}

TEST(Invariants, BlockLevelContainerNeverGivesMoreThanContent)
{
    compareCells(
        40,
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.blockLevel = BlockLevel::Content;
        },
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.blockLevel = BlockLevel::Container;
        },
        neverMore);
}

TEST(Invariants, TheRoadmapNeverGivesMoreThanToday)
{
    compareCells(
        40,
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.combination = Combination::Today;
        },
        [](Organization& organization, OrganizationGenerator&) {
            organization.properties.combination = Combination::Roadmap;
        },
        [](const Cell& before, const Cell& after) { EXPECT_TRUE(before.allowed.contains(after.allowed)); });
}

} // namespace gatehouse::test
