// SPDX-License-Identifier: Apache-2.0
#include "models/preview/Consequences.h"

#include "models/preview/CellDetails.h"
#include "tests/models/preview/EditedOrganization.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace gatehouse::test {
namespace {

using preview::CellPosition;
using preview::ModuleFate;
using preview::ModuleKind;
using preview::Preview;

constexpr const char* modulesDescriptor = R"({"key": "a", "name": "A", "baseUrl": "https://a.example",
    "authentication": {"type": "jwt"}, "scopes": ["READ"],
    "modules": {
        "jiraIssueGlances": [{"key": "log", "name": {"value": "Log work"}, "target": {"type": "web_panel", "url": "/g"}}],
        "jiraIssueFields": [{"key": "status", "name": {"value": "Test status"}, "description": {"value": "x"}, "type": "string"}],
        "dynamicContentMacros": [{"key": "chart", "name": {"value": "Chart"}, "url": "/m"}],
        "webItems": [
            {"key": "start", "name": {"value": "Start run"}, "location": "jira.issue.tools", "url": "/s"},
            {"key": "top", "name": {"value": "Everywhere"}, "location": "system.top.navigation.bar", "url": "/t"}],
        "generalPages": [{"key": "home", "name": {"value": "Home"}, "url": "/h"}],
        "somethingNew": [{"key": "new", "name": {"value": "New"}}],
        "webhooks": [{"event": "jira:issue_created", "url": "/w"}]}})";

std::vector<std::string> names(const preview::ModuleChange& change)
{
    std::vector<std::string> told;
    for (const preview::ContainerModule& module : change.modules)
        told.push_back(std::string(toText(module.kind)) + ' ' + module.name);
    std::sort(told.begin(), told.end());
    return told;
}

Preview blocked(const Organization& organization, const std::vector<std::string>& keys,
                const std::vector<std::string>& containers)
{
    return EditedOrganization(organization, {blockOf("p-1", keys, containers)}).compared();
}

} // namespace

TEST(PreviewModules, AreThoseOfTheDescriptorThatStandInContainers)
{
    App app;
    app.descriptor = modulesDescriptor;
    const preview::AppModules modules = preview::modulesOf(app);
    ASSERT_TRUE(modules.known);
    EXPECT_EQ(modules.modules.size(), 4U);
    EXPECT_EQ(modules.unsorted, std::vector<std::string>{"somethingNew"});
    app.descriptor = "{}";
    EXPECT_FALSE(preview::modulesOf(app).known);
}

TEST(PreviewModules, VanishByNameInTheProductTheyStandIn)
{
    Organization organization = plainOrganization();
    addApp(organization, "a").descriptor = modulesDescriptor;
    const Preview preview = blocked(organization, {"a"}, {"c-1", "c-2", "w-1"});
    const auto changes = moduleChanges(preview, cellsOf(preview));
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].product, Product::Jira);
    EXPECT_EQ(changes[0].fate, ModuleFate::Vanish);
    EXPECT_EQ(changes[0].containers.size(), 2U);
    EXPECT_EQ(names(changes[0]),
              (std::vector<std::string>{"action Start run", "field Test status", "panel Log work"}));
    EXPECT_EQ(names(changes[1]), std::vector<std::string>{"macro Chart"});
}

TEST(PreviewModules, ReturnAndStayUnknown)
{
    Organization organization = plainOrganization();
    addApp(organization, "a").descriptor = modulesDescriptor;
    addApp(organization, "b"); // no descriptor
    App& perhaps = addApp(organization, "c");
    perhaps.descriptor = modulesDescriptor;
    perhaps.eligible = std::nullopt;
    organization.policies = {blockOf("p-1", {"a", "b", "c"}, {"c-1"})};
    const Preview preview = EditedOrganization(organization, {}).compared();
    const auto changes = moduleChanges(preview, cellsOf(preview));
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].fate, ModuleFate::Return);
    EXPECT_FALSE(changes[1].known);
    EXPECT_TRUE(changes[1].modules.empty());
    EXPECT_EQ(changes[2].fate, ModuleFate::Uncertain);
}

TEST(PreviewPartners, OfOneVendorSeeDifferentContainers)
{
    Organization organization = plainOrganization();
    for (const char* key : {"a", "b", "c"})
        addApp(organization, key).vendor = "Harrow";
    organization.apps[2].vendor = "Other";
    const auto splits = partnerSplits(blocked(organization, {"a"}, {"c-1", "c-2"}));
    ASSERT_EQ(splits.size(), 1U);
    EXPECT_EQ(splits[0].vendor, "Harrow");
    EXPECT_EQ(splits[0].read, std::vector{access::AppIndex{1}});
    EXPECT_EQ(splits[0].notRead, std::vector{access::AppIndex{0}});
    EXPECT_EQ(splits[0].containers.size(), 2U);
    EXPECT_TRUE(partnerSplits(blocked(organization, {"a", "b"}, {"c-1"})).empty());
    EXPECT_TRUE(partnerSplits(blocked(organization, {"c"}, {"c-1"})).empty());
}

