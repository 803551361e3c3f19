// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/InstallApp.h"

#include "models/descriptors/DescriptorReader.h"

#include <gtest/gtest.h>

namespace gatehouse::descriptors {
namespace {

Descriptor installable(const std::string& version)
{
    return readDescriptor(R"({"key":"a.b","name":"A","version":")" + version +
                          R"(","scopes":["READ"],"modules":{"jiraReports":[]}})");
}

} // namespace

TEST(InstallApp, GivesAnAppWhoseUserAndEligibilityAreNotKnown)
{
    const Descriptor descriptor = installable("1");
    ASSERT_TRUE(canInstall(descriptor));
    const App app = toApp(descriptor, SiteId("s"));
    EXPECT_EQ(app.key, AppKey("a.b"));
    EXPECT_EQ(app.products, std::vector<Product>{Product::Jira});
    EXPECT_EQ(app.scopes, std::vector<ScopeId>{ScopeId("READ")});
    EXPECT_FALSE(app.user);
    EXPECT_FALSE(app.eligible);
    EXPECT_TRUE(app.enabled);
    EXPECT_EQ(app.descriptor, descriptor.json);
}

TEST(InstallApp, UnreadableScopesAreNotKnown)
{
    const Descriptor odd = readDescriptor(R"({"key":"a","scopes":"READ","modules":{"jiraReports":[]}})");
    EXPECT_FALSE(toApp(odd, SiteId("s")).scopes);
    const Descriptor none = readDescriptor(R"({"key":"a","modules":{"jiraReports":[]}})");
    EXPECT_EQ(toApp(none, SiteId("s")).scopes, std::vector<ScopeId>());
}

TEST(InstallApp, ForgeAppsWithoutNameGoByTheirKey)
{
    const Descriptor forge = readDescriptor("app: {id: x1}\nmodules: {macro: []}\n");
    EXPECT_EQ(toApp(forge, SiteId("s")).name, "x1");
}

} // namespace gatehouse::descriptors
