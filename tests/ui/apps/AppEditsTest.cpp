// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppEdits.h"

#include "models/organization/ReferenceCheck.h"
#include "tests/ui/support/SmallOrganization.h"
#include "ui/apps/SharedReview.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

class AppEditsTest : public testing::Test
{
protected:
    /// Applies, checks that the organization stays valid and that reverting gives back what was there.
    Organization after(const appEdits::NamedEdit& edit)
    {
        Organization changed = before;
        edit.edit.apply(changed);
        EXPECT_TRUE(checkReferences(changed, 10).empty());
        Organization reverted = changed;
        edit.edit.revert(reverted);
        EXPECT_TRUE(reverted == before);
        return changed;
    }

    Organization before = *test::smallOrganization();
};

TEST_F(AppEditsTest, SetsEligibilityOfSeveralAtOnce)
{
    const auto edit = appEdits::setEligible(before, {{0}, {1}}, std::nullopt);
    EXPECT_EQ(edit.name, QStringLiteral("Mark eligibility of 2 apps as not known"));
    const Organization changed = after(edit);
    EXPECT_FALSE(changed.apps[0].eligible);
    EXPECT_FALSE(changed.apps[1].eligible);
    EXPECT_TRUE(appEdits::setEligible(before, {{1}}, false).edit.empty());
}

TEST_F(AppEditsTest, LeavesCandidatesDisabled)
{
    before.apps[0].candidate = true;
    before.apps[0].enabled = false;
    EXPECT_TRUE(appEdits::setEnabled(before, {{0}}, true).edit.empty());
    EXPECT_FALSE(after(appEdits::setEnabled(before, {{1}}, false)).apps[1].enabled);
}

TEST_F(AppEditsTest, RemovesSeveralWhateverTheirOrder)
{
    const Organization changed = after(appEdits::remove(before, {{0}, {3}, {1}}));
    ASSERT_EQ(changed.apps.size(), 2U);
    EXPECT_EQ(changed.apps[0].key.value, "puzzle");
    EXPECT_EQ(changed.apps[1].site.value, "s2");
}

TEST_F(AppEditsTest, NamesAndAddsAppUsers)
{
    EXPECT_FALSE(after(appEdits::setAppUser(before, {0}, std::nullopt)).apps[0].user);
    const Organization changed = after(appEdits::addAppUser(before, {2}));
    ASSERT_EQ(changed.users.size(), before.users.size() + 1);
    EXPECT_EQ(changed.users.back().kind, AccountKind::App);
    EXPECT_EQ(changed.apps[2].user, changed.users.back().id);
}

TEST_F(AppEditsTest, TakesOverOnlyFactsThatCanBe)
{
    using appEdits::Fact;
    EXPECT_EQ(after(appEdits::setFact(before, {1}, Fact::Version, "2.0")).apps[1].version, "2.0");
    EXPECT_EQ(after(appEdits::setFact(before, {1}, Fact::InstalledAt, "2026-01-31")).apps[1].installedAt,
              "2026-01-31");
    EXPECT_TRUE(appEdits::setFact(before, {1}, Fact::InstalledAt, "yesterday").edit.empty());
    EXPECT_TRUE(appEdits::setFact(before, {1}, Fact::Name, "").edit.empty());
    EXPECT_EQ(after(appEdits::setFact(before, {1}, Fact::Vendor, "")).apps[1].vendor, "");
}

TEST_F(AppEditsTest, RecordsOneReviewForSeveralApps)
{
    const auto core = std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(before), catalogue::Catalogue::builtIn());
    const reviews::ReviewEntry entry{.decision = ReviewDecision::Restrict,
                                     .by = "Mia",
                                     .on = std::chrono::sys_days(std::chrono::year(2026) / 1 / 31),
                                     .note = "together",
                                     .due = {}};
    const SharedReview shared = sharedReview(core, {{0}, {2}}, entry);
    const Organization changed = after(shared.records);
    ASSERT_EQ(changed.reviews.size(), 2U);
    EXPECT_EQ(changed.reviews[0].app.value, "acme");
    EXPECT_EQ(changed.reviews[1].app.value, "puzzle");
    EXPECT_EQ(changed.policies, before.policies); // they go into a draft
    ASSERT_EQ(shared.policies.size(), 2U);
    EXPECT_NE(shared.policies[0].id, shared.policies[1].id);
    EXPECT_EQ(shared.policies[1].status, PolicyStatus::Draft);
}

} // namespace
