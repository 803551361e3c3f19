// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallEdit.h"

#include "models/access/AppReach.h"
#include "models/descriptors/DescriptorReader.h"
#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/models/installs/Descriptors.h"

#include <gtest/gtest.h>

namespace gatehouse::installs {
namespace {

using descriptors::Descriptor;
using descriptors::readDescriptor;
using gatehouse::test::OrganizationGenerator;

Descriptor jiraApp(const std::string& version = "1")
{
    return readDescriptor(test::connectText("a.b", version, R"(["READ"])"));
}

const Descriptor bothProducts = readDescriptor(R"yaml(
app: {id: forge-1, name: Both}
modules:
  jira:issuePanel: [{key: p}]
  confluence:globalPage: [{key: g}]
permissions: {scopes: [read:jira-work, read:confluence-content.all]}
)yaml");

Container containerOn(const std::string& id, Product product, const std::string& scheme)
{
    Container container;
    container.id = ContainerId(id);
    container.site = SiteId("s");
    container.product = product;
    container.key = id;
    if (!scheme.empty())
        container.scheme = SchemeId(scheme);
    return container;
}

/// Two projects, of which one's scheme grants to the role Apps; a space; and a site without anything.
Organization smallSite()
{
    Organization organization;
    organization.properties.id = OrganizationId("o");
    organization.sites = {Site{SiteId("s"), "S", {}, {}, {}, {}}, Site{SiteId("empty"), "E", {}, {}, {}, {}}};
    organization.users = {{UserId("au-1"), "Bot", AccountKind::App, true, {}}};
    const Grant toApps{{HolderKind::Role, "Apps"}, {Action::View, Action::Read}, {}};
    const Grant toEveryone{{HolderKind::SignedIn, {}}, {Action::View}, {}};
    organization.schemes = {{SchemeId("apps"), "Apps", {toApps}, {}},
                            {SchemeId("people"), "People", {toEveryone}, {}},
                            {SchemeId("space"), "Space", {toEveryone}, {}}};
    organization.containers = {
        containerOn("A", Product::Jira, "apps"), containerOn("B", Product::Jira, "people"),
        containerOn("DOC", Product::Confluence, "space"), containerOn("C", Product::Jira, "")};
    return organization;
}

InstallChoice newAccountOn(const Organization& organization, const Descriptor& descriptor)
{
    InstallChoice choice = proposedChoice(organization, descriptor, SiteId("s"));
    choice.appUser = AppUserChoice::NewAccount;
    return choice;
}

} // namespace

TEST(InstallEdit, AddsAnAppWhoseUserIsNotKnown)
{
    Organization organization = smallSite();
    installEdit(organization, jiraApp(), proposedChoice(organization, jiraApp(), SiteId("s")))
        .apply(organization);
    ASSERT_EQ(organization.apps.size(), 1U);
    EXPECT_TRUE(organization.apps[0].enabled);
    EXPECT_FALSE(organization.apps[0].candidate);
    EXPECT_FALSE(organization.apps[0].user);
    EXPECT_FALSE(organization.apps[0].eligible);
}

TEST(InstallEdit, ANewAccountActsInTheRoleWhereTheSchemeGrantsToIt)
{
    Organization organization = smallSite();
    InstallChoice choice = newAccountOn(organization, jiraApp());
    choice.access[0] = {AccessKind::Role, "Apps"};
    installEdit(organization, jiraApp(), choice).apply(organization);
    ASSERT_EQ(organization.users.size(), 2U);
    EXPECT_EQ(organization.users[1].id, UserId("au-2"));
    EXPECT_EQ(organization.users[1].kind, AccountKind::App);
    EXPECT_EQ(organization.apps[0].user, UserId("au-2"));
    const std::vector<RoleActors> acting{{"Apps", {{HolderKind::User, "au-2"}}}};
    EXPECT_EQ(organization.containers[0].roles, acting);
    for (const std::size_t other : {1, 2, 3})
        EXPECT_TRUE(organization.containers[other].roles.empty()) << other;
}

TEST(InstallEdit, AnAccountThatIsListedIndividuallyIsNamedByTheSchemesOfTheProduct)
{
    Organization organization = smallSite();
    const InstallChoice choice = newAccountOn(organization, bothProducts);
    EXPECT_EQ(choice.access[1].kind, AccessKind::Individually);
    installEdit(organization, bothProducts, choice).apply(organization);
    EXPECT_EQ(organization.schemes[1].grants.size(), 1U);
    ASSERT_EQ(organization.schemes[2].grants.size(), 2U);
    EXPECT_EQ(organization.schemes[2].grants[1].to, (Holder{HolderKind::User, "au-2"}));
    EXPECT_EQ(organization.schemes[2].grants[1].actions,
              (ActionSet{Action::View, Action::Read, Action::Write, Action::Delete}));
}

TEST(InstallEdit, ASchemeOfBothProductsIsNamedOnce)
{
    Organization organization = smallSite();
    organization.containers[1].scheme = SchemeId("space");
    InstallChoice choice = newAccountOn(organization, bothProducts);
    choice.access.fill({AccessKind::Individually, {}});
    installEdit(organization, bothProducts, choice).apply(organization);
    EXPECT_EQ(organization.schemes[2].grants.size(), 2U);
}

TEST(InstallEdit, ACandidateIsNotEnabledAndGetsNoAccount)
{
    Organization organization = smallSite();
    InstallChoice choice = newAccountOn(organization, jiraApp());
    choice.candidate = true;
    choice.installedAt = "2026-01-01";
    installEdit(organization, jiraApp(), choice).apply(organization);
    ASSERT_EQ(organization.apps.size(), 1U);
    EXPECT_TRUE(organization.apps[0].candidate);
    EXPECT_FALSE(organization.apps[0].enabled);
    EXPECT_FALSE(organization.apps[0].installedAt);
    EXPECT_EQ(organization.users.size(), 1U);
}

TEST(InstallEdit, ACandidateMayBeMarkedAsInstalled)
{
    Organization organization = smallSite();
    InstallChoice choice = newAccountOn(organization, jiraApp());
    choice.access[0] = {AccessKind::Role, "Apps"};
    choice.candidate = true;
    installEdit(organization, jiraApp(), choice).apply(organization);
    const Edit edit = markInstalledEdit(organization, 0, choice);
    const Organization before = organization;
    edit.apply(organization);
    EXPECT_FALSE(organization.apps[0].candidate);
    EXPECT_TRUE(organization.apps[0].enabled);
    EXPECT_EQ(organization.apps[0].user, UserId("au-2"));
    EXPECT_EQ(organization.containers[0].roles.size(), 1U);
    edit.revert(organization);
    EXPECT_EQ(organization, before);
    EXPECT_THROW(static_cast<void>(markInstalledEdit(organization, 7, choice)), std::out_of_range);
}

TEST(InstallEdit, ANewVersionOfACandidateMayStayOneOrBeInstalled)
{
    Organization organization = smallSite();
    InstallChoice choice = proposedChoice(organization, jiraApp(), SiteId("s"));
    choice.candidate = true;
    installEdit(organization, jiraApp(), choice).apply(organization);
    EXPECT_TRUE(proposedChoice(organization, jiraApp("2"), SiteId("s")).candidate);
    installEdit(organization, jiraApp("2"), choice).apply(organization);
    EXPECT_TRUE(organization.apps[0].candidate);
    EXPECT_FALSE(organization.apps[0].enabled);
    choice.candidate = false;
    installEdit(organization, jiraApp("3"), choice).apply(organization);
    EXPECT_FALSE(organization.apps[0].candidate);
    EXPECT_TRUE(organization.apps[0].enabled);
}

TEST(InstallEdit, ANewVersionKeepsWhatTheAdminKnows)
{
    Organization organization = smallSite();
    const InstallChoice choice = proposedChoice(organization, jiraApp(), SiteId("s"));
    installEdit(organization, jiraApp("1"), choice).apply(organization);
    App& known = organization.apps[0];
    known.user = UserId("au-1");
    known.eligible = false;
    known.enabled = false;
    known.installedAt = "2026-01-01T00:00:00Z";
    known.unknownMembers = R"({"more":1})";
    InstallChoice candidate = choice;
    candidate.candidate = true;
    for (const InstallChoice& each : {choice, candidate}) {
        App expected = organization.apps[0];
        Organization after = organization;
        installEdit(organization, jiraApp("2"), each).apply(after);
        expected.version = "2";
        expected.descriptor = jiraApp("2").json;
        EXPECT_EQ(after.apps, std::vector<App>{expected});
    }
}

TEST(InstallEdit, TheSameKeyOnAnotherSiteIsAnotherApp)
{
    Organization organization = smallSite();
    for (const char* site : {"s", "empty"})
        installEdit(organization, jiraApp(), proposedChoice(organization, jiraApp(), SiteId(site)))
            .apply(organization);
    EXPECT_EQ(organization.apps.size(), 2U);
}

TEST(InstallEdit, UndoneItLeavesTheOrganizationByteForByte)
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        const Descriptor descriptor = test::randomDescriptor(random, organization);
        const InstallChoice choice = test::randomChoice(random, organization, descriptor);
        const std::string before = writeOrganization(organization);
        const Edit edit = installEdit(organization, descriptor, choice);
        edit.apply(organization);
        const std::string after = writeOrganization(organization);
        EXPECT_TRUE(readOrganization(after)) << seed;
        edit.revert(organization);
        EXPECT_EQ(writeOrganization(organization), before) << seed;
    }
}

TEST(InstallEdit, ACandidateGetsNothingInTheMatrix)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        OrganizationGenerator random(seed);
        Organization organization = random.organization();
        const Descriptor descriptor = test::randomDescriptor(random, organization);
        InstallChoice choice = test::randomChoice(random, organization, descriptor);
        choice.candidate = true;
        if (findApp(organization, AppKey(*descriptor.key), choice.site))
            continue;
        installEdit(organization, descriptor, choice).apply(organization);
        const access::CompiledOrganization core(std::make_shared<const Organization>(organization),
                                                catalogue::Catalogue::builtIn());
        const access::AppIndex app{static_cast<std::uint32_t>(organization.apps.size() - 1)};
        const access::AppReach reach = access::appReach(core, app);
        for (const access::Reach* way : {&reach.byItself, &reach.throughPeople})
            for (const access::ReachCount& count : *way)
                EXPECT_EQ(count.allowed + count.unknown, 0U) << seed;
    }
}

} // namespace gatehouse::installs
