// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "tests/models/imports/Tables.h"

#include <algorithm>
#include <random>

namespace gatehouse::imports::test {
namespace {

constexpr std::pair<TableKind, std::string_view> batchTables[] = {
    {TableKind::People,
     "Account ID;Name;Type;Status\nu1;Mia;person;active\nu2;Okello, Ines;;inactive\nau;Robot;app;\n"},
    {TableKind::Groups,
     "Group name,Member\nstaff,Mia\nstaff,u2\nguests,\"Okello, Ines\"\nall,u1;u2\nempty,\n"},
    {TableKind::Schemes,
     "Scheme name,Granted to,Permission\nPlain,group:staff,view\nPlain,staff,\"read, write\"\n"
     "Plain,role:Apps,all\nPlain,Anyone on the web,view\nPlain,user: Mia,admin\n"},
    {TableKind::Containers, "Site URL,product,Project key,Project name,Permission scheme,Labels\n"
                            "https://MAIN.example/x,Jira Software,EX,Example,Plain,finance;secret\n"
                            "side,confluence,EX,,,\n"},
    {TableKind::Roles, "Site,Project key,Role,Actor\nmain,EX,Apps,au\ns2,EX,Apps,Robot\nmain,EX,Apps,staff\n"
                       "main,EX,Apps,au\n"},
    {TableKind::Apps,
     "App key,App name,Vendor,Type,Site,Products,App user,Scopes,Status,Eligible,Installed on,Version\n"
     "com.a,A,Vendor,Connect,main,\"jira, confluence\",Robot,\"READ, WRITE\",enabled,?,2026-01-31,1.0\n"
     "com.a,A,,OAuth 2.0 (3LO),s2,jira,,[],disabled,no,2026-01-31T09:00:00Z,\n"},
};

Tables wholeBatch(std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5})
{
    Tables tables;
    for (const std::size_t i : order)
        tables.add(batchTables[i].first, batchTables[i].second);
    return tables;
}

TEST(Import, BringsAWholeBatchIn)
{
    const Organization state = twoSites();
    const ImportPlan plan = wholeBatch().plan(state);
    const Organization result = after(state, plan);

    ASSERT_EQ(result.users.size(), 3U);
    EXPECT_EQ(result.users[1], (User{UserId("u2"), "Okello, Ines", AccountKind::Person, false, {}}));
    EXPECT_EQ(result.users[2].kind, AccountKind::App);
    ASSERT_EQ(result.groups.size(), 4U);
    EXPECT_EQ(result.groups[0], (Group{GroupId("staff"), "staff", {UserId("u1"), UserId("u2")}, {}}));
    EXPECT_EQ(result.groups[1].members, std::vector{UserId("u2")});
    EXPECT_EQ(result.groups[2].members, (std::vector{UserId("u1"), UserId("u2")}));
    ASSERT_EQ(result.schemes.size(), 1U);
    EXPECT_EQ(
        result.schemes[0].grants,
        (std::vector<Grant>{{{HolderKind::Group, "staff"}, {Action::View, Action::Read, Action::Write}, {}},
                            {{HolderKind::Role, "Apps"}, ActionSet::all(), {}},
                            {{HolderKind::Anyone, ""}, {Action::View}, {}},
                            {{HolderKind::User, "u1"}, {Action::Administer}, {}}}));
    ASSERT_EQ(result.containers.size(), 2U);
    const Container& first = result.containers[0];
    EXPECT_EQ(first.id.value, "s1/jira/EX");
    EXPECT_EQ(first.scheme, SchemeId("Plain"));
    EXPECT_EQ(first.labels, (std::vector<std::string>{"finance", "secret"}));
    EXPECT_EQ(first.roles,
              (std::vector<RoleActors>{{"Apps", {{HolderKind::User, "au"}, {HolderKind::Group, "staff"}}}}));
    EXPECT_EQ(result.containers[1].id.value, "s2/confluence/EX");
    EXPECT_EQ(result.containers[1].scheme, std::nullopt);
    ASSERT_EQ(result.apps.size(), 2U);
    const App& app = result.apps[0];
    EXPECT_EQ(app.user, UserId("au"));
    EXPECT_EQ(app.scopes, (std::vector{ScopeId("READ"), ScopeId("WRITE")}));
    EXPECT_EQ(app.eligible, std::nullopt);
    EXPECT_EQ(result.apps[1].scopes, std::vector<ScopeId>{});
    EXPECT_EQ(result.apps[1].framework, Framework::OAuth2);
    EXPECT_FALSE(result.apps[1].enabled);

    EXPECT_EQ(plan.tables[1].counts, (ImportCounts{.added = 4}));
    EXPECT_EQ(plan.tables[4].counts, (ImportCounts{.added = 3, .unchanged = 1}));
    EXPECT_EQ(plan.tables[4].rows[3], RowOutcome::Unchanged);
}

TEST(Import, GivesTheSameWhateverTheOrderOfTheTables)
{
    const Organization state = twoSites();
    const std::string expected = writeOrganization(after(state, wholeBatch().plan(state)));
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
    for (int number = 0; std::next_permutation(order.begin(), order.end()); ++number) {
        if (number % 7 != 0) // about a hundred of them will do
            continue;
        ASSERT_EQ(writeOrganization(after(state, wholeBatch(order).plan(state))), expected);
    }
}

TEST(Import, ASecondTimeChangesNothing)
{
    const Organization state = twoSites();
    const Organization once = after(state, wholeBatch().plan(state));
    const ImportPlan again = wholeBatch().plan(once);
    EXPECT_EQ(after(once, again), once);
    EXPECT_TRUE(again.edit.empty());
    for (const TableOutcome& table : again.tables) {
        EXPECT_EQ(table.counts.added + table.counts.changed, 0U);
        EXPECT_TRUE(
            std::ranges::all_of(table.rows, [](RowOutcome row) { return row == RowOutcome::Unchanged; }));
    }
}

TEST(Import, ChangesOnlyWhatFilledCellsSay)
{
    const Organization state = after(twoSites(), wholeBatch().plan(twoSites()));
    const ImportPlan plan =
        Tables()
            .add(TableKind::People, "id,name,active\nu1,Maya,\nu2,,yes\n")
            .add(TableKind::Groups, "id,members\nstaff,Maya\nstaff,au\n")
            .add(TableKind::Containers, "product,key,name,labels,scheme\njira,EX,New name,legal,\n")
            .add(TableKind::Apps, "key,site,version,scopes\ncom.a,s1,2.0,ADMIN\n")
            .plan(state);
    Organization expected = state;
    expected.users[0].name = "Maya";
    expected.users[1].active = true;
    expected.groups[0].members.emplace_back("au");
    expected.containers[0].name = "New name";
    expected.containers[0].labels.emplace_back("legal");
    expected.apps[0].version = "2.0";
    expected.apps[0].scopes = std::vector{ScopeId("ADMIN")};
    EXPECT_EQ(after(state, plan), expected);
    EXPECT_EQ(plan.tables[0].counts, (ImportCounts{.changed = 2}));
    EXPECT_EQ(plan.tables[1].counts, (ImportCounts{.changed = 1}));
}

TEST(Import, LetsAKeyMoveToAnotherContainer)
{
    Organization state = after(twoSites(), wholeBatch().plan(twoSites()));
    const ImportPlan plan =
        Tables()
            .add(TableKind::Containers, "id,site,product,key\nnew,s1,jira,EX\ns1/jira/EX,,,OLD\n")
            .add(TableKind::Roles, "container,role,actor\nOLD,r,u1\nEX,r,u2\n",
                 {.site = "main", .product = Product::Jira, .framework = {}})
            .plan(state);
    const Organization result = after(state, plan);
    EXPECT_EQ(result.containers[0].key, "OLD");
    EXPECT_EQ(result.containers[0].roles.back().actors[0].name, "u1");
    EXPECT_EQ(result.containers[2].id.value, "new");
    EXPECT_EQ(result.containers[2].roles[0].actors[0].name, "u2");
}

TEST(Import, FillsInDefaultsAndTheOnlySite)
{
    Organization state = twoSites();
    state.sites.pop_back();
    const Defaults defaults{.site = {}, .product = Product::Confluence, .framework = Framework::Forge};
    const ImportPlan plan = Tables()
                                .add(TableKind::Containers, "key\nA\nB\n", defaults)
                                .add(TableKind::Apps, "key\nx\n", defaults)
                                .plan(state);
    const Organization result = after(state, plan);
    EXPECT_EQ(result.containers[1].id.value, "s1/confluence/B");
    EXPECT_EQ(result.apps[0].framework, Framework::Forge);
    EXPECT_EQ(result.apps[0].products, std::vector{Product::Confluence});
    EXPECT_EQ(result.apps[0].site, SiteId("s1"));
}

TEST(Import, FindsPeopleByNameInATableThatHasNoIds)
{
    const ImportPlan plan = Tables()
                                .add(TableKind::People, "name,active\nMia,no\nNew,yes\n")
                                .add(TableKind::People, "id,name\nu1,Mia\n")
                                .plan(twoSites());
    EXPECT_EQ(toTexts(plan.errors), std::vector<std::string>{"0 2:1 import.duplicate-elsewhere Mia|2|2"});
}

TEST(Import, InstallsACandidateThatIsEnabled)
{
    Organization state = twoSites();
    App app;
    app.key = AppKey("x");
    app.site = SiteId("s1");
    app.enabled = false;
    app.candidate = true;
    state.apps = {app};
    const Organization named =
        after(state, Tables().add(TableKind::Apps, "key,site,name\nx,s1,X\n").plan(state));
    EXPECT_TRUE(named.apps[0].candidate);
    const Organization enabled =
        after(state, Tables().add(TableKind::Apps, "key,site,enabled\nx,s1,yes\n").plan(state));
    EXPECT_FALSE(enabled.apps[0].candidate);
    EXPECT_TRUE(enabled.apps[0].enabled);
}

TEST(Import, DoesNotRenameWhatItFoundByItsId)
{
    Organization state = twoSites();
    state.groups = {{GroupId("g1"), "staff", {}, {}}};
    EXPECT_TRUE(Tables().add(TableKind::Groups, "name\ng1\n").plan(state).edit.empty());
}

TEST(Import, FindsAGroupByTheNameThatARowBeforeGaveIt)
{
    Organization state = twoSites();
    state.groups = {{GroupId("g1"), "staff", {}, {}}};
    const ImportPlan plan = Tables()
                                .add(TableKind::People, "id\nu\n")
                                .add(TableKind::Groups, "id,name,members\ng1,crew,\n,crew,u\n")
                                .plan(state);
    EXPECT_EQ(after(state, plan).groups, (std::vector<Group>{{GroupId("g1"), "crew", {UserId("u")}, {}}}));
}

TEST(Import, OfNothingIsNothing)
{
    const ImportPlan plan = Tables().plan(twoSites());
    EXPECT_TRUE(plan.edit.empty());
    EXPECT_TRUE(plan.errors.empty());
    EXPECT_TRUE(plan.tables.empty());
}

} // namespace
} // namespace gatehouse::imports::test
