// SPDX-License-Identifier: Apache-2.0
#include "ui/document/Insights.h"

#include "models/findings/Findings.h"
#include "models/organization/Edits.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/document/PolicyEffects.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

const Date insightDay = dateFromText("2026-01-31").value();
constexpr int patience = 60'000; // milliseconds

class InsightsTest : public testing::Test
{
protected:
    void expectTrue() const
    {
        const auto core = document.core();
        for (std::uint32_t at = 0; at < core->organization().apps.size(); ++at) {
            const AppInsight* const insight = insights.of(core->organization().apps[at]);
            ASSERT_NE(insight, nullptr) << at;
            EXPECT_EQ(insight->reach, access::appReach(*core, {at}));
            EXPECT_EQ(insight->findings, findings::ofApp(*core, {at}));
        }
    }

    OrganizationDocument document{catalogue::Catalogue::builtIn()};
    Insights insights{document, [] { return insightDay; }};
};

TEST_F(InsightsTest, NothingIsOpen)
{
    EXPECT_FALSE(insights.isRunning());
    EXPECT_EQ(insights.done(), 0);
}

TEST_F(InsightsTest, ASmallOrganizationIsKnownAtOnce)
{
    QSignalSpy finished(&insights, &Insights::finished);
    document.reset(test::smallOrganization(), {});
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(insights.isRunning());
    EXPECT_EQ(insights.done(), 5);
    expectTrue();
}

TEST_F(InsightsTest, GeneratedOrganizationsAsTheCoreSays)
{
    test::OrganizationGenerator generator(3);
    for (int round = 0; round < 20; ++round) {
        document.reset(std::make_shared<const Organization>(generator.organization()), {});
        expectTrue();
    }
}

TEST_F(InsightsTest, ALargeOneComesInParts)
{
    QSignalSpy finished(&insights, &Insights::finished);
    QSignalSpy advanced(&insights, &Insights::advanced);
    document.reset(test::largeOrganization(50, 2000), {});
    EXPECT_TRUE(insights.isRunning());
    EXPECT_EQ(insights.of(document.organization()->apps.front()), nullptr);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_GT(advanced.count(), 1);
    EXPECT_EQ(insights.done(), 50);
    expectTrue();
}

TEST_F(InsightsTest, ResultsOfAnotherOrganizationAreDropped)
{
    QSignalSpy advanced(&insights, &Insights::advanced);
    document.reset(test::largeOrganization(200, 3000), {});
    ASSERT_TRUE(insights.isRunning());
    QSignalSpy finished(&insights, &Insights::finished);
    document.reset(test::largeOrganization(30, 3000), {});
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(insights.done(), 30);
    int told = 0;
    for (const QList<QVariant>& part : advanced)
        told += part.at(1).toInt();
    EXPECT_EQ(told, 30) << "nothing of the first is told after the second was opened";
    expectTrue();
}

TEST_F(InsightsTest, ClosingStopsTheWork)
{
    document.reset(test::largeOrganization(200, 3000), {});
    ASSERT_TRUE(insights.isRunning());
    document.close();
    EXPECT_FALSE(insights.isRunning());
    document.reset(test::smallOrganization(), {});
    expectTrue();
}

TEST_F(InsightsTest, WhatWasKnownStaysUntilItIsKnownAnew)
{
    QSignalSpy finished(&insights, &Insights::finished);
    document.reset(test::largeOrganization(50, 2000), {});
    ASSERT_TRUE(finished.wait(patience));
    App changed = document.organization()->apps[3];
    changed.scopes = std::vector<ScopeId>{};
    const access::AppReach before = insights.of(changed)->reach;
    document.push(edits::replaceApp(*document.organization(), 3, changed), QStringLiteral("change"));
    ASSERT_TRUE(insights.isRunning());
    ASSERT_NE(insights.of(changed), nullptr);
    EXPECT_EQ(insights.of(changed)->reach, before);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_NE(insights.of(changed)->reach, before);
    expectTrue();
}

TEST_F(InsightsTest, ItMayGoWhileItWorks)
{
    auto own = std::make_unique<Insights>(document, [] { return insightDay; });
    document.reset(test::largeOrganization(200, 3000), {});
    ASSERT_TRUE(own->isRunning());
    own.reset();
    SUCCEED();
}

TEST(PolicyEffectsTest, AsThePolicyAloneSays)
{
    test::OrganizationGenerator generator(5);
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyEffects effects(document);
    effects.setActive(true);
    for (int round = 0; round < 5; ++round) {
        const auto organization = std::make_shared<const Organization>(generator.organization());
        document.reset(organization, {});
        for (std::size_t at = 0; at < organization->policies.size(); ++at) {
            const PolicyEffect* const effect = effects.of(organization->policies[at].id);
            ASSERT_EQ(effect != nullptr, organization->policies[at].status == PolicyStatus::Active);
            if (effect == nullptr)
                continue;
            const PolicyEffect alone = policyEffect(organization, document.catalogue(), at);
            EXPECT_EQ(effect->pairs, alone.pairs);
            EXPECT_EQ(effect->lost, alone.lost);
        }
    }
}

TEST(PolicyEffectsTest, WorksOnlyWhileItIsSwitchedOn)
{
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyEffects effects(document);
    document.reset(test::smallOrganization(), {});
    EXPECT_EQ(effects.of(PolicyId("p1")), nullptr);
    effects.setActive(true);
    EXPECT_NE(effects.of(PolicyId("p1")), nullptr);
}

TEST(PolicyEffectsTest, LargeOnesComeLaterAndOldOnesAreDropped)
{
    auto large = std::make_shared<Organization>(*test::largeOrganization(40, 2000));
    large->policies.push_back(test::smallOrganization()->policies.front());
    large->policies.back().coverage = {};
    OrganizationDocument document(catalogue::Catalogue::builtIn());
    PolicyEffects effects(document);
    effects.setActive(true);
    document.reset(large, {});
    EXPECT_TRUE(effects.isRunning());
    QSignalSpy finished(&effects, &PolicyEffects::finished);
    auto other = std::make_shared<Organization>(*large);
    other->policies.back().id = PolicyId("other");
    document.reset(other, {});
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(effects.of(PolicyId("p1")), nullptr);
    ASSERT_NE(effects.of(PolicyId("other")), nullptr);
    EXPECT_EQ(effects.of(PolicyId("other"))->met.size(), 40U);
}

} // namespace
