// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"

#include <gtest/gtest.h>

namespace gatehouse::descriptors {
namespace {

constexpr const char* wholeConnectApp = R"({
  "key": "com.acme.tool", "name": "Tool <b>", "vendor": {"name": "Acme", "url": "https://acme.invalid"},
  "baseUrl": "https://tool.acme.invalid", "version": "1.2", "authentication": {"type": "JWT"},
  "lifecycle": {"installed": "/in", "disabled": "/off"},
  "scopes": ["read", "WRITE", "read", "act_as_user"],
  "modules": {
    "webhooks": [{"event": "jira:issue_created", "url": "/hook"}, {"event": "comment_created", "url": "/hook"}],
    "configurePage": {"key": "conf", "url": "/conf", "name": {"value": "Configure"},
                      "conditions": [{"condition": "user_is_admin"}]},
    "webPanels": [{"key": "p", "location": "atl.jira.view.issue.right.context", "url": "/p?i={issue.key}"}],
    "jiraReports": []
  }})";

} // namespace

TEST(ConnectReader, ReadsEveryField)
{
    const Descriptor app = readDescriptor(wholeConnectApp);
    ASSERT_EQ(app.verdict, DescriptorVerdict::Ok);
    EXPECT_EQ(app.framework, Framework::Connect);
    EXPECT_EQ(app.key, "com.acme.tool");
    EXPECT_EQ(app.name, "Tool <b>");
    EXPECT_EQ(app.vendor, "Acme");
    EXPECT_EQ(app.version, "1.2");
    EXPECT_EQ(app.authentication, "JWT");
    EXPECT_EQ(app.lifecycle, (Lifecycle{"/in", "", "", "/off"}));
    EXPECT_TRUE(app.impersonates);
    EXPECT_EQ(app.products, std::vector<Product>{Product::Jira});
    EXPECT_EQ(app.productsBasis, ProductsBasis::Surface);
    EXPECT_EQ(app.egress, (std::vector<Egress>{{"https://tool.acme.invalid", "base-url", "/baseUrl"}}));
}

TEST(ConnectReader, KeepsScopesAsWritten)
{
    const Descriptor app = readDescriptor(wholeConnectApp);
    EXPECT_EQ(app.scopeIds(), (std::vector<ScopeId>{ScopeId("read"), ScopeId("WRITE"), ScopeId("read"),
                                                    ScopeId("act_as_user")}));
    EXPECT_EQ(app.scopes[2].pointer, "/scopes/2");
}

TEST(ConnectReader, CountsAndListsModules)
{
    const Descriptor app = readDescriptor(wholeConnectApp);
    EXPECT_EQ(app.moduleCounts,
              (std::vector<ModuleCount>{
                  {"webhooks", 2}, {"configurePage", 1}, {"webPanels", 1}, {"jiraReports", 0}}));
    ASSERT_EQ(app.modules.size(), 4U);
    const Module& page = app.modules[2];
    EXPECT_EQ(page.type + " " + page.key + " " + page.title, "configurePage conf Configure");
    EXPECT_EQ(page.pages, (std::vector<ModulePage>{{"/conf", "/modules/configurePage/url"}}));
    ASSERT_EQ(page.conditions.tests().size(), 1U);
    EXPECT_EQ(page.conditions.tests()[0].name, "user_is_admin");
    EXPECT_EQ(page.conditions.tests()[0].pointer, "/modules/configurePage/conditions/0");
    EXPECT_EQ(app.modules[3].location, "atl.jira.view.issue.right.context");
    ASSERT_EQ(app.events.size(), 2U);
    EXPECT_EQ(app.events[0], (EventSubscription{"jira:issue_created", "/hook", "/modules/webhooks/0"}));
}

TEST(ConnectReader, TellsAbsentScopesFromUnreadableOnes)
{
    const auto scopesOf = [](const std::string& member) {
        return readDescriptor(R"({"key":"a","baseUrl":"x","modules":{"jiraReports":[]})" + member + "}");
    };
    EXPECT_EQ(scopesOf("").scopeDeclaration, ScopeDeclaration::Absent);
    EXPECT_EQ(scopesOf(R"(,"scopes":null)").scopeDeclaration, ScopeDeclaration::Absent);
    EXPECT_EQ(scopesOf(R"(,"scopes":[])").scopeDeclaration, ScopeDeclaration::Listed);
    EXPECT_EQ(scopesOf(R"(,"scopes":"READ")").scopeDeclaration, ScopeDeclaration::Unreadable);
    EXPECT_EQ(scopesOf(R"(,"scopes":{"READ":{}})").scopeDeclaration, ScopeDeclaration::Unreadable);
    const Descriptor mixed = scopesOf(R"(,"scopes":["READ",1,null,"WRITE"])");
    EXPECT_EQ(mixed.scopeDeclaration, ScopeDeclaration::Unreadable);
    EXPECT_EQ(mixed.scopes.size(), 2U);
}

TEST(ConnectReader, TakesOddFormsAsFarAsTheyGo)
{
    const Descriptor odd = readDescriptor(
        R"({"key":"a","name":5,"vendor":"Acme","lifecycle":[],"authentication":true,"baseUrl":{},
            "modules":{"jiraReports":null,"webPanels":"x","webhooks":{"event":"jira:issue_updated"},"webItems":[1,[],{}]}})");
    EXPECT_EQ(odd.verdict, DescriptorVerdict::Ok);
    EXPECT_EQ(odd.name, "5");
    EXPECT_FALSE(odd.vendor);
    EXPECT_EQ(odd.moduleCounts, (std::vector<ModuleCount>{
                                    {"jiraReports", 0}, {"webPanels", 0}, {"webhooks", 1}, {"webItems", 3}}));
    EXPECT_EQ(odd.events.size(), 1U);
    EXPECT_TRUE(readDescriptor(R"({"key":"a","baseUrl":"jira","modules":[]})").moduleCounts.empty());
    EXPECT_TRUE(readDescriptor(R"({"key":"a","baseUrl":"jira","modules":null})").moduleCounts.empty());
}

TEST(ConnectReader, ModulesOfBothProductsMeanEither)
{
    const Descriptor app =
        readDescriptor(R"({"key":"a","baseUrl":"x","modules":{"generalPages":[{"url":"/"}]}})");
    EXPECT_EQ(app.products, (std::vector<Product>{Product::Jira, Product::Confluence}));
    const Descriptor words = readDescriptor(R"({"key":"a","name":"Jira things","baseUrl":"x"})");
    EXPECT_EQ(words.productsBasis, ProductsBasis::Words);
}

} // namespace gatehouse::descriptors
