// SPDX-License-Identifier: Apache-2.0
#include "models/access/Difference.h"

#include "tests/models/access/NaiveDifference.h"
#include "tests/models/access/Questions.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace gatehouse::test {
namespace {

void addCellLines(std::vector<std::string>& lines, const access::CellDifference& cell)
{
    const std::string place = "cell " + cell.app + ' ' + cell.container + ' ';
    for (const Action action : allActions) {
        if (cell.lost.contains(action))
            lines.push_back(place + "lost " + std::string(toText(action)));
        if (cell.gained.contains(action))
            lines.push_back(place + "gained " + std::string(toText(action)));
    }
    for (const access::VerdictChange& other : cell.other)
        lines.push_back(place + "other " + std::string(toText(other.before)) + ' ' +
                        std::string(toText(other.after)) + ' ' + std::string(toText(other.action)));
    for (const access::OutcomeChange& change : cell.surfaces)
        lines.push_back(place + std::string(toText(change.surface)) + ' ' +
                        std::string(toText(change.before)) + ' ' + std::string(toText(change.after)));
}

void addSideLines(std::vector<std::string>& lines, const std::string& word, const access::OneSided& side)
{
    for (const std::string& app : side.apps)
        lines.push_back(word + " app " + app);
    for (const std::string& container : side.containers)
        lines.push_back(word + " container " + container);
    for (const std::string& user : side.users)
        lines.push_back(word + " user " + user);
}

std::vector<std::string> linesOf(const access::Difference& difference)
{
    std::vector<std::string> lines;
    for (const access::CellDifference& cell : difference.cells)
        addCellLines(lines, cell);
    addSideLines(lines, "removed", difference.removed);
    addSideLines(lines, "added", difference.added);
    for (const access::AccessEvent& event : difference.events)
        lines.push_back("event " + event.app + ' ' + event.container + ' ' + std::string(toText(event.kind)));
    std::sort(lines.begin(), lines.end());
    return lines;
}

void expectTotals(const access::Difference& difference)
{
    access::DifferenceTotals totals;
    std::set<std::string> apps, containers;
    for (const access::CellDifference& cell : difference.cells) {
        ++totals.cells;
        totals.lost += static_cast<std::size_t>(cell.lost.size());
        totals.gained += static_cast<std::size_t>(cell.gained.size());
        totals.other += cell.other.size();
        apps.insert(cell.app);
        containers.insert(cell.container);
    }
    totals.apps = apps.size();
    totals.containers = containers.size();
    EXPECT_EQ(difference.totals, totals);
}

/// Changes anything that may change between two snapshots, a little.
void alter(Organization& organization, OrganizationGenerator& random)
{
    for (App& app : organization.apps) {
        if (random.chance(15))
            app.enabled = !app.enabled;
        if (random.chance(15))
            app.eligible = std::nullopt;
        if (random.chance(15))
            app.scopes = std::vector{ScopeId("READ"), ScopeId("read:jira-work")};
        if (random.chance(10))
            app.framework = Framework::OAuth2;
        if (random.chance(10))
            app.products = {Product::Jira};
    }
    for (Scheme& scheme : organization.schemes)
        if (random.chance(40))
            scheme.grants = random.scheme(organization, "other").grants;
    for (Policy& policy : organization.policies)
        if (random.chance(40))
            policy = random.policy(organization, policy.id.value);
    for (User& user : organization.users)
        if (random.chance(10))
            user.active = !user.active;
    if (random.chance(30))
        organization.apps.erase(organization.apps.begin());
    if (random.chance(30))
        organization.apps.push_back(random.app(organization, "com.example.new", organization.sites[0].id));
    if (random.chance(30))
        organization.containers.push_back(random.container(organization, "c-new"));
    if (random.chance(30))
        organization.users.push_back({UserId("u-new"), "New", AccountKind::Person, true, {}});
    if (random.chance(30))
        std::reverse(organization.containers.begin(), organization.containers.end());
}

} // namespace

TEST(Difference, EqualsANaiveComparison)
{
    for (std::uint64_t seed = 1; seed <= repeated(60) && !HasFailure(); ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        const access::CompiledOrganization before = compiled(organization);
        alter(organization, random);
        const access::CompiledOrganization after = compiled(std::move(organization));
        for (const char* as : {"", "app", "any-person", "anonymous", "user:u-1", "browser:u-2"}) {
            SCOPED_TRACE("seed " + std::to_string(seed) + " as " + as);
            const auto made = difference(before, after, *as ? std::optional<std::string>(as) : std::nullopt);
            ASSERT_TRUE(made.has_value());
            EXPECT_EQ(linesOf(*made), naiveDifference(before, after, as));
            expectTotals(*made);
        }
    }
}

TEST(Difference, OfAStateWithItselfIsEmpty)
{
    OrganizationGenerator random(3);
    const access::CompiledOrganization core = compiled(random.organization());
    const auto made = difference(core, core, std::nullopt);
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE(linesOf(*made).empty());
    EXPECT_EQ(made->totals, access::DifferenceTotals{});
}

TEST(Difference, TurnsAroundWhenSidesAreSwapped)
{
    OrganizationGenerator random(4);
    Organization organization = random.organization();
    const access::CompiledOrganization before = compiled(organization);
    alter(organization, random);
    const access::CompiledOrganization after = compiled(std::move(organization));
    const auto there = difference(before, after, "any-person");
    const auto back = difference(after, before, "any-person");
    ASSERT_TRUE(there.has_value() && back.has_value());
    EXPECT_EQ(there->totals.lost, back->totals.gained);
    EXPECT_EQ(there->totals.gained, back->totals.lost);
    EXPECT_EQ(there->added, back->removed);
    EXPECT_EQ(there->events.size(), back->events.size());
}

TEST(Difference, RefusesAnAsThatIsNotThereOnBothSides)
{
    OrganizationGenerator random(5);
    Organization organization = random.organization();
    const access::CompiledOrganization before = compiled(organization);
    organization.users.push_back({UserId("u-new"), "New", AccountKind::Person, true, {}});
    const access::CompiledOrganization after = compiled(std::move(organization));
    EXPECT_EQ(difference(before, after, "user:u-new").error().code, "question.unknown-account");
    EXPECT_EQ(difference(after, before, "user:u-new").error().code, "question.unknown-account");
    EXPECT_EQ(difference(before, after, "nobody").error().code, "question.malformed-as");
}

TEST(Difference, RefusesAFaultyAsAlsoWhereThereIsNoApp)
{
    const access::CompiledOrganization empty = compiled({});
    const auto made = difference(empty, empty, "nobody");
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, "question.malformed-as");
}

} // namespace gatehouse::test
