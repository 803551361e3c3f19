// SPDX-License-Identifier: Apache-2.0
#include "models/installs/DefaultAccess.h"

#include <gtest/gtest.h>

namespace gatehouse::installs {
namespace {

const Holder bot{HolderKind::User, "bot"};
const Holder mia{HolderKind::User, "mia"};

Organization withAccounts()
{
    Organization organization;
    organization.sites = {Site{SiteId("s"), "S", {}, {}, {}, {}}};
    organization.users = {{UserId("bot"), "Bot", AccountKind::App, true, {}},
                          {UserId("mia"), "Mia", AccountKind::Person, true, {}}};
    organization.schemes = {{SchemeId("x"), "X", {{{HolderKind::Role, "Apps"}, {Action::View}, {}}}, {}}};
    return organization;
}

void addContainer(Organization& organization, Product product, std::vector<RoleActors> roles)
{
    Container container;
    container.id = ContainerId("c-" + std::to_string(organization.containers.size()));
    container.site = SiteId("s");
    container.product = product;
    container.scheme = SchemeId("x");
    container.roles = std::move(roles);
    organization.containers.push_back(std::move(container));
}

} // namespace

TEST(DefaultAccess, IsThePlatformsWhereTheOrganizationShowsNone)
{
    const Organization organization = withAccounts();
    const UsualAccess jira{{AccessKind::Role, "atlassian-addons-project-access"}, 0};
    const UsualAccess confluence{{AccessKind::Individually, {}}, 0};
    EXPECT_EQ(usualAccess(organization, Product::Jira), jira);
    EXPECT_EQ(usualAccess(organization, Product::Confluence), confluence);
}

TEST(DefaultAccess, IsTheRoleMostAppAccountsHaveInTheProduct)
{
    Organization organization = withAccounts();
    addContainer(organization, Product::Jira, {{"Apps", {bot}}, {"Members", {mia, mia, mia}}});
    addContainer(organization, Product::Jira, {{"Robots", {bot}}});
    addContainer(organization, Product::Jira, {{"Robots", {bot}}});
    const UsualAccess robots{{AccessKind::Role, "Robots"}, 2};
    EXPECT_EQ(usualAccess(organization, Product::Jira), robots);
    EXPECT_EQ(usualAccess(organization, Product::Confluence).seen, 0U);
}

TEST(DefaultAccess, IsIndividualWhereSchemesNameMoreAppAccountsThanRolesHold)
{
    Organization organization = withAccounts();
    addContainer(organization, Product::Confluence, {});
    addContainer(organization, Product::Jira, {{"Apps", {bot}}, {"Others", {bot}}});
    organization.schemes[0].grants.push_back({bot, {Action::View, Action::Read}, {}});
    const UsualAccess named{{AccessKind::Individually, {}}, 1};
    EXPECT_EQ(usualAccess(organization, Product::Confluence), named);
    EXPECT_EQ(usualAccess(organization, Product::Jira).access.kind, AccessKind::Role);
    EXPECT_EQ(usualGrant(organization, organization.schemes[0]), (ActionSet{Action::View, Action::Read}));
}

TEST(DefaultAccess, OffersTheRolesThatHoldSomething)
{
    Organization organization = withAccounts();
    addContainer(organization, Product::Jira, {});
    organization.schemes[0].grants.push_back({{HolderKind::Role, "Admins"}, {Action::Read}, {}});
    organization.schemes[0].grants.push_back({{HolderKind::Role, "Admins"}, {Action::View}, {}});
    const std::vector<std::string> roles{"Admins", "Apps"};
    EXPECT_EQ(grantedRoles(organization, SiteId("s"), Product::Jira), roles);
    EXPECT_TRUE(grantedRoles(organization, SiteId("s"), Product::Confluence).empty());
}

} // namespace gatehouse::installs
