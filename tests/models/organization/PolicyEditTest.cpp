// SPDX-License-Identifier: Apache-2.0
#include "models/organization/PolicyEdits.h"
#include "models/organization/ReferenceCheck.h"
#include "tests/models/organization/OrganizationText.h"

#include <stdexcept>
#include <variant>

namespace gatehouse::test {
namespace {

PublishedVersion versionBy(const char* by, std::vector<Policy> policies = {})
{
    PublishedVersion version;
    version.by = by;
    version.at = "2026-02-01T10:00:00Z";
    version.reason = "agreed";
    version.policies = std::move(policies);
    return version;
}

std::vector<std::string> authorsOf(const Organization& state)
{
    std::vector<std::string> authors;
    for (const PublishedVersion& version : state.publishedVersions)
        authors.push_back(version.by);
    return authors;
}

Policy renamed(Policy policy, const char* name)
{
    policy.name = name;
    return policy;
}

} // namespace

TEST(PolicyEdits, TheFirstPublicationKeepsWhatItReplaced)
{
    Organization state = smallOrganization();
    const std::vector<Policy> before = state.policies;
    const std::vector<Policy> after{renamed(before[0], "Renamed")};
    edits::publish(state, versionBy("Mia", after)).apply(state);
    EXPECT_EQ(state.policies, after);
    EXPECT_EQ(authorsOf(state), (std::vector<std::string>{"", "Mia"}));
    EXPECT_EQ(state.publishedVersions[0].policies, before);
    EXPECT_EQ(state.publishedVersions[0].at, std::nullopt);
    EXPECT_EQ(state.publishedVersions[1].policies, after);
    EXPECT_EQ(state.publishedVersions[1].reason, "agreed");
}

TEST(PolicyEdits, ALaterPublicationKeepsItOnlyWhereNoVersionTellsIt)
{
    Organization state = smallOrganization();
    edits::publish(state, versionBy("Mia")).apply(state);
    edits::publish(state, versionBy("Ina")).apply(state);
    EXPECT_EQ(authorsOf(state), (std::vector<std::string>{"", "Mia", "Ina"}));
    state.policies = smallOrganization().policies; // as another program would change it
    edits::publish(state, versionBy("Tom")).apply(state);
    EXPECT_EQ(authorsOf(state), (std::vector<std::string>{"", "Mia", "Ina", "", "Tom"}));
    EXPECT_EQ(state.publishedVersions[3].policies, smallOrganization().policies);
}

TEST(PolicyEdits, TheLastTwentyVersionsStay)
{
    Organization state = smallOrganization();
    for (int number = 0; number < 30; ++number)
        edits::publish(state, versionBy(std::to_string(number).c_str())).apply(state);
    ASSERT_EQ(state.publishedVersions.size(), mostPublishedVersions);
    EXPECT_EQ(authorsOf(state).front(), "10");
    EXPECT_EQ(authorsOf(state).back(), "29");
    // A full history costs the edit one version dropped and one added, not all twenty.
    std::size_t versions = 0;
    const Edit edit = edits::publish(state, versionBy("30"));
    for (const Change& change : edit.changes())
        versions += std::holds_alternative<ElementChange<PublishedVersion>>(change) ? 1 : 0;
    EXPECT_EQ(versions, 2U);
}

TEST(PolicyEdits, AFileWithMoreVersionsIsCutWhenOneIsPublished)
{
    Organization state = smallOrganization();
    for (int number = 0; number < 25; ++number)
        state.publishedVersions.push_back(versionBy(std::to_string(number).c_str()));
    const Organization before = state;
    const Edit edit = edits::publish(state, versionBy("new"));
    edit.apply(state);
    EXPECT_EQ(state.publishedVersions.size(), mostPublishedVersions);
    EXPECT_EQ(authorsOf(state).front(), "7"); // what was published until now is told by no version
    EXPECT_EQ(authorsOf(state).back(), "new");
    edit.revert(state);
    EXPECT_EQ(state, before);
}

TEST(PolicyEdits, PublishingADraftTakesItsNameAndPoliciesAndTheDraftAway)
{
    Organization state = smallOrganization();
    state.drafts[0].policies = {renamed(state.policies[0], "Drafted")};
    const auto drafted = state.drafts[0].policies;
    edits::publishDraft(state, 0, versionBy("Mia", state.policies)).apply(state);
    EXPECT_EQ(state.policies, drafted);
    EXPECT_TRUE(state.drafts.empty());
    EXPECT_EQ(state.publishedVersions.back().draft, "Close HR");
    EXPECT_EQ(state.publishedVersions.back().policies, drafted);
    EXPECT_EQ(state.publishedVersions.back().by, "Mia");
    EXPECT_THROW((void)edits::publishDraft(state, 0, versionBy("Mia")), std::out_of_range);
}

TEST(PolicyEdits, AListIsMadeWithoutTouchingWhatStays)
{
    Organization state = smallOrganization();
    state.policies.push_back(state.policies[0]);
    state.policies.back().id = PolicyId("p-2");
    const auto first = state.policies[0];
    const Edit shorter = edits::setPolicies(state, {first});
    EXPECT_EQ(shorter.changes().size(), 1U);
    shorter.apply(state);
    EXPECT_EQ(state.policies, std::vector<Policy>{first});
    EXPECT_TRUE(edits::setPolicies(state, state.policies).empty());
    EXPECT_TRUE(edits::setDraftPolicies(state, 0, state.drafts[0].policies).empty());
}

// History may cover what is gone; taking it up again must leave a valid file.
TEST(PolicyEdits, RestorablePoliciesCoverOnlyWhatIsThere)
{
    Organization state = smallOrganization();
    PublishedVersion version = versionBy("Mia", {state.policies[0], state.policies[0]});
    version.policies[0].coverage.containers = {ContainerId("c-gone"), ContainerId("c-1"), ContainerId("c-9")};
    version.policies[1].id = PolicyId("p-2");
    version.policies[1].coverage = {
        .level = CoverageLevel::Products,
        .products = {{SiteId("site-gone"), Product::Jira, {}}, {SiteId("site-1"), Product::Confluence, {}}},
        .containers = {},
        .unknownMembers = R"({"x":1})"};
    const std::vector<Policy> restored = edits::restorable(state, version);
    EXPECT_EQ(restored[0], state.policies[0]);
    EXPECT_EQ(restored[1].coverage.products,
              (std::vector<ProductInstance>{{SiteId("site-1"), Product::Confluence, {}}}));
    EXPECT_EQ(restored[1].coverage.unknownMembers, R"({"x":1})");
    edits::setPolicies(state, restored).apply(state);
    EXPECT_TRUE(checkReferences(state, 1).empty());
}

TEST(PolicyEdits, ANoticeTemplateIsSetOnceForEachAudience)
{
    Organization state = smallOrganization();
    EXPECT_TRUE(edits::setNoticeTemplate(state, {Audience::Vendor, "", {}}).empty());
    edits::setNoticeTemplate(state, {Audience::Vendor, "Dear vendor", R"({"x":1})"}).apply(state);
    edits::setNoticeTemplate(state, {Audience::EndUsers, "Dear all", {}}).apply(state);
    edits::setNoticeTemplate(state, {Audience::Vendor, "Hello", {}}).apply(state);
    ASSERT_EQ(state.noticeTemplates.size(), 2U);
    EXPECT_EQ(state.noticeTemplates[0], (NoticeTemplate{Audience::Vendor, "Hello", R"({"x":1})"}));
    EXPECT_TRUE(edits::setNoticeTemplate(state, {Audience::Vendor, "Hello", {}}).empty());
    edits::setNoticeTemplate(state, {Audience::Vendor, "", {}}).apply(state);
    ASSERT_EQ(state.noticeTemplates.size(), 1U);
    EXPECT_EQ(state.noticeTemplates[0].audience, Audience::EndUsers);
}

} // namespace gatehouse::test
