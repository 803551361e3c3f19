// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/SmallOrganization.h"
#include "ui/apps/AppOperationsModel.h"
#include "ui/apps/ContainerReachModel.h"
#include "ui/apps/PermissionGroups.h"
#include "ui/apps/ReviewedVersions.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

constexpr access::As itself{access::ActsAs::App, {}};

std::shared_ptr<const access::CompiledOrganization>
compile(const std::shared_ptr<const Organization>& organization)
{
    return std::make_shared<const access::CompiledOrganization>(organization,
                                                                catalogue::Catalogue::builtIn());
}

/// A policy takes FIN from "acme", whose account is in no role of OPS.
std::shared_ptr<const Organization> thinnedOrganization()
{
    auto organization = std::make_shared<Organization>(*test::smallOrganization());
    organization->policies[0].rule = {RuleEffect::Block, RuleApps::All, {}, {}};
    return organization;
}

TEST(ContainerReach, PutsWhatAPolicyTakesFirstThenWhatPermissionsLeaveOut)
{
    const auto core = compile(thinnedOrganization());
    ContainerReachModel model;
    QAbstractItemModelTester tester(&model);
    model.setReach(core, {0}, itself);
    ASSERT_EQ(model.rowCount(), 2); // not Confluence, not the other site
    EXPECT_EQ(model.containerAt(0).value, "c-fin");
    EXPECT_EQ(model.reachAt(0).standing, ReachStanding::Taken);
    EXPECT_EQ(model.index(0, 0).data(CellRole::SecondLine).toString(),
              QStringLiteral("policy: read, write, delete"));
    EXPECT_EQ(model.reachAt(1).standing, ReachStanding::Thinned);
    EXPECT_EQ(model.index(1, 0).data(CellRole::SecondLine).toString(), QStringLiteral("permission: delete"));
    EXPECT_EQ(model.lackingCount(), 2);
    EXPECT_EQ(actionToExplain(*core, {0}, model.reachAt(0)), Action::Read);
    EXPECT_EQ(actionToExplain(*core, {0}, model.reachAt(1)), Action::Delete);
}

TEST(ContainerReach, SaysWhatIsNotKnownAndWhatIsWhole)
{
    const auto core = compile(test::smallOrganization());
    ContainerReachModel model;
    model.setReach(core, {2}, itself); // puzzle, whose scopes are not known
    EXPECT_EQ(model.reachAt(model.rowOfContainer(ContainerId("c-ops"))).standing, ReachStanding::Thinned);
    model.setReach(core, {0}, itself);
    const int fin = model.rowOfContainer(ContainerId("c-fin"));
    EXPECT_EQ(model.index(fin, 0).data(CellRole::SecondLine).toString(),
              QStringLiteral("All that its scopes open"));
}

TEST(ContainerReach, FiltersByKeyNameLabelAndByWhatIsLacking)
{
    ContainerReachModel model;
    QAbstractItemModelTester tester(&model);
    model.setReach(compile(test::smallOrganization()), {0}, itself);
    model.setFilter(QStringLiteral("FINANCE"), false);
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({}, true);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.containerAt(0).value, "c-ops");
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ContainerReach, AgreesWithTheMatrix)
{
    const auto core = compile(thinnedOrganization());
    for (std::uint32_t app = 0; app < core->organization().apps.size(); ++app)
        for (const ContainerReach& reach : containerReaches(*core, {app}, itself))
            EXPECT_EQ(reach.cell, core->cell({app}, reach.container, itself));
}

TEST(PermissionGroups, TellEveryGrantThatHolds)
{
    const auto core = compile(test::smallOrganization());
    const std::vector<PermissionGroup> groups = permissionGroups(*core, {0});
    ASSERT_EQ(groups.size(), 2U);
    const auto& inRole = groups[0].permissions.grants.size() == 2 ? groups[0] : groups[1];
    ASSERT_EQ(inRole.permissions.grants.size(), 2U);
    EXPECT_EQ(inRole.permissions.grants[0].evidence.code, "grant.to-signed-in");
    EXPECT_EQ(inRole.permissions.grants[1].evidence.code, "grant.to-role");
    EXPECT_TRUE(inRole.permissions.actions->contains(Action::Administer));
    EXPECT_EQ(inRole.containers, std::vector<access::ContainerIndex>({{0}}));
}

