// SPDX-License-Identifier: Apache-2.0
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {
namespace {

std::vector<Fault> warningsIn(const std::string& text)
{
    const auto read = readOrganization(text);
    EXPECT_TRUE(read.has_value());
    return read ? read->warnings : std::vector<Fault>();
}

} // namespace

TEST(Warnings, AnOrdinaryFileHasNone)
{
    EXPECT_TRUE(warningsIn(smallFile()).empty());
}

TEST(Warnings, TellUnknownMembersWithTheirPlace)
{
    const auto warnings =
        warningsIn(with(smallFile(), R"("kind": "person")", R"("kind": "person", "mail": "x")"));
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "organization.unknown-member");
    EXPECT_EQ(warnings[0].pointer, "/users/0/mail");
    EXPECT_EQ(warnings[0].severity, FaultSeverity::Warning);
    EXPECT_EQ(warnings[0].position, (TextPosition{4, 66}));
}

TEST(Warnings, TellKeysThatAreNotInstalled)
{
    const auto warnings =
        warningsIn(with(smallFile(), R"("keys": ["com.acme.app"])", R"("keys": ["com.acme.later"])"));
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "organization.uninstalled-key");
    EXPECT_EQ(warnings[0].pointer, "/policies/0/rule/keys/0");
    EXPECT_EQ(warnings[0].arguments, (std::vector<std::string>{"com.acme.later", "Protect finance"}));
}

TEST(Warnings, KeysBesideAllAreIgnored)
{
    EXPECT_TRUE(warningsIn(with(smallFile(), R"("apps": "except", "keys": ["com.acme.app"])",
                                R"("apps": "all", "keys": ["com.acme.later"])"))
                    .empty());
}

TEST(Warnings, TellAPolicyThatCoversNothing)
{
    const auto warnings = warningsIn(with(smallFile(), R"("containers": ["c-1"])", R"("containers": [])"));
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "organization.covers-nothing");
    EXPECT_EQ(warnings[0].pointer, "/policies/0/coverage");
    EXPECT_EQ(warnings[0].arguments, std::vector<std::string>{"Protect finance"});
}

TEST(Warnings, AreAtMostAHundred)
{
    std::string keys = R"("keys": [)";
    for (int count = 0; count < 500; ++count)
        keys += "\"k\",";
    EXPECT_EQ(warningsIn(with(smallFile(), R"("keys": [)", keys)).size(), 100U);
}

} // namespace gatehouse::test
