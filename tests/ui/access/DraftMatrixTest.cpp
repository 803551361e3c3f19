// SPDX-License-Identifier: Apache-2.0
// The matrix under a draft: what is marked, and what says that it is a draft.
#include "models/access/Difference.h"
#include "tests/ui/access/AccessFixture.h"
#include "ui/access/MatrixPane.h"
#include "ui/explanation/ExplanationPane.h"

#include <QImage>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <set>

namespace gatehouse::test {

namespace {

using ui::AccessMatrixModel;

std::shared_ptr<const access::CompiledOrganization>
draftOf(const std::shared_ptr<const access::CompiledOrganization>& published)
{
    return std::make_shared<const access::CompiledOrganization>(
        published->withPolicies(published->organization().drafts.front().policies));
}

/// App and container of every cell that the comparison of the core lists.
std::set<std::pair<std::uint32_t, std::uint32_t>> differing(const access::CompiledOrganization& before,
                                                            const access::CompiledOrganization& after)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> cells;
    const auto compared = access::difference(before, after, "app");
    for (const access::CellDifference& cell : compared->cells)
        cells.insert(
            {before.lookup().app(cell.app)->value, before.lookup().container(cell.container)->value});
    return cells;
}

TEST(DraftMatrix, MarksWhatTheComparisonOfTheCoreLists)
{
    std::size_t marked = 0;
    std::size_t unmarked = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto published = std::make_shared<const access::CompiledOrganization>(
            generatedOrganization(seed), catalogue::Catalogue::builtIn());
        const auto draft = draftOf(published);
        const auto listed = differing(*published, *draft);
        AccessMatrixModel model;
        model.setContent(draft, {}, matrixAxes({draft, {}, {}, ui::MatrixOrder::File, {}}), published);
        for (int row = 0; row < model.appCount(); ++row)
            for (int column = 0; column < model.containerCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const bool changed = model.isChanged(index);
                (changed ? marked : unmarked) += 1;
                const access::Cell was = published->cell(*model.app(row), *model.container(column), {});
                const access::Cell now = draft->cell(*model.app(row), *model.container(column), {});
                const bool differs =
                    listed.contains({model.app(row)->value, model.container(column)->value}) ||
                    (now.applicable && now.blocked != was.blocked);
                EXPECT_EQ(changed, differs) << seed << " " << row << " " << column;
                EXPECT_EQ(changed,
                          index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("draft")));
            }
    }
    EXPECT_GT(marked, 100u);
    EXPECT_GT(unmarked, 100u);
}

TEST(DraftMatrix, MarksWhatComesLater)
{
    auto organization = std::make_shared<Organization>(*generatedOrganization(2));
    Policy all;
    all.id = PolicyId("p-all");
    all.name = "Block all";
    all.status = PolicyStatus::Active;
    organization->properties.policyModel = PolicyModel::Additive;
    organization->policies.clear();
    organization->drafts = {Draft{DraftId("d"), "All", "", {all}, {}}};
    const auto published =
        std::make_shared<const access::CompiledOrganization>(organization, catalogue::Catalogue::builtIn());
    const auto draft = draftOf(published);
    AccessMatrixModel model;
    model.setContent(draft, {}, matrixAxes({draft, {}, {}, ui::MatrixOrder::File, {}}), published);
    const QModelIndex corner = model.index(model.appCount(), model.containerCount());
    EXPECT_TRUE(model.isChanged(corner));
    EXPECT_TRUE(
        corner.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Published: not blocked")));
    model.setContent(published, {}, model.axes());
    EXPECT_FALSE(model.isChanged(corner));
}

class DraftMatrixTest : public ::testing::Test
{
protected:
    DraftMatrixTest() { shown.settle(); }

    /// A cell of the draft that is marked; the draft is shown.
    [[nodiscard]] QModelIndex changedCell()
    {
        const auto& model = shown.place().model();
        for (int row = 0; row < model.appCount(); ++row)
            for (int column = 0; column < model.containerCount(); ++column)
                if (model.isChanged(model.index(row, column)))
                    return model.index(row, column);
        return {};
    }
    /// The colour just inside the top right corner of a cell, off the current one.
    [[nodiscard]] QColor cornerColor(const QModelIndex& index)
    {
        auto& view = shown.place().matrix().view();
        view.scrollTo(index);
        QCoreApplication::processEvents();
        const QRect cell = view.visualRect(index);
        return view.viewport()->grab(cell).toImage().pixelColor(cell.width() - 2, 1);
    }
    void toggle()
    {
        shown.desk().toggle();
        shown.settle();
    }

    ShownPlace shown{generatedOrganization(5)};
};

TEST_F(DraftMatrixTest, FollowsTheDeskThereAndBack)
{
    auto& place = shown.place();
    const auto published = place.model().core();
    EXPECT_FALSE(place.model().showsDraft());
    QSignalSpy told(&place, &ui::Place::statusMessage);
    QSignalSpy header(&place, &ui::Place::headerChanged);
    place.matrix().cursor().moveTo(place.model().index(2, 3));
    const ui::Destination cell = place.current();
    toggle();
    EXPECT_TRUE(place.model().showsDraft());
    EXPECT_NE(place.model().core(), published);
    EXPECT_EQ(place.current(), cell);
    EXPECT_TRUE(place.subtitle().startsWith(QStringLiteral("Draft Draft 1, not in force")));
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("Draft Draft 1, ")));
    EXPECT_GT(header.count(), 0);
    toggle();
    EXPECT_EQ(place.model().core(), published);
    EXPECT_EQ(place.current(), cell);
    EXPECT_FALSE(changedCell().isValid());
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("Published state")));
}

TEST_F(DraftMatrixTest, FoldsTheCornerOfAChangedCell)
{
    toggle();
    const QModelIndex index = changedCell();
    ASSERT_TRUE(index.isValid());
    const QPoint place(index.column(), index.row());
    const QColor accent = ui::Theme(ui::ColorScheme::Light).color(ui::ColorRole::Accent);
    shown.place().matrix().cursor().moveTo(shown.place().model().index(
        index.row(), (index.column() + 2) % shown.place().model().containerCount()));
    EXPECT_EQ(cornerColor(index).name(), accent.name());
    toggle();
    EXPECT_NE(cornerColor(shown.place().model().index(place.y(), place.x())).name(), accent.name());
}

TEST_F(DraftMatrixTest, WhatIsCopiedSaysThatItIsADraft)
{
    const QString note = QStringLiteral("The draft is not in force.");
    toggle();
    const QModelIndex index = changedCell();
    ASSERT_TRUE(index.isValid());
    shown.place().matrix().cursor().moveTo(index);
    shown.settle();
    EXPECT_TRUE(shown.place().explanation().text().endsWith(note + QLatin1Char('\n')))
        << shown.place().explanation().text().toStdString();
    toggle();
    EXPECT_FALSE(shown.place().explanation().text().contains(note));
}

} // namespace

} // namespace gatehouse::test
