// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"
#include "tests/models/organization/OrganizationText.h"

#include <stdexcept>

namespace gatehouse::test {

TEST(Edits, ThatChangeNothingAreEmpty)
{
    const Organization state = smallOrganization();
    EXPECT_TRUE(edits::setProperties(state, state.properties).empty());
    EXPECT_TRUE(edits::addApp(state, state.apps[0]).empty());
    EXPECT_TRUE(edits::replaceContainer(state, 0, state.containers[0]).empty());
    EXPECT_TRUE(edits::joined({}).empty());
}

TEST(Edits, AddingAnInstalledAppReplacesIt)
{
    Organization state = smallOrganization();
    App app = state.apps[0];
    app.version = "4.0";
    edits::addApp(state, app).apply(state);
    ASSERT_EQ(state.apps.size(), 1U);
    EXPECT_EQ(state.apps[0].version, "4.0");
}

TEST(Edits, RefuseIndicesThatAreNotThere)
{
    const Organization state = smallOrganization();
    EXPECT_THROW((void)edits::removePolicy(state, 1), std::out_of_range);
    EXPECT_THROW((void)edits::replaceApp(state, 7, state.apps[0]), std::out_of_range);
}

TEST(Edits, RefuseAStateTheyWereNotMadeFor)
{
    Organization state = smallOrganization();
    const Edit edit = edits::removePolicy(state, 0);
    edit.apply(state);
    const Organization after = state;
    EXPECT_THROW(edit.apply(state), std::logic_error);
    EXPECT_EQ(state, after);
    edit.revert(state);
    EXPECT_EQ(state, smallOrganization());
}

TEST(Edits, AnUnusedPolicyIdIsInNoDraftEither)
{
    Organization state = smallOrganization();
    state.drafts[0].policies = state.policies;
    state.drafts[0].policies[0].id = PolicyId("p-2");
    EXPECT_EQ(edits::unusedPolicyId(state), PolicyId("p-3"));
}

TEST(Edits, AcceptingAFindingAgainReplacesWhatWasSaid)
{
    Organization state = smallOrganization();
    AcceptedFinding accepted;
    accepted.app = AppKey("com.acme.app");
    accepted.site = SiteId("site-1");
    accepted.code = "scope.email";
    accepted.reason = "first";
    edits::acceptFinding(state, accepted).apply(state);
    accepted.reason = "second";
    edits::acceptFinding(state, accepted).apply(state);
    ASSERT_EQ(state.acceptedFindings.size(), 1U);
    EXPECT_EQ(state.acceptedFindings[0].reason, "second");
    accepted.subject = "another";
    edits::acceptFinding(state, accepted).apply(state);
    EXPECT_EQ(state.acceptedFindings.size(), 2U);
}

TEST(Edits, GiveIdsThatNobodyHas)
{
    Organization state = smallOrganization();
    EXPECT_EQ(edits::unusedUserId(state), UserId("au-2"));
    EXPECT_EQ(edits::unusedDraftId(state), DraftId("d-2"));
    EXPECT_EQ(edits::unusedPolicyId(state), PolicyId("p-2"));
}

} // namespace gatehouse::test
