// SPDX-License-Identifier: Apache-2.0
#include "models/runsheet/RunSheet.h"
#include "tests/models/runsheet/AdditivePlatform.h"
#include "tests/models/runsheet/ControlPlatform.h"
#include "tests/models/runsheet/DraftGenerator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <tuple>

namespace gatehouse::test {
namespace {

using access::CompiledOrganization;
using runsheet::RunSheet;
using runsheet::Step;

constexpr std::uint64_t seeds = 400;

CompiledOrganization compiledWith(const Organization& organization, std::vector<Policy> policies)
{
    auto state = std::make_shared<Organization>(organization);
    state->policies = std::move(policies);
    return {std::move(state), catalogue::Catalogue::builtIn()};
}

/// Every verdict and every future row. Compared with EXPECT_TRUE: nobody reads a thousand printed cells.
using Matrix = std::tuple<std::vector<access::Cell>, std::vector<access::FutureGate>>;
Matrix matrixOf(const CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    std::vector<access::Cell> cells;
    std::vector<access::FutureGate> gates;
    std::vector<access::Cell> row(organization.containers.size());
    for (std::uint32_t app = 0; app < organization.apps.size(); ++app) {
        for (const auto kind : {access::ActsAs::App, access::ActsAs::AnyPerson}) {
            core.row({app}, {kind, {}}, row);
            cells.insert(cells.end(), row.begin(), row.end());
        }
        for (std::uint32_t site = 0; site < organization.sites.size(); ++site)
            for (const Product product : allProducts)
                gates.push_back(core.futureContainer({app}, {site}, product));
    }
    for (std::uint32_t at = 0; at < organization.containers.size(); ++at)
        gates.push_back(core.futureApp({at}));
    return {cells, gates};
}

access::Seen answer(const CompiledOrganization& core, const runsheet::PairCheck& check)
{
    return core.outcomes(check.app, check.container, check.as)[static_cast<std::size_t>(check.surface)].seen;
}

void expectAnswers(const CompiledOrganization& core, const std::vector<runsheet::PairCheck>& checks,
                   const std::string& about)
{
    for (const runsheet::PairCheck& check : checks)
        EXPECT_EQ(answer(core, check), check.expected) << about;
}

/// An app that is there and that policies can, or perhaps can, reach.
bool isReached(const App& app, const Container& container)
{
    return app.eligible != false && app.site == container.site &&
           std::ranges::find(app.products, container.product) != app.products.end();
}

using Blocked = std::vector<bool>;
Blocked blockedPairs(const Organization& organization, const AdditivePlatform& platform)
{
    Blocked blocked;
    for (const App& app : organization.apps)
        for (const Container& container : organization.containers)
            blocked.push_back(isReached(app, container) && platform.blocks(app.key, container));
    return blocked;
}

Blocked blockedBy(const Organization& organization, const std::vector<Policy>& policies)
{
    Organization state = organization;
    state.policies = policies;
    return blockedPairs(organization, AdditivePlatform(state));
}

/// Pairs that are blocked before and in the end stay so, and none is blocked that is neither.
void expectNoWindow(const Blocked& now, const Blocked& before, const Blocked& after, bool lowered,
                    const std::string& about)
{
    for (std::size_t pair = 0; pair < now.size(); ++pair) {
        EXPECT_TRUE(!now[pair] || before[pair] || after[pair]) << about << ": blocked for a while";
        if (!lowered) {
            EXPECT_TRUE(now[pair] || !before[pair] || !after[pair]) << about << ": open for a while";
        }
    }
}

void followAdditive(const Organization& organization, const std::vector<Step>& steps,
                    AdditivePlatform& platform, const Blocked& before, const Blocked& after,
                    const std::string& seed)
{
    bool lowered = false;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const std::string about = seed + ", step " + std::to_string(at + 1);
        ASSERT_EQ(platform.follow(steps[at].operation), "") << about;
        lowered = lowered || steps[at].lowersProtection;
        expectNoWindow(blockedPairs(organization, platform), before, after, lowered, about);
        if (!steps[at].checks.empty())
            expectAnswers(compiledWith(organization, platform.policies()), steps[at].checks, about);
    }
}

} // namespace