TEST(PreviewPartners, AreDeclaredAsAPairAndOnlyNewSplitsAreTold)
{
    Organization organization = plainOrganization();
    addApp(organization, "a");
    addApp(organization, "b");
    organization.appPairs = {{AppKey("b"), AppKey("a"), "share a queue", {}}};
    auto splits = partnerSplits(blocked(organization, {"a"}, {"c-1"}));
    ASSERT_EQ(splits.size(), 1U);
    EXPECT_TRUE(splits[0].vendor.empty());
    EXPECT_EQ(splits[0].note, "share a queue");
    organization.policies = {blockOf("p-1", {"a"}, {"c-1"})};
    EXPECT_TRUE(partnerSplits(blocked(organization, {"a"}, {"c-1"})).empty());
    // Where they already differed nothing new is split, and joining them is none either.
    EXPECT_TRUE(partnerSplits(EditedOrganization(organization, {}).compared()).empty());
    organization.apps[1].scopes = std::nullopt;
    EXPECT_TRUE(partnerSplits(blocked(organization, {"b"}, {"c-1"})).empty());
}

TEST(PreviewFuture, TellsWhatIsCreatedOrInstalledLater)
{
    Organization organization = plainOrganization();
    addApp(organization, "a");
    Policy everywhere = blockOf("p-1", {}, {});
    everywhere.coverage = {};
    everywhere.rule.apps = RuleApps::All;
    const auto changes = futureChanges(EditedOrganization(organization, {everywhere}).compared());
    ASSERT_EQ(changes.containers.size(), 2U); // Jira and Confluence
    EXPECT_EQ(changes.containers[0].gate.after, access::FutureGate::Blocked);
    EXPECT_EQ(changes.containers[0].apps.size(), 1U);
    ASSERT_EQ(changes.apps.size(), 1U);
    EXPECT_EQ(changes.apps[0].containers.size(), 4U);
    EXPECT_EQ(changes.both.size(), 2U);
    EXPECT_TRUE(futureChanges(blocked(organization, {"a"}, {"c-1"})).empty());
}

// Counted person by person and cell by cell, without classes and groups.
TEST(PreviewPeople, AreThoseWhoMayReadWhereCellsChange)
{
    std::size_t people = 0;
    for (std::uint64_t seed = 1; seed <= 60 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Preview preview = EditedOrganization(seed).compared();
        const std::vector<CellPosition> cells = cellsOf(preview);
        const preview::PeopleChanges changes = peopleChanges(preview, cells);
        std::size_t last = cells.size();
        std::set<access::UserIndex> told;
        for (const preview::PeopleGroup& group : changes.groups) {
            EXPECT_LE(group.cells, last);
            last = group.cells;
            for (const access::UserIndex person : group.people) {
                told.insert(person);
                const auto read = cellsOfPerson(preview, cells, person);
                EXPECT_EQ(group.cells, read.size());
                EXPECT_EQ(group.apps, byApp(preview, read).size());
                EXPECT_EQ(group.containers, byContainer(preview, read).size());
            }
        }
        const auto& users = preview.organization().users;
        for (std::uint32_t i = 0; i < users.size(); ++i) {
            const bool counts = users[i].kind == AccountKind::Person && users[i].active;
            const bool reads = !cellsOfPerson(preview, cells, {i}).empty();
            EXPECT_EQ(told.contains({i}), counts && reads) << users[i].id.value;
        }
        EXPECT_EQ(changes.people, told.size());
        people += told.size();
    }
    EXPECT_GT(people, 20U);
}

TEST(PreviewPeople, AreNotKnownWithoutAScheme)
{
    Organization organization = plainOrganization();
    addApp(organization, "a");
    organization.containers[0].scheme.reset();
    const Preview preview = blocked(organization, {"a"}, {"c-1", "c-2"});
    const auto changes = peopleChanges(preview, cellsOf(preview));
    EXPECT_EQ(changes.unknown, std::vector{access::ContainerIndex{0}});
    ASSERT_EQ(changes.groups.size(), 1U);
    EXPECT_EQ(changes.groups[0].people.size(), 2U);
    EXPECT_EQ(changes.groups[0].cells, 1U);
}

TEST(PreviewDetails, AreTheAnswersOfTheCore)
{
    for (std::uint64_t seed = 1; seed <= 30 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Preview preview = EditedOrganization(seed).compared();
        for (CellPosition position = 0; position < preview.difference.cells.size(); ++position) {
            const preview::CellDetails details = cellDetails(preview, position);
            const auto& [app, container, effect] = details.cell;
            EXPECT_EQ(details.before, preview.before->outcomes(app, container, details.as));
            EXPECT_EQ(details.after, preview.after->outcomes(app, container, details.as));
            EXPECT_EQ(access::outcomeChanges(details.before, details.after), details.effect.change.surfaces);
            EXPECT_EQ(details.event.has_value(), eventOf(preview, app, container) != nullptr);
        }
        std::size_t changed = 0;
        for (const preview::SurfaceCount& count : surfaceCounts(preview, cellsOf(preview)))
            changed += count.cells;
        std::size_t expected = 0;
        for (CellPosition position = 0; position < preview.difference.cells.size(); ++position)
            expected += preview.effect(position).change.surfaces.size();
        EXPECT_EQ(changed, expected);
    }
}

// Nothing is changed by looking.
TEST(PreviewConsequences, LeaveTheStatesAsTheyAre)
{
    const EditedOrganization edited(9);
    const Organization before = edited.before->organization();
    const Organization after = edited.after->organization();
    const Preview preview = edited.compared();
    (void)consequencesOf(preview);
    EXPECT_EQ(edited.before->organization(), before);
    EXPECT_EQ(edited.after->organization(), after);
}

} // namespace gatehouse::test
