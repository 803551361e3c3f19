// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/DescriptorReader.h"

#include <gtest/gtest.h>

namespace gatehouse::descriptors {
namespace {

constexpr const char* wholeForgeApp = R"(# a comment
app:
  id: ari:cloud:ecosystem::app/0d1c0de0-5eed-4bad-8a11-0123456789ab
  connect: {key: com.acme.old, remote: back, authentication: jwt}
modules:
  jira:issuePanel:
    - key: panel
      title: Panel
      resource: main
      displayConditions: {isAdmin: true}
  trigger:
    - key: t
      function: f
      events: ['avi:jira:created:issue', avi:confluence:updated:page]
  function: [{key: f, handler: index.run}]
connectModules:
  jira:lifecycle: [{key: l, installed: /in, uninstalled: /out}]
  jira:webhooks: [{event: jira:issue_deleted, url: /h}]
permissions:
  scopes:
    read:jira-work: {allowImpersonation: true}
    storage:app:
  external:
    fetch:
      backend: ['*.acme.invalid', {address: api.acme.invalid, category: analytics}, {remote: back}]
      client: [cdn.acme.invalid]
    images: ['*']
remotes:
  - key: back
    baseUrl: https://back.acme.invalid
  - key: regions
    baseUrl: {default: https://us.acme.invalid, EU: https://eu.acme.invalid}
)";

} // namespace

TEST(ForgeReader, ReadsIdentityAndProducts)
{
    const Descriptor app = readDescriptor(wholeForgeApp);
    ASSERT_EQ(app.verdict, DescriptorVerdict::Ok);
    EXPECT_EQ(app.framework, Framework::Forge);
    EXPECT_EQ(app.key, "ari:cloud:ecosystem::app/0d1c0de0-5eed-4bad-8a11-0123456789ab");
    EXPECT_FALSE(app.name);
    EXPECT_EQ(app.products, (std::vector<Product>{Product::Jira, Product::Confluence}));
    EXPECT_EQ(app.connectPart, (ConnectPart{"com.acme.old", "back"}));
    EXPECT_EQ(app.lifecycle, (Lifecycle{"/in", "/out", "", ""}));
}

TEST(ForgeReader, ReadsScopesAsMap)
{
    const Descriptor app = readDescriptor(wholeForgeApp);
    EXPECT_EQ(app.scopes, (std::vector<DeclaredScope>{
                              {ScopeId("read:jira-work"), "/permissions/scopes/read:jira-work", true},
                              {ScopeId("storage:app"), "/permissions/scopes/storage:app", false}}));
    EXPECT_TRUE(app.impersonates);
    EXPECT_EQ(app.scopeDeclaration, ScopeDeclaration::Listed);
}

TEST(ForgeReader, ReadsModulesAndEvents)
{
    const Descriptor app = readDescriptor(wholeForgeApp);
    EXPECT_EQ(app.moduleCounts,
              (std::vector<ModuleCount>{{"jira:issuePanel", 1}, {"trigger", 1}, {"function", 1}}));
    EXPECT_EQ(app.connectModuleCounts,
              (std::vector<ModuleCount>{{"jira:lifecycle", 1}, {"jira:webhooks", 1}}));
    const Module& panel = app.modules[0];
    EXPECT_EQ(panel.type + " " + panel.key + " " + panel.title, "jira:issuePanel panel Panel");
    EXPECT_EQ(panel.url, "main");
    EXPECT_EQ(panel.pointer, "/modules/jira:issuePanel/0");
    ASSERT_EQ(panel.conditions.tests().size(), 1U);
    EXPECT_EQ(panel.conditions.tests()[0].name, "isAdmin");
    ASSERT_EQ(app.events.size(), 3U);
    EXPECT_EQ(app.events[1],
              (EventSubscription{"avi:confluence:updated:page", "f", "/modules/trigger/0/events/1"}));
    EXPECT_EQ(app.events[2].event, "jira:issue_deleted");
}

TEST(ForgeReader, ReadsEgress)
{
    std::vector<std::string> addresses;
    for (const Egress& egress : readDescriptor(wholeForgeApp).egress)
        addresses.push_back(egress.kind + " " + egress.address);
    EXPECT_EQ(addresses, (std::vector<std::string>{
                             "remote https://back.acme.invalid", "remote https://us.acme.invalid",
                             "remote https://eu.acme.invalid", "fetch.backend *.acme.invalid",
                             "fetch.backend api.acme.invalid", "fetch.client cdn.acme.invalid", "images *"}));
}

TEST(ForgeReader, KeepsTheManifestAsJson)
{
    const Descriptor app = readDescriptor("app: {id: x1}\nmodules: {macro: [{key: m, config: yes}]}\n");
    EXPECT_EQ(app.json, R"({"app":{"id":"x1"},"modules":{"macro":[{"key":"m","config":true}]}})");
}

TEST(ForgeReader, TakesOddScopes)
{
    const auto declaration = [](const std::string& scopes) {
        return readDescriptor("app: {id: x1}\nmodules: {macro: []}\npermissions:\n  scopes: " + scopes +
                              "\n");
    };
    EXPECT_EQ(declaration("").scopeDeclaration, ScopeDeclaration::Absent);
    EXPECT_EQ(declaration("[]").scopeDeclaration, ScopeDeclaration::Listed);
    EXPECT_EQ(declaration("read:jira-work").scopeDeclaration, ScopeDeclaration::Unreadable);
    EXPECT_EQ(declaration("[1, yes, ~, {a: b}, read:jira-work]").scopeDeclaration,
              ScopeDeclaration::Unreadable);
    EXPECT_EQ(declaration("[1, yes, ~, {a: b}, read:jira-work]").scopes.size(), 1U);
}

} // namespace gatehouse::descriptors
