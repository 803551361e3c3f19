// SPDX-License-Identifier: Apache-2.0
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {

TEST(Reader, TakesEveryMemberOfTheContract)
{
    const Organization read = smallOrganization();
    EXPECT_EQ(read.properties.id, OrganizationId("org-1"));
    EXPECT_EQ(read.users[1].kind, AccountKind::App);
    EXPECT_EQ(read.groups[0].members, std::vector{UserId("u-1")});
    EXPECT_EQ(read.schemes[0].grants[0].actions, (ActionSet{Action::View, Action::Read}));
    EXPECT_EQ(read.containers[0].roles[0].actors[0], (Holder{HolderKind::User, "au-1"}));
    EXPECT_EQ(read.apps[0].scopes, std::vector{ScopeId("READ")});
    EXPECT_EQ(read.apps[0].descriptor, R"({"key":"com.acme.app"})");
    EXPECT_EQ(read.policies[0].coverage.containers, std::vector{ContainerId("c-1")});
    EXPECT_EQ(read.policies[0].rule.apps, RuleApps::Except);
    EXPECT_EQ(read.reviews[0].decision, ReviewDecision::Approved);
}

TEST(Reader, LeftOutMembersMeanWhatTheContractSays)
{
    const auto read = readOrganization(R"({"format": "gatehouse-organization", "version": 1,
"organization": {"id": "o", "plan": "free", "policyModel": "additive", "blockLevel": "content", "combination": "today"},
"sites": [{"id": "site-1"}], "users": [{"id": "u-1", "kind": "person"}],
"containers": [{"id": "c-1", "site": "site-1", "product": "jira", "key": "EX"}],
"apps": [{"key": "a", "framework": "forge", "site": "site-1"}]})");
    ASSERT_TRUE(read.has_value());
    const Organization& o = read->organization;
    EXPECT_TRUE(o.users[0].active);
    EXPECT_TRUE(o.apps[0].enabled);
    EXPECT_EQ(o.apps[0].eligible, std::optional(true));
    EXPECT_EQ(o.apps[0].user, std::nullopt);
    EXPECT_EQ(o.apps[0].scopes, std::nullopt);
    EXPECT_EQ(o.apps[0].version, std::nullopt);
    EXPECT_TRUE(o.apps[0].products.empty());
    EXPECT_EQ(o.containers[0].scheme, std::nullopt);
    EXPECT_EQ(o.containers[0].name, "");
    EXPECT_TRUE(o.policies.empty());
    EXPECT_TRUE(read->warnings.empty());
}

TEST(Reader, NotKnownIsNotEmpty)
{
    const auto null = readOrganization(
        with(smallFile(), R"("scopes": ["READ"], "enabled")", R"("scopes": null, "enabled")"));
    const auto none =
        readOrganization(with(smallFile(), R"("scopes": ["READ"], "enabled")", R"("scopes": [], "enabled")"));
    EXPECT_EQ(null.value().organization.apps[0].scopes, std::nullopt);
    EXPECT_EQ(none.value().organization.apps[0].scopes, std::vector<ScopeId>());
    const auto eligible = readOrganization(with(smallFile(), R"("blockable": true)", R"("blockable": null)"));
    EXPECT_EQ(eligible.value().organization.apps[0].eligible, std::nullopt);
}

TEST(Reader, TakesAByteOrderMarkAndEscapes)
{
    const auto read =
        readOrganization("\xEF\xBB\xBF" + with(smallFile(), "Mia", R"(M\u00eda \ud83d\ude00\n)"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization.users[0].name, "M\xC3\xAD"
                                                "a \xF0\x9F\x98\x80\n");
}

TEST(Reader, OneKeyOnTwoSitesIsTwoInstallations)
{
    std::string text = with(smallFile(), R"("cloudId": null}])", R"("cloudId": null}, {"id": "site-2"}])");
    text = with(text, R"("apps": [)",
                R"("apps": [{"key": "com.acme.app", "framework": "connect", "site": "site-2"}, )");
    EXPECT_EQ(readOrganization(text).value().organization.apps.size(), 2U);
}

// A file that stops anywhere is refused with a fault and a place, and never read in part.
TEST(Reader, RefusesAFileTruncatedAtAnyByte)
{
    for (std::size_t length = 0; length < smallFile().size(); ++length) {
        const auto read = readOrganization(std::string_view(smallFile()).substr(0, length));
        ASSERT_FALSE(read.has_value()) << length;
        ASSERT_FALSE(read.error().empty()) << length;
        ASSERT_TRUE(read.error().front().position.has_value()) << length;
    }
}

// Whatever byte is broken, reading gives a value or faults, and what it reads it can write and read again.
TEST(Reader, SurvivesAnyBrokenByte)
{
    for (std::size_t place = 0; place < smallFile().size(); ++place) {
        for (const char byte : {'\0', '"', '{', ']', '9', '\\', '\xFF'}) {
            std::string text = smallFile();
            text[place] = byte;
            const auto read = readOrganization(text);
            ASSERT_TRUE(read.has_value() || !read.error().empty());
        }
    }
}

} // namespace gatehouse::test
