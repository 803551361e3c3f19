// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/containers/PolicyHere.h"
#include "ui/containers/reach/ReachModel.h"
#include "ui/containers/reach/ReachPanel.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

access::CompiledOrganization compiledOf(const std::shared_ptr<const Organization>& organization)
{
    return {organization, catalogue::Catalogue::builtIn()};
}

TEST(ReachRows, SayAsWhatAndThroughWhichLayer)
{
    const auto core = compiledOf(test::smallOrganization());
    const std::vector<ReachRow> rows = reachRows(core, {0});
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(readsWords(rows[0]), QStringLiteral("itself and people"));
    EXPECT_EQ(rows[0].byItself.layer, QStringLiteral("let in"));
    EXPECT_EQ(rows[1].byItself.layer, QStringLiteral("let in, beyond policy"));
    EXPECT_EQ(rows[2].byItself.layer, QStringLiteral("policy"));
    EXPECT_EQ(readsWords(rows[2]), QStringLiteral("no"));
    EXPECT_EQ(rows[3].byItself.layer, QStringLiteral("has no account"));
    EXPECT_EQ(rows[3].throughPeople.layer, QStringLiteral("eligibility not known"));
    EXPECT_EQ(readsWords(rows[3]), QStringLiteral("perhaps people"));
    EXPECT_EQ(readersWords(rows), QStringLiteral("2 of 4 read by themselves"));
}

TEST(ReachRows, AgreeWithTheCore)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(test::OrganizationGenerator(seed).organization());
        const auto core = compiledOf(organization);
        for (std::uint32_t container = 0; container < organization->containers.size(); ++container)
            for (const ReachRow& row : reachRows(core, {container})) {
                EXPECT_EQ(row.byItself.cell, core.cell(row.app, {container}, {access::ActsAs::App, {}}));
                const bool letIn = row.byItself.reads == access::Verdict::Allowed;
                EXPECT_EQ(letIn, row.byItself.layer.startsWith(QStringLiteral("let in")));
                EXPECT_EQ(row.byItself.reads == access::Verdict::Denied, row.byItself.failing.any());
                EXPECT_FALSE(row.throughPeople.layer.isEmpty());
            }
    }
}

TEST(PoliciesHere, CountWhatTheCoreBlocks)
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(test::OrganizationGenerator(seed).organization());
        const auto core = compiledOf(organization);
        for (std::uint32_t container = 0; container < organization->containers.size(); ++container) {
            const std::vector<PolicyHere> policies = policiesHere(core, {container});
            std::uint32_t most = 0;
            for (const PolicyHere& here : policies)
                most = std::max(most, here.blocks);
            std::uint32_t blocked = 0;
            for (std::uint32_t app = 0; app < organization->apps.size(); ++app)
                if (core.applicable({app}, {container}) && !organization->apps[app].candidate)
                    blocked += core.blocked({app}, {container}) == true ? 1U : 0U;
            EXPECT_EQ(policies.size(), core.policiesCovering({container}).size());
            EXPECT_LE(most, blocked) << "seed " << seed;
            EXPECT_EQ(most == 0, blocked == 0) << "seed " << seed;
        }
    }
}

TEST(PoliciesHere, InWords)
{
    const auto organization = test::smallOrganization();
    const auto core = compiledOf(organization);
    const std::vector<PolicyHere> policies = policiesHere(core, {0});
    ASSERT_EQ(policies.size(), 1U);
    EXPECT_EQ(policyHereWords(policies[0], *organization),
              QStringLiteral("Blocks 1 of 4 apps here, and takes something away from 1."));
}

TEST(ReachModel, FiltersAndSorts)
{
    const auto core = compiledOf(test::smallOrganization());
    ReachModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(reachRows(core, {0}));
    model.sort(ReachModel::Reads, Qt::DescendingOrder);
    EXPECT_EQ(readsRank(model.rowAt(0)), 8);
    model.setFilter({.text = {}, .reads = {}, .layer = QStringLiteral("policy")});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowAt(0).name, QStringLiteral("<img src=x> Puzzle"));
    model.setFilter({.text = QStringLiteral("acme LTD"), .reads = {}, .layer = {}});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.text = {}, .reads = QStringLiteral("perhaps"), .layer = {}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0, ReachModel::ItselfGlyphs)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("view ")));
}

TEST(ReachFilter, OptionsAreWhatRowsHave)
{
    const auto core = compiledOf(test::smallOrganization());
    const ReachFilterOptions options = reachFilterOptions(reachRows(core, {0}));
    ASSERT_EQ(options.reads.size(), 4);
    EXPECT_EQ(options.reads[0].count, 2);
    const auto has = [&](const QString& id) {
        return std::any_of(options.layer.begin(), options.layer.end(),
                           [&](const ChipOption& option) { return option.id == id; });
    };
    EXPECT_TRUE(has(QStringLiteral("policy")));
    EXPECT_TRUE(has(QStringLiteral("open")));
    EXPECT_FALSE(has(QStringLiteral("scope")));
}

TEST(ReachPanel, TwoHundredAppsAtOnce)
{
    const auto core = compiledOf(test::largeOrganization(200, 5000));
    QElapsedTimer timer;
    timer.start();
    const std::vector<ReachRow> rows = reachRows(core, {77});
    RecordProperty("rowsMicroseconds", static_cast<int>(timer.nsecsElapsed() / 1000));
    EXPECT_EQ(rows.size(), 200U);
    const Theme theme{ColorScheme::Light};
    ReachPanel panel(theme);
    timer.restart();
    panel.showContainer(core, {77});
    RecordProperty("panelMicroseconds", static_cast<int>(timer.nsecsElapsed() / 1000));
    EXPECT_EQ(panel.table()->model()->rowCount(), 200);
    EXPECT_EQ(panel.table()->currentIndex().row(), 0);
}

TEST(ReachPanel, KeepsTheAppAndTheFilter)
{
    const auto core = compiledOf(test::smallOrganization());
    const Theme theme{ColorScheme::Light};
    ReachPanel panel(theme);
    panel.showContainer(core, {0});
    panel.field()->setText(QStringLiteral("puzzle"));
    ASSERT_EQ(panel.table()->model()->rowCount(), 1);
    panel.showContainer(core, {1});
    EXPECT_EQ(panel.table()->model()->rowCount(), 1);
    panel.field()->clear();
    panel.showNothing(QStringLiteral("nothing"));
    EXPECT_EQ(panel.table()->model()->rowCount(), 0);
    EXPECT_FALSE(panel.field()->isEnabled());
}

} // namespace
