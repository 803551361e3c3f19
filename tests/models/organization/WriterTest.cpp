// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {
namespace {

std::string rewritten(const std::string& text)
{
    return writeOrganization(readOrganization(text).value().organization);
}

} // namespace

TEST(Writer, WritesWhatTheReaderReads)
{
    const std::string written = writeOrganization(smallOrganization());
    EXPECT_EQ(readOrganization(written).value().organization, smallOrganization());
    EXPECT_EQ(rewritten(written), written);
}

TEST(Writer, IsIndentedAndWritesEveryMember)
{
    const std::string written = writeOrganization(smallOrganization());
    EXPECT_TRUE(written.starts_with("{\n  \"format\": \"gatehouse-organization\",\n  \"version\": 1,\n"
                                    "  \"organization\": {\n    \"id\": \"org-1\","));
    EXPECT_NE(written.find("      \"active\": true\n"), std::string::npos);
    EXPECT_NE(written.find("      \"policies\": []\n"), std::string::npos);
    EXPECT_EQ(written.back(), '\n');
}

// Every object of the format takes a member this version does not know and gives it back as it was spelled.
TEST(Writer, KeepsUnknownMembersAtEveryLevel)
{
    const std::string unknown =
        R"("x-new": {"n": 12345678901234567890123, "f": 1.50, "e": "\u00e9", "l": [ ]}, )";
    std::string text = with(smallFile(), R"({"level": "containers", "containers": ["c-1"]})",
                            R"({"level": "products", "products": [{"site": "site-1", "product": "jira"}]})");
    const std::vector<std::string> starts{
        R"("format")",    R"("id": "org-1")", R"("id": "site-1")",
        R"("id": "u-1")", R"("id": "g-1")",   R"("id": "s-1")",
        R"("to")",        R"("id": "c-1")",   R"("key": "com.acme.app", "name")",
        R"("id": "p-1")", R"("level")",       R"("site": "site-1", "product": "jira"})",
        R"("effect")",    R"("id": "d-1")",   R"("app": "com.acme.app")"};
    for (const std::string& start : starts)
        text = with(text, start, unknown + start);
    const auto read = readOrganization(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->warnings.size(), starts.size());
    const std::string written = writeOrganization(read->organization);
    EXPECT_EQ(rewritten(written), written);
    std::size_t kept = 0;
    for (std::size_t place = written.find("12345678901234567890123"); place != std::string::npos;
         place = written.find("12345678901234567890123", place + 1))
        ++kept;
    EXPECT_EQ(kept, starts.size());
    EXPECT_NE(written.find("\"f\": 1.50"), std::string::npos);
    EXPECT_NE(written.find(R"("e": "\u00e9")"), std::string::npos);
}

TEST(Writer, KeepsTheListOfAnotherLevelUntilItCounts)
{
    const std::string text = with(smallFile(), R"({"level": "containers", "containers": ["c-1"]})",
                                  R"({"level": "organization", "containers": ["c-1"], "products": []})");
    auto read = readOrganization(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization.policies[0].coverage.unknownMembers, R"({"containers":["c-1"]})");
    Coverage& coverage = read->organization.policies[0].coverage;
    coverage.level = CoverageLevel::Containers;
    const auto again = readOrganization(writeOrganization(read->organization));
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->organization.policies[0].coverage.containers.empty());
}

TEST(Writer, EscapesWhatJsonCannotHold)
{
    Organization organization = smallOrganization();
    organization.users[0].name = "quote \" slash \\ line\nbell\x07 \xE2\x80\xAE <b>";
    const auto read = readOrganization(writeOrganization(organization));
    EXPECT_EQ(read.value().organization.users[0].name, organization.users[0].name);
}

// docs/decisions/0006: what says nothing is left out, so that older readers find what they know.
TEST(Writer, WritesMembersBeyondTheContractOnlyWhereTheySaySomething)
{
    const std::string plain = writeOrganization(smallOrganization());
    EXPECT_EQ(plain.find("acceptedFindings"), std::string::npos);
    EXPECT_EQ(plain.find("candidate"), std::string::npos);

    Organization organization = smallOrganization();
    organization.sites[0].products = {Product::Jira};
    organization.apps[0].enabled = false;
    organization.apps[0].candidate = true;
    organization.acceptedFindings.push_back({AppKey("com.acme.app"),
                                             SiteId("site-1"),
                                             "scope.email",
                                             "",
                                             "known",
                                             "Mia",
                                             "2026-01-30",
                                             std::nullopt,
                                             {}});
    const std::string written = writeOrganization(organization);
    const auto read = readOrganization(written);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization, organization);
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(rewritten(written), written);
}

} // namespace gatehouse::test
