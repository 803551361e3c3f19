// SPDX-License-Identifier: Apache-2.0
#include "tests/models/imports/Tables.h"

namespace gatehouse::imports::test {
namespace {

using Texts = std::vector<std::string>;

/// Two people named Mia, an app user of the installed app, two schemes, containers with a common key.
Organization smallState()
{
    Organization state = twoSites();
    const auto user = [](const char* id, const char* name, AccountKind kind) {
        return User{UserId(id), name, kind, true, {}};
    };
    state.users = {user("u1", "Mia", AccountKind::Person), user("u2", "Mia", AccountKind::Person),
                   user("au", "Robot", AccountKind::App)};
    state.groups = {{GroupId("g1"), "staff", {}, {}}, {GroupId("u1"), "Robot", {}, {}}};
    state.schemes = {{SchemeId("p1"), "Plain", {}, {}}, {SchemeId("p2"), "Plain", {}, {}}};
    for (const char* site : {"s1", "s2"}) {
        Container container;
        container.id = ContainerId(std::string("c") + site);
        container.site = SiteId(site);
        container.key = "EX";
        state.containers.push_back(container);
    }
    App app;
    app.key = AppKey("app");
    app.site = SiteId("s1");
    app.user = UserId("au");
    state.apps = {app};
    return state;
}

struct Faulty
{
    TableKind kind;
    const char* text;
    Texts faults;
};

class FaultyTable : public ::testing::TestWithParam<Faulty>
{};

TEST_P(FaultyTable, TellsEveryFaultWithItsPlaceAndChangesNothing)
{
    const Organization state = smallState();
    const ImportPlan plan = Tables().add(GetParam().kind, GetParam().text).plan(state);
    Texts expected;
    for (const std::string& fault : GetParam().faults)
        expected.push_back("0 " + fault);
    EXPECT_EQ(toTexts(plan.errors), expected);
    EXPECT_TRUE(plan.edit.empty());
    for (const TableFault& fault : plan.errors)
        EXPECT_EQ(fault.fault.severity, FaultSeverity::Error);
}

INSTANTIATE_TEST_SUITE_P(
    People, FaultyTable,
    ::testing::Values(
        Faulty{TableKind::People, "active\nyes\n", {"1:1 import.missing-column id, name"}},
        Faulty{TableKind::People, "id,name,Name\nx,y,z\n", {"1:9 import.duplicate-column Name"}},
        Faulty{TableKind::People,
               "id,active\n,yes\nx,perhaps\n",
               {"2:1 import.empty-cell id", "3:3 import.wrong-boolean perhaps"}},
        Faulty{TableKind::People, "id,name\nx,A\nx,B\n", {"3:1 import.duplicate-row x|2"}},
        Faulty{TableKind::People, "name\nA\nA\n", {"3:1 import.duplicate-row A|2"}},
        Faulty{TableKind::People, "name,active\nMia,no\n", {"2:1 import.ambiguous Mia|2"}},
        Faulty{TableKind::People,
               "id,kind\nx,robot\nau,person\n",
               {"2:3 import.unknown-account-kind robot", "3:4 import.app-user-is-person au|app"}}));

INSTANTIATE_TEST_SUITE_P(
    GroupsAndSchemes, FaultyTable,
    ::testing::Values(Faulty{TableKind::Groups,
                             "group,members\nstaff,nobody\nstaff,Mia\n,u1\n",
                             {"2:7 import.unknown-account nobody", "3:7 import.ambiguous Mia|2",
                              "4:1 import.empty-cell name"}},
                      Faulty{TableKind::Groups, "id,name\ng1,one\ng1,two\n", {"3:4 import.conflict one|2"}},
                      Faulty{TableKind::Groups,
                             "name,members\nstaff,\"u1;no;u2;nix\"\n",
                             {"2:7 import.unknown-account no", "2:7 import.unknown-account nix"}},
                      Faulty{TableKind::Schemes,
                             "name,to,actions\nPlain,anyone,view\nnew,,view\nnew,anyone,\n",
                             {"2:1 import.ambiguous Plain|2", "3:5 import.empty-cell to",
                              "4:12 import.empty-cell actions"}},
                      Faulty{TableKind::Schemes,
                             "name,to,actions\nn,user:nobody,view\nn,group:nobody,view\nn,nobody,view\n",
                             {"2:3 import.unknown-account nobody", "3:3 import.unknown-group nobody",
                              "4:3 import.unknown-actor nobody"}},
                      Faulty{TableKind::Schemes,
                             "name,to,actions\nn,role:,view\nn,anyone,fly\nn,u1,view\nn,Robot,view\n",
                             {"2:3 import.not-a-holder role:", "3:10 import.unknown-action fly",
                              "4:3 import.ambiguous u1|2", "5:3 import.ambiguous Robot|2"}},
                      Faulty{
                          TableKind::Schemes, "name,to\nn,anyone\n", {"1:1 import.missing-column actions"}}));

INSTANTIATE_TEST_SUITE_P(
    Containers, FaultyTable,
    ::testing::Values(Faulty{TableKind::Containers,
                             "site,product,key\nnone,jira,A\ns1,trello,B\n,jira,C\ns1,,D\n",
                             {"2:1 import.unknown-site none", "3:4 import.unknown-product trello",
                              "4:1 import.empty-cell site", "5:4 import.empty-cell product"}},
                      Faulty{TableKind::Containers,
                             "key\nA\nB\n",
                             {"1:1 import.missing-column site", "1:1 import.missing-column product"}},
                      Faulty{TableKind::Containers, "key,site\nEX,none\n", {"2:4 import.unknown-site none"}},
                      Faulty{TableKind::Roles,
                             "container,role,actor,site\nEX,r,g1,none\n",
                             {"2:9 import.unknown-site none"}},
                      Faulty{TableKind::Containers, "key,name\nEX,again\n", {"2:1 import.ambiguous EX|2"}},
                      Faulty{TableKind::Containers,
                             "site,product,key,scheme\ns1,jira,A,none\ns1,jira,B,Plain\n",
                             {"2:11 import.unknown-scheme none", "3:11 import.ambiguous Plain|2"}},
                      Faulty{TableKind::Containers,
                             "id,site,product,key\nnew,s1,jira,EX\n",
                             {"2:13 import.key-in-use EX|cs1"}},
                      Faulty{TableKind::Containers,
                             "id,site,product,key\na,s1,jira,A\nb,s1,jira,A\n",
                             {"3:11 import.key-in-use A|a"}},
                      Faulty{TableKind::Containers, "id,site\ncs1,s2\n", {"2:1 import.key-in-use EX|cs2"}},
                      Faulty{TableKind::Containers,
                             "id,site,product,key\ns1/jira/A,s1,jira,B\n,s1,jira,A\n",
                             {"3:10 import.id-in-use s1/jira/A"}},
                      Faulty{TableKind::Containers,
                             "site,product,key\ns1,jira,A\ns1,jira,A\n",
                             {"3:9 import.duplicate-row A|2"}}));

INSTANTIATE_TEST_SUITE_P(
    RolesAndApps, FaultyTable,
    ::testing::Values(
        Faulty{TableKind::Roles, "container,role\ncs1,r\n", {"1:1 import.missing-column actor"}},
        Faulty{TableKind::Roles,
               "container,role,actor\n,,\ncs1,,g1\nnone,r,g1\nEX,r,g1\ncs1,r,role:x\ncs1,r,anyone\n",
               {"3:5 import.empty-cell role", "4:1 import.unknown-container none",
                "5:1 import.ambiguous EX|2", "6:7 import.not-an-actor role:x",
                "7:7 import.unknown-actor anyone"}},
        Faulty{TableKind::Apps,
               "key,site\n,s1\nnew,s1\n",
               {"1:1 import.missing-column framework", "1:1 import.missing-column products",
                "2:1 import.empty-cell key"}},
        Faulty{TableKind::Apps,
               "key,site,framework,products,user,enabled,eligible,installedAt\n"
               "a,s1,ajax,jira,,,,\n"
               "b,s1,forge,\"jira,trello\",u1,maybe,often,31.1.2026\n"
               "c,nowhere,forge,jira,,,,\n"
               "app,s1,,,nobody,,,2026-02-30\n",
               {"2:6 import.unknown-framework ajax", "3:12 import.unknown-product trello",
                "3:26 import.not-an-app-user u1", "3:29 import.wrong-boolean maybe",
                "3:35 import.wrong-boolean often", "3:41 import.wrong-date 31.1.2026",
                "4:3 import.unknown-site nowhere", "5:10 import.unknown-account nobody",
                "5:19 import.wrong-date 2026-02-30"}},
        Faulty{
            TableKind::Apps, "key,site,version\napp,s1,1\napp,s1,2\n", {"3:1 import.duplicate-row app|2"}}));

TEST(ImportFault, OfADefaultHasNoPlace)
{
    const ImportPlan plan =
        Tables()
            .add(TableKind::Apps, "key\nx\n", {.site = "nowhere", .product = {}, .framework = {}})
            .plan(smallState());
    EXPECT_EQ(toTexts(plan.errors), Texts{"0 - import.unknown-site nowhere"});
    const Defaults defaults{.site = "nowhere", .product = {}, .framework = {}};
    EXPECT_TRUE(Tables().add(TableKind::People, "id\nx\n", defaults).plan(smallState()).errors.empty());
}

TEST(ImportFault, TellsRowsThatStandInTwoTables)
{
    const ImportPlan plan = Tables()
                                .add(TableKind::People, "id,name\nx,A\n")
                                .add(TableKind::People, "id,name\ny,B\nx,C\n")
                                .plan(smallState());
    EXPECT_EQ(toTexts(plan.errors), Texts{"1 3:1 import.duplicate-elsewhere x|2|1"});
}

TEST(ImportFault, DoesNotSpreadToRowsThatReferToARefusedOne)
{
    const ImportPlan plan = Tables()
                                .add(TableKind::Roles, "container,role,actor\nA,r,u1\n")
                                .add(TableKind::Containers, "site,product,key\nnone,jira,A\n")
                                .plan(twoSites());
    EXPECT_EQ(toTexts(plan.errors),
              (Texts{"0 2:5 import.unknown-actor u1", "1 2:1 import.unknown-site none"}));
}

TEST(ImportFault, IsAWarningWhereNothingIsLost)
{
    const ImportPlan plan =
        Tables()
            .add(TableKind::People, "id,shoe size\nx,44\n")
            .add(TableKind::Groups, "id,members\n")
            .add(TableKind::Schemes, "name,to,actions\nn,role:Nobody,view\nn,role:Nobody,read\n")
            .plan(smallState());
    EXPECT_EQ(toTexts(plan.errors), Texts{});
    EXPECT_EQ(toTexts(plan.warnings), (Texts{"0 1:4 import.unmatched-column shoe size",
                                             "1 1:1 import.no-rows", "2 2:3 import.unknown-role Nobody"}));
    EXPECT_FALSE(plan.edit.empty());
}

TEST(ImportFault, IsCountedBeyondTheLimit)
{
    std::string text = "id,active\n";
    for (int row = 0; row < 10; ++row)
        text += std::to_string(row) + ",x\n";
    NoProgress progress;
    Tables tables;
    tables.add(TableKind::People, text).add(TableKind::People, text);
    const ImportPlan plan = planImport(smallState(), tables.inputs(), progress, 3);
    EXPECT_EQ(toTexts(plan.errors), (Texts{"0 2:3 import.wrong-boolean x", "0 3:3 import.wrong-boolean x",
                                           "0 4:3 import.wrong-boolean x", "0 - import.more-faults 17"}));
}

} // namespace
} // namespace gatehouse::imports::test
