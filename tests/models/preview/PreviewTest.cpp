// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Preview.h"

#include "models/tables/MatrixText.h"
#include "tests/models/preview/EditedOrganization.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

namespace gatehouse::test {
namespace {

using preview::CellClass;
using preview::CellPosition;
using preview::Preview;

/// "app,container" → the five verdicts, from the text that the verb `matrix` prints. Keys and ids of the
/// generator hold no comma.
std::map<std::string, std::vector<std::string>> matrixText(const access::CompiledOrganization& core,
                                                           access::As as)
{
    std::stringstream text;
    tables::writeMatrixCsv(core, as, text);
    std::map<std::string, std::vector<std::string>> rows;
    std::string line;
    std::getline(text, line);
    while (std::getline(text, line)) {
        std::vector<std::string> fields;
        std::stringstream parts(line);
        for (std::string field; std::getline(parts, field, ',');)
            fields.push_back(field == "not-applicable" ? "denied" : field);
        rows[fields.at(0) + ',' + fields.at(1)] = {fields.begin() + 2, fields.end()};
    }
    return rows;
}

/// "app,container action before after" of everything that differs between two matrices.
std::set<std::string> matrixChanges(const Preview& preview, access::As as)
{
    const auto before = matrixText(*preview.before, as);
    const auto after = matrixText(*preview.after, as);
    std::set<std::string> changes;
    for (const auto& [place, verdicts] : before)
        for (const Action action : allActions) {
            const auto at = static_cast<std::size_t>(action);
            if (verdicts.at(at) != after.at(place).at(at))
                changes.insert(place + ' ' + std::string(toText(action)) + ' ' + verdicts.at(at) + ' ' +
                               after.at(place).at(at));
        }
    return changes;
}

void addLines(std::set<std::string>& lines, const Preview& preview, CellPosition position)
{
    const access::ChangedCell& cell = preview.cell(position);
    const access::Effect& effect = preview.effect(position);
    const std::string place = preview.before->lookup().appName(cell.app) + ',' +
                              preview.organization().containers[cell.container.value].id.value + ' ';
    for (const Action action : allActions) {
        const std::string words = std::string(toText(action)) + ' ';
        const auto before = toText(effect.before.verdict(action));
        const auto after = toText(effect.after.verdict(action));
        EXPECT_EQ(effect.change.lost.contains(action), before == "allowed" && after != "allowed");
        EXPECT_EQ(effect.change.gained.contains(action), before != "allowed" && after == "allowed");
        if (before != after)
            lines.insert(place + words + std::string(before) + ' ' + std::string(after));
    }
}

std::set<std::string> previewChanges(const Preview& preview)
{
    std::set<std::string> lines;
    for (CellPosition position = 0; position < preview.difference.cells.size(); ++position)
        addLines(lines, preview, position);
    return lines;
}

/// The draft's list where `chosen` says so, else the published one, policy by policy.
std::vector<Policy> partlyEdited(const Preview& preview, const std::set<PolicyId>& chosen)
{
    std::vector<Policy> policies;
    for (const Policy& policy : preview.lists().before)
        if (!chosen.contains(policy.id))
            policies.push_back(policy);
    for (const Policy& policy : preview.lists().after)
        if (chosen.contains(policy.id))
            policies.push_back(policy);
    return policies;
}

PolicyId policyOf(const Preview& preview, const policies::PolicyChange& change)
{
    return change.after ? preview.lists().after[*change.after].id : preview.lists().before[*change.before].id;
}

} // namespace

TEST(Preview, HasTheCellsOfTwoMatrices)
{
    std::size_t changes = 0;
    for (std::uint64_t seed = 1; seed <= 100 && !HasFailure(); ++seed) {
        const EditedOrganization edited(seed);
        for (const access::ActsAs kind :
             {access::ActsAs::App, access::ActsAs::AnyPerson, access::ActsAs::Anonymous}) {
            SCOPED_TRACE(seed);
            const access::As as{.kind = kind, .person = {}};
            const Preview preview = edited.compared(as);
            const std::set<std::string> expected = matrixChanges(preview, as);
            EXPECT_EQ(previewChanges(preview), expected);
            changes += expected.size();
        }
    }
    EXPECT_GT(changes, 200U);
}

TEST(Preview, CountsEachCellOnceAndOnlyThose)
{
    for (std::uint64_t seed = 1; seed <= 60 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const EditedOrganization edited(seed);
        const Preview preview = edited.compared();
        EXPECT_EQ(preview.figures.tally.cells(), preview.difference.cells.size());
        std::set<access::AppIndex> losing;
        std::set<access::ContainerIndex> gaining;
        for (CellPosition position = 0; position < preview.difference.cells.size(); ++position) {
            if (!preview.effect(position).change.lost.empty())
                losing.insert(preview.cell(position).app);
            if (!preview.effect(position).change.gained.empty())
                gaining.insert(preview.cell(position).container);
        }
        EXPECT_EQ(preview.figures.appsLosing, losing.size());
        EXPECT_EQ(preview.figures.containersGaining, gaining.size());
        EXPECT_LE(preview.difference.cells.size(), preview.figures.allCells);
    }
}

TEST(Preview, FiltersAndGroupsEveryCellOnce)
{
    for (std::uint64_t seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Preview preview = EditedOrganization(seed).compared();
        const std::vector<CellPosition> all = cellsOf(preview);
        EXPECT_EQ(all.size(), preview.difference.cells.size());
        std::set<CellPosition> grouped;
        std::size_t inApps = 0;
        for (const preview::AppGroup& group : byApp(preview, all)) {
            EXPECT_EQ(cellsOf(preview, {.app = group.of}), group.cells);
            EXPECT_EQ(figuresOf(preview, group.cells).tally, group.tally);
            EXPECT_EQ(group.tally.cells(), group.cells.size());
            inApps += group.cells.size();
        }
        for (const preview::ContainerGroup& group : byContainer(preview, all)) {
            EXPECT_EQ(cellsOf(preview, {.container = group.of}), group.cells);
            grouped.insert(group.cells.begin(), group.cells.end());
        }
        EXPECT_EQ(inApps, all.size());
        EXPECT_EQ(grouped.size(), all.size());
        std::size_t classes = 0;
        for (const CellClass cellClass : {CellClass::Lost, CellClass::Gained, CellClass::Other})
            classes += cellsOf(preview, {.cellClass = cellClass}).size();
        EXPECT_EQ(classes, all.size());
        for (const CellPosition position : cellsOf(preview, {.surface = access::Surface::UiModule}))
            EXPECT_NE(preview.before->outcomes(preview.cell(position).app, preview.cell(position).container,
                                               preview.asOf(preview.cell(position).app)),
                      preview.after->outcomes(preview.cell(position).app, preview.cell(position).container,
                                              preview.asOf(preview.cell(position).app)));
    }
}

// The edits that are told as causes are enough: with the policies of no other edit changed the cell ends up
// the same; and there is always one.
TEST(Preview, NamesEditsThatCauseTheChange)
{
    std::size_t checked = 0;
    for (std::uint64_t seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const EditedOrganization edited(seed);
        const Preview preview = edited.compared();
        for (CellPosition position = 0; position < preview.difference.cells.size(); position += 3) {
            const access::ChangedCell& cell = preview.cell(position);
            std::set<PolicyId> chosen;
            for (const std::size_t cause : causesOf(preview, cell.app, cell.container))
                chosen.insert(policyOf(preview, preview.changes[cause]));
            ASSERT_FALSE(chosen.empty());
            const auto partly = edited.before->withPolicies(partlyEdited(preview, chosen));
            EXPECT_EQ(partly.cell(cell.app, cell.container, preview.asOf(cell.app)),
                      preview.effect(position).after);
            ++checked;
        }
    }
    EXPECT_GT(checked, 20U);
}

TEST(Preview, TellsTheEditThatIsAboutTheCell)
{
    Organization organization = plainOrganization();
    addApp(organization, "a");
    addApp(organization, "b");
    organization.policies = {blockOf("p-1", {"a"}, {"c-1"})};
    std::vector<Policy> after = organization.policies;
    after[0].rule.keys = {AppKey("b")};
    after[0].coverage.containers.emplace_back("c-2");
    const Preview preview = EditedOrganization(organization, after).compared();
    ASSERT_EQ(preview.changes.size(), 3U); // c-2 added, b added, a removed
    const auto kinds = [&](std::uint32_t app, std::uint32_t container) {
        std::vector<policies::ChangeKind> told;
        for (const std::size_t cause : causesOf(preview, {app}, {container}))
            told.push_back(preview.changes[cause].kind);
        return told;
    };
    using policies::ChangeKind;
    EXPECT_EQ(kinds(0, 0), std::vector{ChangeKind::KeysRemoved});
    EXPECT_EQ(kinds(1, 0), std::vector{ChangeKind::KeysAdded});
    EXPECT_EQ(kinds(1, 1), (std::vector{ChangeKind::ContainersAdded, ChangeKind::KeysAdded}));
    EXPECT_TRUE(kinds(0, 2).empty());
    EXPECT_EQ(preview.figures.appsLosing, 1U);
    EXPECT_EQ(preview.figures.containersLosing, 2U);
    EXPECT_EQ(preview.figures.appsGaining, 1U);
    EXPECT_EQ(preview.figures.tally, (preview::Tally{.lost = 2, .gained = 1, .other = 0}));
    EXPECT_EQ(preview.figures.allCells, 8U);
}

TEST(Preview, OfEqualListsIsEmpty)
{
    const EditedOrganization same(OrganizationGenerator(3).organization(),
                                  OrganizationGenerator(3).organization().policies);
    const Preview preview = same.compared();
    EXPECT_TRUE(preview.changes.empty());
    EXPECT_TRUE(preview.difference.cells.empty());
    EXPECT_TRUE(preview.difference.events.empty());
}

} // namespace gatehouse::test
