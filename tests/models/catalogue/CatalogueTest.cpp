// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/Catalogue.h"

#include "models/access/CompiledOrganization.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace gatehouse::test {

using catalogue::Catalogue;
using catalogue::ConnectScope;
using catalogue::ScopeKind;

namespace {

const Catalogue facts = Catalogue::builtIn();

std::string nameOf(const catalogue::Operation& operation)
{
    return std::string(operation.method) + ' ' + std::string(operation.path);
}

const catalogue::Operation& operation(const char* name)
{
    return facts.operations()[facts.findOperation(name).value()];
}

ActionSet opens(Framework framework, std::initializer_list<const char*> ids, Product product)
{
    std::vector<ScopeId> scopes;
    for (const char* id : ids)
        scopes.emplace_back(id);
    return access::scopeActions(framework, scopes, product, facts);
}

constexpr ActionSet viewRead{Action::View, Action::Read};
constexpr ActionSet upToWrite{Action::View, Action::Read, Action::Write};
constexpr ActionSet upToDelete{Action::View, Action::Read, Action::Write, Action::Delete};

} // namespace

TEST(Catalogue, HoldsAllFacts)
{
    EXPECT_EQ(facts.scopes().size(), 655U);
    EXPECT_EQ(facts.operations().size(), 1038U);
    EXPECT_EQ(facts.connectScopes().size(), 16U);
    EXPECT_FALSE(facts.date().empty());
    EXPECT_FALSE(facts.source().empty());
}

TEST(Catalogue, CountsScopesByKind)
{
    const auto count = [](ScopeKind kind) {
        return std::ranges::count(facts.scopes(), kind, &catalogue::Scope::kind);
    };
    EXPECT_EQ(count(ScopeKind::Connect), 14);
    EXPECT_EQ(count(ScopeKind::Granular), 536);
    EXPECT_EQ(count(ScopeKind::Classic), 28);
    EXPECT_EQ(count(ScopeKind::Platform), 7);
    EXPECT_EQ(count(ScopeKind::TeamworkGraph), 70);
}

TEST(Catalogue, CountsOperationsByProduct)
{
    const auto count = [](Product product) {
        return std::ranges::count(facts.operations(), product, &catalogue::Operation::product);
    };
    EXPECT_EQ(count(Product::Jira), 690) << "jira-software counts as jira";
    EXPECT_EQ(count(Product::Confluence), 348);
}

TEST(Catalogue, FindsEveryScopeByItsIdAndNoOther)
{
    for (std::size_t n = 0; n < facts.scopes().size(); ++n)
        EXPECT_EQ(facts.findScope(facts.scopes()[n].id), n) << facts.scopes()[n].id;
    EXPECT_EQ(facts.findScope(""), std::nullopt);
    EXPECT_EQ(facts.findScope("READ:jira-work"), std::nullopt) << "case counts";
    EXPECT_EQ(facts.findScope("read:jira-work "), std::nullopt);
}

TEST(Catalogue, FindsEveryOperationByItsNameAndNoOther)
{
    for (std::size_t n = 0; n < facts.operations().size(); ++n)
        EXPECT_EQ(facts.findOperation(nameOf(facts.operations()[n])), n) << nameOf(facts.operations()[n]);
    EXPECT_EQ(facts.findOperation(""), std::nullopt);
    EXPECT_EQ(facts.findOperation("GET"), std::nullopt);
    EXPECT_EQ(facts.findOperation("get /rest/api/3/issue/{issueIdOrKey}"), std::nullopt) << "case counts";
}

TEST(Catalogue, NamesEveryOperationOnce)
{
    std::set<std::string> names;
    for (const catalogue::Operation& one : facts.operations())
        EXPECT_TRUE(names.insert(nameOf(one)).second) << nameOf(one);
}

TEST(Catalogue, RefersOnlyToScopesItHas)
{
    for (const catalogue::Operation& one : facts.operations())
        for (const catalogue::ScopeSet set : one.oauthSets) {
            EXPECT_TRUE(std::ranges::is_sorted(set)) << nameOf(one);
            for (const catalogue::ScopeIndex index : set)
                ASSERT_LT(index, facts.scopes().size()) << nameOf(one);
        }
}

TEST(Catalogue, CountsOnlyOperationsWithAnAction)
{
    for (const catalogue::Operation& one : facts.operations())
        EXPECT_TRUE(one.action || !one.defines) << nameOf(one);
}

