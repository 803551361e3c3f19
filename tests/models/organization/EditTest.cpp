// SPDX-License-Identifier: Apache-2.0
#include "models/organization/Edits.h"
#include "models/organization/OrganizationWriter.h"
#include "models/organization/ReferenceCheck.h"
#include "tests/models/organization/OrganizationText.h"
#include "tests/support/OrganizationGenerator.h"

#include <stdexcept>

namespace gatehouse::test {
namespace {

Edit randomProperties(OrganizationGenerator& random, const Organization& state)
{
    OrganizationProperties after = state.properties;
    after.policyModel = random.chance(50) ? PolicyModel::Additive : PolicyModel::Overrides;
    after.name += 'x';
    return edits::setProperties(state, after);
}

Edit randomAppEdit(OrganizationGenerator& random, const Organization& state)
{
    const std::size_t index = random.below(state.apps.size());
    const App& before = state.apps[index];
    if (random.chance(30))
        return edits::addApp(state, random.app(state, "com.example.new", state.sites.front().id));
    return edits::replaceApp(state, index, random.app(state, before.key.value, before.site));
}

Edit randomPolicyEdit(OrganizationGenerator& random, const Organization& state)
{
    if (state.policies.empty() || random.chance(30))
        return edits::addPolicy(state, random.policy(state, edits::unusedPolicyId(state).value));
    const std::size_t index = random.below(state.policies.size());
    if (random.chance(40))
        return edits::removePolicy(state, index);
    return edits::replacePolicy(state, index, random.policy(state, state.policies[index].id.value));
}

Edit randomAccessEdit(OrganizationGenerator& random, const Organization& state)
{
    const std::size_t scheme = random.below(state.schemes.size());
    const std::size_t container = random.below(state.containers.size());
    if (random.chance(50))
        return edits::replaceScheme(state, scheme, random.scheme(state, state.schemes[scheme].id.value));
    return edits::replaceContainer(state, container,
                                   random.container(state, state.containers[container].id.value));
}

Edit randomPrincipalEdit(OrganizationGenerator& random, const Organization& state)
{
    if (random.chance(50)) {
        User user = state.users[random.below(state.users.size())];
        user.active = !user.active;
        for (std::size_t index = 0; index < state.users.size(); ++index)
            if (state.users[index].id == user.id)
                return edits::replaceUser(state, index, user);
    }
    const std::size_t index = random.below(state.groups.size());
    Group group = state.groups[index];
    group.members.push_back(state.users[random.below(state.users.size())].id);
    return edits::replaceGroup(state, index, group);
}

Review randomReview(OrganizationGenerator& random, const Organization& state)
{
    Review review;
    review.app = AppKey("com.example." + std::to_string(random.below(5)));
    review.site = state.sites[random.below(state.sites.size())].id;
    review.decision = random.chance(50) ? ReviewDecision::Approved : ReviewDecision::Open;
    review.on = "2026-01-" + std::to_string(10 + random.below(20));
    return review;
}

AcceptedFinding randomAcceptance(OrganizationGenerator& random, const Organization& state)
{
    AcceptedFinding accepted;
    accepted.app = AppKey("com.example." + std::to_string(random.below(3)));
    accepted.site = state.sites.front().id;
    accepted.code = random.chance(50) ? "scope.email" : "scope.unknown";
    accepted.reason = "reason " + std::to_string(random.below(100));
    return accepted;
}

Edit randomRecordEdit(OrganizationGenerator& random, const Organization& state)
{
    if (random.chance(30))
        return edits::acceptFinding(state, randomAcceptance(random, state));
    if (!state.acceptedFindings.empty() && random.chance(30))
        return edits::withdrawAcceptance(state, random.below(state.acceptedFindings.size()));
    if (state.reviews.empty() || random.chance(40))
        return edits::addReview(state, randomReview(random, state));
    const std::size_t index = random.below(state.reviews.size());
    if (random.chance(40))
        return edits::removeReview(state, index);
    return edits::replaceReview(state, index, randomReview(random, state));
}

Edit randomAddition(OrganizationGenerator& random, const Organization& state)
{
    const std::string number = std::to_string(state.users.size() + state.schemes.size() +
                                              state.containers.size() + state.drafts.size());
    switch (random.below(5)) {
    case 0:
        return edits::addUser(state, {edits::unusedUserId(state), "New", AccountKind::App, true, {}});
    case 1:
        return edits::addScheme(state, random.scheme(state, "s-new-" + number));
    case 2:
        return edits::addContainer(state, random.container(state, "c-new-" + number));
    case 3:
        return edits::addDraft(state, {edits::unusedDraftId(state), "Draft", {}, state.policies, {}});
    default:
        return state.drafts.empty() ? Edit() : edits::removeDraft(state, random.below(state.drafts.size()));
    }
}

Edit randomEdit(OrganizationGenerator& random, const Organization& state)
{
    switch (random.below(7)) {
    case 5:
        return randomRecordEdit(random, state);
    case 6:
        return randomAddition(random, state);
    case 0:
        return randomProperties(random, state);
    case 1:
        return randomAppEdit(random, state);
    case 2:
        return randomAccessEdit(random, state);
    case 3:
        return randomPrincipalEdit(random, state);
    default:
        return randomPolicyEdit(random, state);
    }
}

} // namespace

// Any history of edits, undone, gives the same bytes at every step; and every state on the way is a valid
// file.
TEST(Edits, AppliedAndRevertedGiveTheSameBytes)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        OrganizationGenerator random(seed);
        Organization state = random.organization();
        std::vector<std::string> files{writeOrganization(state)};
        std::vector<Edit> history;
        for (int step = 0; step < 12; ++step) {
            history.push_back(randomEdit(random, state));
            history.back().apply(state);
            ASSERT_TRUE(checkReferences(state, 1).empty()) << "seed " << seed << " step " << step;
            files.push_back(writeOrganization(state));
        }
        const Organization last = state;
        for (std::size_t step = history.size(); step-- > 0;) {
            history[step].revert(state);
            ASSERT_EQ(writeOrganization(state), files[step]) << "seed " << seed << " step " << step;
        }
        edits::joined(history).apply(state);
        EXPECT_EQ(state, last) << "seed " << seed;
        edits::joined(history).revert(state);
        EXPECT_EQ(writeOrganization(state), files.front()) << "seed " << seed;
    }
}

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
