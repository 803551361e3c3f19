// SPDX-License-Identifier: Apache-2.0
#include "ui/document/PolicyEffect.h"

#include "models/organization/Edits.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/support/SharedMaterial.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/policies/PolicyEffectRunner.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

/// Cells of the whole matrix that allow less with the policy than without it, counted one by one.
std::size_t lostByHand(const Organization& organization, std::size_t policy)
{
    const auto compiled = [&](PolicyStatus status) {
        auto state = std::make_shared<Organization>(organization);
        state->policies[policy].status = status;
        return access::CompiledOrganization(state, catalogue::Catalogue::builtIn());
    };
    const auto with = compiled(PolicyStatus::Active);
    const auto without = compiled(PolicyStatus::Inactive);
    std::size_t lost = 0;
    for (std::uint32_t a = 0; a < organization.apps.size(); ++a)
        for (std::uint32_t c = 0; c < organization.containers.size(); ++c) {
            const bool people = organization.apps[a].framework == Framework::OAuth2;
            const access::As as{people ? access::ActsAs::AnyPerson : access::ActsAs::App, {}};
            const auto before = with.cell(access::AppIndex{a}, access::ContainerIndex{c}, as).allowed;
            const auto after = without.cell(access::AppIndex{a}, access::ContainerIndex{c}, as).allowed;
            lost += (after - before).empty() ? 0 : 1;
        }
    return lost;
}

TEST(PolicyEffect, AgreesWithTheMatrixOnGeneratedOrganizations)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(gatehouse::test::OrganizationGenerator(seed).organization());
        for (std::size_t policy = 0; policy < organization->policies.size(); ++policy)
            EXPECT_EQ(policyEffect(organization, catalogue::Catalogue::builtIn(), policy).lost,
                      lostByHand(*organization, policy))
                << "seed " << seed << ", policy " << policy;
    }
}

TEST(PolicyEffect, SortsAppsByWhatTheRuleDoesToThem)
{
    const auto effect =
        policyEffect(gatehouse::test::smallOrganization(), catalogue::Catalogue::builtIn(), 0);
    ASSERT_EQ(effect.containers.size(), 1u);
    EXPECT_EQ(effect.installed.size(), 4u);
    EXPECT_EQ(effect.met, std::vector{access::AppIndex{2}});
    EXPECT_EQ(effect.beyond, std::vector{access::AppIndex{1}});
    EXPECT_EQ(effect.undetermined, std::vector{access::AppIndex{3}});
    EXPECT_EQ(effect.containers.front().met, 1u);
    EXPECT_EQ(effect.containers.front().installed, 4u);
}

/// The numbers of the mock-up of the policy summary.
TEST(PolicyEffect, FindsTheNumbersOfTheMockUp)
{
    const auto path = gatehouse::test::sharedMaterial("design/mockups/tarnbrook.gatehouse.json");
    if (!path)
        GTEST_SKIP() << "the shared material is not here";
    const auto organization = gatehouse::test::organizationIn(path->string());
    const auto effect = policyEffect(organization, catalogue::Catalogue::builtIn(), 0);
    EXPECT_EQ(effect.met.size(), 11u);
    EXPECT_EQ(effect.beyond.size(), 2u);
    EXPECT_EQ(effect.containers.size(), 6u);
    EXPECT_EQ(effect.pairs, 42u);
    EXPECT_EQ(effect.lost, 30u);
    EXPECT_EQ(effect.containers[0].met, 9u);
    EXPECT_EQ(effect.containers[0].installed, 16u);
}

TEST(PolicyEffectRunner, AnswersLargeOnesLaterAndOnlyTheLast)
{
    auto organization = std::make_shared<Organization>(*gatehouse::test::largeOrganization(60, 500));
    organization->policies.push_back({PolicyId("p"), "P", {}, PolicyStatus::Active, {}, {}, {}});
    PolicyEffectRunner runner;
    QSignalSpy ready(&runner, &PolicyEffectRunner::ready);
    runner.request(organization, catalogue::Catalogue::builtIn(), 0);
    EXPECT_EQ(ready.count(), 0);
    runner.request(organization, catalogue::Catalogue::builtIn(), 0);
    ASSERT_TRUE(ready.wait(60'000));
    EXPECT_EQ(ready.count(), 1);
}

} // namespace
