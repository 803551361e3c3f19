// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewTreeModel.h"

#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

std::shared_ptr<const preview::Preview> previewWith(const std::shared_ptr<const Organization>& organization,
                                                    std::vector<Policy> policies)
{
    const auto before =
        std::make_shared<const access::CompiledOrganization>(organization, catalogue::Catalogue::builtIn());
    const auto after =
        std::make_shared<const access::CompiledOrganization>(before->withPolicies(std::move(policies)));
    return std::make_shared<const preview::Preview>(preview::previewOf(before, after));
}

std::shared_ptr<const preview::Preview>
withoutPolicies(const std::shared_ptr<const Organization>& organization)
{
    return previewWith(organization, {});
}

/// Every changed cell that the rows show.
std::size_t shownCells(const PreviewTreeModel& model)
{
    std::size_t cells = 0;
    for (int group = 0; group < model.rowCount(); ++group)
        cells += static_cast<std::size_t>(model.rowCount(model.index(group, 0)));
    return cells;
}

TEST(PreviewTreeModel, GroupsEveryCellOnceByContainerAndByApp)
{
    const auto preview = withoutPolicies(test::smallOrganization());
    ASSERT_FALSE(preview->difference.cells.empty());
    PreviewTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreview(preview);
    EXPECT_EQ(shownCells(model), preview->difference.cells.size());
    model.setFilter({.text = {}, .change = {}, .grouping = PreviewGrouping::Apps});
    EXPECT_EQ(shownCells(model), preview->difference.cells.size());
    for (const access::ChangedCell& cell : preview->difference.cells) {
        const QModelIndex index = model.indexOf(cell.app, cell.container);
        ASSERT_TRUE(index.isValid());
        EXPECT_EQ(preview->cell(*model.cellAt(index)), cell);
    }
    model.setPreview(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PreviewTreeModel, FiltersByTextAndKindOfChange)
{
    const auto preview = withoutPolicies(test::smallOrganization());
    PreviewTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreview(preview);
    model.setFilter({.text = {}, .change = preview::CellClass::Gained});
    EXPECT_EQ(shownCells(model), preview->figures.tally.gained);
    model.setFilter({.text = {}, .change = preview::CellClass::Lost});
    EXPECT_EQ(shownCells(model), preview->figures.tally.lost);
    model.setFilter({.text = QStringLiteral("no such name"), .change = {}});
    EXPECT_EQ(model.rowCount(), 0);
    const Container& container =
        preview->organization().containers[preview->difference.cells.front().container.value];
    model.setFilter({.text = QString::fromStdString(container.key).toLower(), .change = {}});
    EXPECT_GT(shownCells(model), 0U);
}

TEST(PreviewTreeModel, SaysWhatIsLostAndGainedInWords)
{
    const auto preview = withoutPolicies(test::smallOrganization());
    PreviewTreeModel model;
    model.setPreview(preview);
    const QModelIndex group = model.index(0, 0);
    EXPECT_TRUE(group.data(PreviewTreeModel::IsGroupRole).toBool());
    EXPECT_FALSE(group.data(PreviewTreeModel::CauseRole).toString().isEmpty());
    QStringList lost;
    QStringList gained;
    for (int row = 0; row < model.rowCount(group); ++row) {
        lost << model.index(row, PreviewTreeModel::Lost, group).data().toString();
        gained << model.index(row, PreviewTreeModel::Gained, group).data().toString();
    }
    EXPECT_TRUE(gained.contains(QStringLiteral("+ read")));
    EXPECT_FALSE(lost.filter(QStringLiteral("was denied")).isEmpty());
    const QModelIndex glyphs = model.index(0, PreviewTreeModel::After, group);
    EXPECT_TRUE(glyphs.data(PreviewTreeModel::CellRole).canConvert<access::Cell>());
    EXPECT_TRUE(glyphs.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("read")));
}

TEST(PreviewTreeModel, HoldsOnGeneratedOrganizations)
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const auto organization =
            std::make_shared<const Organization>(test::OrganizationGenerator(seed).organization());
        const auto preview =
            previewWith(organization, organization->drafts.empty() ? std::vector<Policy>{}
                                                                   : organization->drafts[0].policies);
        PreviewTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPreview(preview);
        EXPECT_EQ(shownCells(model), preview->difference.cells.size()) << seed;
    }
}

} // namespace