TEST(PermissionGroups, KeepApartWhatIsNotKnown)
{
    const auto core = compile(test::smallOrganization());
    const std::vector<PermissionGroup> groups = permissionGroups(*core, {1}); // gate, also in DOC
    const auto unknown = std::find_if(groups.begin(), groups.end(), [](const PermissionGroup& group) {
        return !group.permissions.actions.has_value();
    });
    ASSERT_NE(unknown, groups.end());
    EXPECT_EQ(unknown->containers, std::vector<access::ContainerIndex>({{2}}));
}

TEST(AppOperations, AreAsManyAsTheCoreCounts)
{
    const auto core = compile(test::smallOrganization());
    for (const std::uint32_t app : {0U, 1U, 3U, 4U}) {
        std::size_t counted = 0;
        for (const Product product : core->organization().apps[app].products)
            counted += core->admittedOperations({app}, product).value_or(0);
        ASSERT_TRUE(appOperations(*core, {app}));
        EXPECT_EQ(appOperations(*core, {app})->size(), counted);
    }
    EXPECT_FALSE(appOperations(*core, {2}));
}

TEST(AppOperations, FilterByWordsAndAction)
{
    const auto core = compile(test::smallOrganization());
    AppOperationsModel model;
    QAbstractItemModelTester tester(&model);
    model.setOperations(*appOperations(*core, {0}), core->catalogue());
    const int all = model.rowCount();
    model.setFilter(QStringLiteral("delete issue"), QStringLiteral("delete"));
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_LT(model.rowCount(), all);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.operationAt(row).action, Action::Delete);
    model.setFilter({}, QStringLiteral("site"));
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.operationAt(row).action);
}

Review review(const char* on, const char* version, std::vector<ScopeId> scopes)
{
    Review review;
    review.app = AppKey("acme");
    review.site = SiteId("s1");
    review.on = on;
    review.version = version;
    review.scopes = std::move(scopes);
    return review;
}

TEST(ReviewedVersions, TellWhatEachAsksForBeyondTheOneBefore)
{
    Organization organization = *test::smallOrganization();
    organization.reviews = {review("2025-01-01", "0.8", {ScopeId("READ"), ScopeId("ADMIN")}),
                            review("2025-06-01", "0.9", {ScopeId("READ")}),
                            review("2025-07-01", "0.9", {ScopeId("READ")})};
    const auto versions = reviewedVersions(organization, organization.apps[0]);
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_FALSE(versions[0].review);
    EXPECT_EQ(versions[0].added.size(), 3U);
    EXPECT_TRUE(versions[0].dropped.empty());
    EXPECT_EQ(versions[1].review, 2U);
    EXPECT_EQ(versions[1].dropped, std::vector<ScopeId>({ScopeId("ADMIN")}));
    EXPECT_EQ(versions[2].version, "0.8");
    EXPECT_EQ(reviewsOf(organization, organization.apps[0]), std::vector<std::size_t>({2, 1, 0}));
    EXPECT_TRUE(reviewsOf(organization, organization.apps[4]).empty()); // the same key on another site
}

TEST(ReviewedVersions, UnknownScopesAreNeverCompared)
{
    Organization organization = *test::smallOrganization();
    organization.reviews = {review("2025-01-01", "0.8", {})};
    organization.reviews[0].scopes.reset();
    const auto versions = reviewedVersions(organization, organization.apps[0]);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_FALSE(versions[0].comparable);
    EXPECT_TRUE(versions[0].added.empty());
}

} // namespace
