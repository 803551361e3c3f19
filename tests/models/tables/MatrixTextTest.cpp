// SPDX-License-Identifier: Apache-2.0
#include "models/tables/MatrixText.h"

#include "tests/support/OrganizationGenerator.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace gatehouse;

access::CompiledOrganization compiled(Organization organization)
{
    return {std::make_shared<const Organization>(std::move(organization)), catalogue::Catalogue::builtIn()};
}

Organization oneAppTwoSites()
{
    Organization organization;
    organization.sites = {
        {.id = SiteId("s1"), .name = "one", .url = {}, .cloudId = {}, .products = {}, .unknownMembers = {}},
        {.id = SiteId("s2"), .name = "two", .url = {}, .cloudId = {}, .products = {}, .unknownMembers = {}}};
    Container container;
    container.id = ContainerId("c,1");
    container.site = SiteId("s1");
    container.key = "C";
    organization.containers = {container};
    for (const SiteId& site : {SiteId("s1"), SiteId("s2")}) {
        App app;
        app.key = AppKey("a\"pp");
        app.site = site;
        app.products = {Product::Jira};
        app.scopes = std::vector<ScopeId>{ScopeId("READ")};
        organization.apps.push_back(app);
    }
    return organization;
}

TEST(MatrixText, WritesTheContractsCsvWithQuotedNames)
{
    std::ostringstream out;
    tables::writeMatrixCsv(compiled(oneAppTwoSites()), {}, out);
    EXPECT_EQ(out.str(), "app,container,view,read,write,delete,administer\n"
                         "\"a\"\"pp@s1\",\"c,1\",unknown,unknown,denied,denied,denied\n"
                         "\"a\"\"pp@s2\",\"c,1\",not-applicable,not-applicable,not-applicable,not-applicable,"
                         "not-applicable\n");
}

TEST(MatrixText, CsvAndJsonHoldTheSameCells)
{
    test::OrganizationGenerator generator(7);
    for (int round = 0; round < 20; ++round) {
        const auto core = compiled(generator.organization());
        std::ostringstream csv;
        std::ostringstream json;
        const access::As as{.kind = access::ActsAs::AnyPerson, .person = {}};
        tables::writeMatrixCsv(core, as, csv);
        tables::writeMatrixJson(core, as, json);
        std::string rebuilt = "app,container,view,read,write,delete,administer\n";
        for (const auto& row : nlohmann::json::parse(json.str())) {
            rebuilt += row.at("app").get<std::string>() + ',' + row.at("container").get<std::string>();
            for (const char* action : {"view", "read", "write", "delete", "administer"})
                rebuilt += ',' + row.at(action).get<std::string>();
            rebuilt += '\n';
        }
        EXPECT_EQ(csv.str(), rebuilt);
    }
}

} // namespace
