// SPDX-License-Identifier: Apache-2.0
#include "models/installs/VersionChange.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/InstallApp.h"
#include "tests/models/installs/Descriptors.h"

#include <gtest/gtest.h>

namespace gatehouse::installs {
namespace {

using descriptors::Descriptor;
using descriptors::readDescriptor;

const catalogue::Catalogue versionFacts = catalogue::Catalogue::builtIn();

App installed(const std::string& scopes)
{
    return descriptors::toApp(readDescriptor(test::connectText("a", "1", scopes)), SiteId("s"));
}

VersionChange change(const std::string& before, const std::string& after)
{
    return between(installed(before), readDescriptor(test::connectText("a", "2", after)), versionFacts);
}

using Texts = std::vector<std::string>;

} // namespace

TEST(VersionChange, TellsScopesActionsAndOperationsApart)
{
    const VersionChange told = change(R"(["READ","ACT_AS_USER"])", R"(["READ","DELETE"])");
    EXPECT_EQ(told.versionBefore, "1");
    EXPECT_EQ(told.versionAfter, "2");
    EXPECT_EQ(told.scopes.added, Texts{"DELETE"});
    EXPECT_EQ(told.scopes.dropped, Texts{"ACT_AS_USER"});
    ASSERT_EQ(told.powers.size(), 1U);
    EXPECT_EQ(told.powers[0].product, Product::Jira);
    EXPECT_EQ(told.powers[0].gained, (ActionSet{Action::Write, Action::Delete}));
    EXPECT_TRUE(told.powers[0].lost.empty());
    EXPECT_GT(told.powers[0].operationsGained, 50U);
    EXPECT_TRUE(told.impersonationDropped);
    EXPECT_FALSE(told.allowsNothingNew());
    EXPECT_FALSE(told.dropsNothing());
}

TEST(VersionChange, TheSameDeclarationAllowsNothingNew)
{
    const VersionChange told = change(R"(["READ","WRITE"])", R"(["WRITE","READ","READ"])");
    EXPECT_TRUE(told.allowsNothingNew());
    EXPECT_TRUE(told.dropsNothing());
    EXPECT_TRUE(told.powers.empty());
}

TEST(VersionChange, AScopeThatOpensNothingMoreIsStillNew)
{
    const VersionChange told = change(R"(["WRITE"])", R"(["WRITE","READ"])");
    EXPECT_EQ(told.scopes.added, Texts{"READ"});
    EXPECT_TRUE(told.powers.empty());
    EXPECT_FALSE(told.allowsNothingNew());
}

TEST(VersionChange, ModulesEventsAndHostsAreCompared)
{
    const Descriptor before = readDescriptor(R"({"key":"a","baseUrl":"https://one.example","modules":{
        "jiraIssueTabPanels":[{"key":"log","url":"/l"}],"webhooks":[{"event":"jira:issue_created","url":"/h"}]}})");
    const Descriptor after = readDescriptor(R"({"key":"a","baseUrl":"https://two.example","modules":{
        "jiraIssueTabPanels":[{"key":"log","url":"/l"},{"key":"time","url":"/t"}],
        "webhooks":[{"event":"jira:issue_deleted","url":"/h"}]}})");
    const VersionChange told = between(declaration(before), declaration(after), versionFacts);
    EXPECT_EQ(told.modules, (TextChange{{"jiraIssueTabPanels time"}, {}}));
    EXPECT_EQ(told.events, (TextChange{{"jira:issue_deleted"}, {"jira:issue_created"}}));
    EXPECT_EQ(told.hosts, (TextChange{{"https://two.example"}, {"https://one.example"}}));
}

TEST(VersionChange, WhatIsNotKnownIsNotSaidToBeNothing)
{
    App app = installed(R"(["READ"])");
    app.descriptor.clear();
    const Descriptor same = readDescriptor(test::connectText("a", "2", R"(["READ"])"));
    const VersionChange withoutDescriptor = between(app, same, versionFacts);
    EXPECT_FALSE(withoutDescriptor.surfacesKnown);
    EXPECT_TRUE(withoutDescriptor.scopesKnown);
    EXPECT_FALSE(withoutDescriptor.allowsNothingNew());
    app.scopes.reset();
    const VersionChange withoutScopes = between(app, same, versionFacts);
    EXPECT_FALSE(withoutScopes.scopesKnown);
    EXPECT_TRUE(withoutScopes.scopes.added.empty());
    EXPECT_FALSE(withoutScopes.allowsNothingNew());
}

} // namespace gatehouse::installs
