// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/ContainerEdits.h"

#include "models/organization/OrganizationReader.h"
#include "models/organization/OrganizationWriter.h"
#include "tests/support/OrganizationGenerator.h"
#include "tests/ui/support/SmallOrganization.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;
namespace edits = gatehouse::ui::containerEdits;

edits::ContainerIds someIds(const Organization& organization, test::OrganizationGenerator& random)
{
    edits::ContainerIds ids;
    for (const Container& container : organization.containers)
        if (random.chance(50))
            ids.push_back(container.id);
    return ids;
}

/// Applies, checks that the file can still be read, and takes it back.
void expectStep(const Organization& before, const Edit& edit,
                const std::function<void(const Organization&)>& check)
{
    Organization state = before;
    edit.apply(state);
    check(state);
    const auto read = readOrganization(writeOrganization(state));
    ASSERT_TRUE(read) << read.error().front().code;
    EXPECT_EQ(read->organization, state);
    edit.revert(state);
    EXPECT_EQ(state, before);
}

TEST(ContainerEdits, EveryOneGoesThereAndBack)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        test::OrganizationGenerator random(seed);
        const Organization before = random.organization();
        const edits::ContainerIds ids = someIds(before, random);
        const ContainerId one = before.containers[random.below(before.containers.size())].id;
        const Holder actor{HolderKind::User, before.users.front().id.value};
        const auto containerIn = [&](const Organization& state) {
            return *std::ranges::find(state.containers, one, &Container::id);
        };
        expectStep(before, edits::addLabel(before, ids, "new label"), [&](const Organization& state) {
            for (const Container& container : state.containers)
                EXPECT_EQ(std::ranges::count(container.labels, "new label"),
                          std::ranges::count(ids, container.id));
        });
        expectStep(before, edits::setScheme(before, ids, std::nullopt), [&](const Organization& state) {
            for (const Container& container : state.containers)
                if (std::ranges::count(ids, container.id) > 0) {
                    EXPECT_FALSE(container.scheme);
                }
        });
        expectStep(before, edits::addActor(before, one, "Fresh", actor), [&](const Organization& state) {
            EXPECT_EQ(containerIn(state).roles.back(), (RoleActors{"Fresh", {actor}}));
        });
        expectStep(before, edits::setFacts(before, one, {"KEY", "Name", "77"}),
                   [&](const Organization& state) {
                       EXPECT_EQ(containerIn(state).key, "KEY");
                       EXPECT_EQ(containerIn(state).nativeId, "77");
                   });
        Scheme scheme{
            edits::unusedSchemeId(before), "Made", {{{HolderKind::SignedIn, {}}, ActionSet::all(), {}}}, {}};
        expectStep(before, edits::addScheme(before, scheme, ids), [&](const Organization& state) {
            EXPECT_EQ(state.schemes.size(), before.schemes.size() + 1);
            EXPECT_EQ(edits::usersOf(state, scheme.id), ids.size());
        });
    }
}

TEST(ContainerEdits, WhatChangesNothingIsEmpty)
{
    const Organization state = *test::smallOrganization();
    EXPECT_TRUE(edits::addLabel(state, {ContainerId("c-fin")}, "finance").empty());
    EXPECT_TRUE(edits::removeLabel(state, {ContainerId("c-ops")}, "finance").empty());
    EXPECT_TRUE(edits::setScheme(state, {ContainerId("c-fin")}, SchemeId("open")).empty());
    EXPECT_TRUE(edits::addRole(state, ContainerId("c-fin"), "Apps").empty());
    EXPECT_TRUE(edits::removeActor(state, ContainerId("c-ops"), "Apps", {HolderKind::User, "mia"}).empty());
    EXPECT_TRUE(edits::addLabel(state, {ContainerId("gone")}, "x").empty());
}

TEST(ContainerEdits, ASchemeIdIsNeverTakenTwice)
{
    Organization state = *test::smallOrganization();
    state.schemes.push_back({SchemeId("s-3"), "Three", {}, {}});
    EXPECT_EQ(edits::unusedSchemeId(state), SchemeId("s-4"));
}

} // namespace
