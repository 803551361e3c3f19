// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/InstallApp.h"

#include "models/descriptors/DescriptorReader.h"

#include <gtest/gtest.h>

namespace gatehouse::descriptors {
namespace {

Organization organizationWithSite()
{
    Organization organization;
    organization.sites.push_back(Site{SiteId("s"), "Site", {}, {}, {}, {}});
    return organization;
}

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

TEST(InstallApp, ANewVersionKeepsWhatTheAdminKnows)
{
    Organization organization = organizationWithSite();
    importEdit(organization, installable("1"), SiteId("s")).apply(organization);
    ASSERT_EQ(organization.apps.size(), 1U);
    organization.apps[0].user = UserId("u");
    organization.apps[0].eligible = true;
    organization.apps[0].installedAt = "2026-01-01T00:00:00Z";
    const Organization before = organization;
    const Edit update = importEdit(organization, installable("2"), SiteId("s"));
    update.apply(organization);
    ASSERT_EQ(organization.apps.size(), 1U);
    EXPECT_EQ(organization.apps[0].version, "2");
    EXPECT_EQ(organization.apps[0].user, UserId("u"));
    EXPECT_EQ(organization.apps[0].eligible, true);
    EXPECT_EQ(organization.apps[0].installedAt, "2026-01-01T00:00:00Z");
    update.revert(organization);
    EXPECT_EQ(organization, before);
}

} // namespace gatehouse::descriptors