TEST(Catalogue, TellsWhatConnectIdsOfForgeName)
{
    for (const catalogue::Scope& scope : facts.scopes()) {
        EXPECT_EQ(scope.kind == ScopeKind::Connect, scope.connectScope.has_value()) << scope.id;
        EXPECT_EQ(scope.kind == ScopeKind::Connect, scope.connectProduct.has_value()) << scope.id;
    }
    const auto& admin = facts.scopes()[facts.findScope("space-admin:connect-confluence").value()];
    EXPECT_EQ(admin.connectScope, ConnectScope::SpaceAdmin);
    EXPECT_EQ(admin.connectProduct, Product::Confluence);
}

TEST(Catalogue, ReadsConnectScopesInAnyCase)
{
    for (const auto& fact : facts.connectScopes())
        EXPECT_EQ(catalogue::connectScopeFromText(toText(fact.scope)), fact.scope);
    EXPECT_EQ(catalogue::connectScopeFromText("project_Admin"), ConnectScope::ProjectAdmin);
    EXPECT_EQ(catalogue::connectScopeFromText("PROJECT ADMIN"), std::nullopt);
    EXPECT_EQ(catalogue::connectScopeFromText(""), std::nullopt);
}

TEST(Catalogue, KnowsSomeOperations)
{
    const auto& issue = operation("GET /rest/api/3/issue/{issueIdOrKey}");
    EXPECT_EQ(issue.product, Product::Jira);
    EXPECT_EQ(issue.action, Action::Read);
    EXPECT_EQ(issue.connectScope, ConnectScope::Read);
    EXPECT_TRUE(issue.defines && issue.connectAccessible);
    EXPECT_EQ(operation("DELETE /rest/api/3/issue/{issueIdOrKey}").action, Action::Delete);
    EXPECT_EQ(operation("GET /rest/api/3/project/{projectIdOrKey}").action, Action::View);
    EXPECT_EQ(operation("GET /wiki/rest/api/audit").action, std::nullopt);
}

TEST(Catalogue, SumsUpConnectScopesInJira)
{
    const auto jira = [](const char* id) { return opens(Framework::Connect, {id}, Product::Jira); };
    EXPECT_EQ(jira("NONE"), ActionSet{});
    EXPECT_EQ(jira("READ"), viewRead);
    EXPECT_EQ(jira("WRITE"), upToWrite);
    EXPECT_EQ(jira("DELETE"), upToDelete);
    EXPECT_EQ(jira("SPACE_ADMIN"), upToDelete);
    EXPECT_EQ(jira("PROJECT_ADMIN"), ActionSet::all());
    EXPECT_EQ(jira("ADMIN"), ActionSet::all());
    EXPECT_EQ(jira("ACT_AS_USER"), ActionSet{});
}

TEST(Catalogue, SumsUpConnectScopesInConfluence)
{
    const auto confluence = [](const char* id) {
        return opens(Framework::Connect, {id}, Product::Confluence);
    };
    EXPECT_EQ(confluence("READ"), viewRead);
    EXPECT_TRUE(confluence("WRITE").contains(Action::Administer))
        << "the platform lets WRITE change a space's settings";
    EXPECT_FALSE(confluence("WRITE").contains(Action::Delete));
    EXPECT_EQ(confluence("DELETE"), ActionSet::all());
    EXPECT_EQ(confluence("PROJECT_ADMIN"), confluence("DELETE"));
    EXPECT_EQ(confluence("SPACE_ADMIN"), ActionSet::all());
}

TEST(Catalogue, CountsBareConnectNamesForConnectAppsAlone)
{
    EXPECT_EQ(opens(Framework::Forge, {"ADMIN"}, Product::Jira), ActionSet{});
    EXPECT_EQ(opens(Framework::OAuth2, {"ADMIN"}, Product::Jira), ActionSet{});
    EXPECT_EQ(opens(Framework::Forge, {"read:connect-jira"}, Product::Jira), viewRead);
    EXPECT_EQ(opens(Framework::Forge, {"read:connect-jira"}, Product::Confluence), ActionSet{});
    EXPECT_EQ(opens(Framework::OAuth2, {"read:connect-jira"}, Product::Jira), ActionSet{});
}

TEST(Catalogue, SumsUpClassicScopes)
{
    EXPECT_TRUE(opens(Framework::OAuth2, {"read:jira-work"}, Product::Jira).contains(viewRead));
    EXPECT_EQ(opens(Framework::OAuth2, {"read:jira-work"}, Product::Confluence), ActionSet{});
    EXPECT_EQ(opens(Framework::OAuth2, {"Read:Jira-Work"}, Product::Jira), ActionSet{}) << "case counts";
}

} // namespace gatehouse::test