// Point 4 of the issue: whoever follows the sheet gets the draft's matrix, whoever goes back the published
// one.
TEST(RunSheetFollowed, LeadsToTheDraftWherePoliciesAddUp)
{
    std::map<std::string, int> met;
    for (std::uint64_t seed = 0; seed < 2 * seeds; ++seed) {
        const std::string about = "seed " + std::to_string(seed);
        const Organization organization = organizationWithDraft(seed, PolicyModel::Additive);
        const Draft& draft = organization.drafts.front();
        const CompiledOrganization published = compiledWith(organization, organization.policies);
        const CompiledOrganization drafted = compiledWith(organization, draft.policies);
        const RunSheet sheet = runsheet::runSheet(published, draft);
        if (!sheet.canBeApplied()) {
            EXPECT_TRUE(sheet.steps.empty()) << about;
            ++met["refused"];
            continue;
        }
        ++met["followed"];
        const Blocked before = blockedBy(organization, organization.policies);
        const Blocked after = blockedBy(organization, draft.policies);
        AdditivePlatform platform(organization);
        followAdditive(organization, sheet.steps, platform, before, after, about);
        EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == matrixOf(drafted)) << about;
        expectAnswers(drafted, sheet.finalChecks, about);
        for (const Step& step : sheet.steps) {
            met["lowered"] += step.lowersProtection ? 1 : 0;
            met["checked"] += step.checks.empty() ? 0 : 1;
        }
        if (!sheet.wayBackKnown)
            continue;
        ++met["back"];
        followAdditive(organization, sheet.wayBack, platform, before, after, about + " back");
        EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == matrixOf(published))
            << about;
    }
    EXPECT_GT(met["followed"], 250);
    EXPECT_GT(met["back"], 250);
    EXPECT_GT(met["checked"], 250);
    EXPECT_GT(met["refused"], 20);
    EXPECT_GT(met["lowered"], 5);
}

// Each step of its own can be taken back: after any of them, the ones done lead back one by one.
TEST(RunSheetFollowed, GoesBackFromEveryStepWherePoliciesAddUp)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Organization organization = organizationWithDraft(seed, PolicyModel::Additive);
        const CompiledOrganization published = compiledWith(organization, organization.policies);
        const RunSheet sheet = runsheet::runSheet(published, organization.drafts.front());
        if (!sheet.wayBackKnown)
            continue;
        for (std::size_t done = 1; done <= sheet.steps.size(); ++done) {
            AdditivePlatform platform(organization);
            for (std::size_t at = 0; at < done; ++at)
                ASSERT_EQ(platform.follow(sheet.steps[at].operation), "");
            for (std::size_t at = done; at-- > 0;)
                for (const runsheet::Operation& operation : sheet.steps[at].back)
                    ASSERT_EQ(platform.follow(operation), "") << seed << ", step " << at;
            EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == matrixOf(published))
                << seed;
        }
    }
}

TEST(RunSheetFollowed, LeadsToTheDraftWhereOverridesCount)
{
    std::map<std::string, int> met;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const std::string about = "seed " + std::to_string(seed);
        const Organization organization = organizationWithDraft(seed, PolicyModel::Overrides);
        const Draft& draft = organization.drafts.front();
        const CompiledOrganization published = compiledWith(organization, organization.policies);
        const CompiledOrganization drafted = compiledWith(organization, draft.policies);
        const RunSheet sheet = runsheet::runSheet(published, draft);
        if (!sheet.canBeApplied()) {
            EXPECT_TRUE(sheet.steps.empty()) << about;
            ++met["refused"];
            continue;
        }
        if (sheet.steps.empty()) {
            EXPECT_TRUE(matrixOf(published) == matrixOf(drafted)) << about;
            ++met["nothing to do"];
            continue;
        }
        ++met["followed"];
        for (const bool copies : {true, false}) {
            ControlPlatform platform(organization, copies);
            const auto& taken = std::get<runsheet::TakeSnapshot>(sheet.steps.front().operation);
            platform.restore(taken);
            const Matrix atFirst = matrixOf(compiledWith(organization, platform.policies()));
            if (sheet.wayBackKnown) {
                EXPECT_TRUE(atFirst == matrixOf(published)) << about << ": the snapshot tells another state";
            }
            for (const Step& step : sheet.steps) {
                EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == atFirst)
                    << about << ": changed before the end";
                ASSERT_EQ(platform.follow(step.operation), "") << about;
            }
            EXPECT_FALSE(platform.hasDraft());
            EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == matrixOf(drafted))
                << about;
            expectAnswers(drafted, sheet.finalChecks, about);
            expectAnswers(drafted, sheet.steps.back().checks, about);
            if (!sheet.wayBackKnown)
                continue;
            ++met["back"];
            for (const Step& step : sheet.wayBack)
                ASSERT_EQ(platform.follow(step.operation), "") << about;
            EXPECT_TRUE(matrixOf(compiledWith(organization, platform.policies())) == matrixOf(published))
                << about;
        }
    }
    EXPECT_GT(met["followed"], 200);
    EXPECT_GT(met["back"], 200);
    EXPECT_GT(met["refused"], 20);
}

} // namespace gatehouse::test
