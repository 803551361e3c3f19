// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Targets.h"

#include "models/organization/Organization.h"

#include <gtest/gtest.h>

namespace gatehouse::ui {

namespace {

Organization someOrganization()
{
    Organization organization;
    App app;
    app.key = AppKey("com.example.forms");
    app.name = "Larkspur \u202EForms";
    app.site = SiteId("s-1");
    organization.apps = {app};
    Container container;
    container.id = ContainerId("c-1");
    container.site = SiteId("s-1");
    container.key = "FIN";
    container.name = "Finance operations";
    organization.containers = {container};
    Policy policy;
    policy.id = PolicyId("p-1");
    policy.name = "Finance and legal";
    organization.policies = {policy};
    return organization;
}

const QStringList everyPlace{QStringLiteral("apps"), QStringLiteral("containers"),
                             QStringLiteral("policies")};

} // namespace

TEST(TargetsTest, NamesWhereToGo)
{
    const QList<Target> targets = targetsIn(someOrganization(), everyPlace);
    ASSERT_EQ(targets.size(), 3);
    EXPECT_EQ(targets.at(0).destination.app, QStringLiteral("com.example.forms@s-1"));
    EXPECT_EQ(targets.at(1).destination.container, QStringLiteral("c-1"));
    EXPECT_EQ(targets.at(2).destination.policy, QStringLiteral("p-1"));
    EXPECT_FALSE(targets.at(0).name.contains(QChar(0x202E)));
}

TEST(TargetsTest, LeavesOutPlacesThatAreNotThere)
{
    EXPECT_EQ(targetsIn(someOrganization(), {QStringLiteral("apps")}).size(), 1);
}

TEST(TargetsTest, FindsByEveryWordInNameOrKeyAndPutsPrefixesFirst)
{
    const QList<Target> targets = targetsIn(someOrganization(), everyPlace);
    EXPECT_EQ(matching(targets, QStringLiteral("example forms"), 10), QList<int>({0}));
    EXPECT_EQ(matching(targets, QStringLiteral("finance"), 10), QList<int>({2, 1}));
    EXPECT_EQ(matching(targets, QStringLiteral("nothing like it"), 10), QList<int>());
    EXPECT_EQ(matching(targets, {}, 2).size(), 2);
}

} // namespace gatehouse::ui
