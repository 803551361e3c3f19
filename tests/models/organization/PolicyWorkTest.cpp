// SPDX-License-Identifier: Apache-2.0
#include "models/organization/OrganizationWriter.h"
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {
namespace {

/// The members beyond the contract that policy work needs, one line a part (docs/decisions/0006).
const std::string& policyWork()
{
    static const std::string text = R"(,
"publishedVersions": [{"by": "Mia", "at": null, "reason": "agreed", "draft": "Close HR", "policies": [{"id": "p-1", "name": "Old", "description": "", "status": "active", "coverage": {"level": "containers", "containers": ["c-gone"]}, "rule": {"effect": "block", "apps": "all", "keys": []}}]}],
"scenarios": [{"name": "Payroll never reads HR", "app": "com.acme.app", "label": "hr", "action": "read", "as": "any-person", "expected": "denied"}],
"appPairs": [{"first": "com.acme.app", "second": "com.acme.gone", "note": ""}],
"noticeTemplates": [{"audience": "vendor", "text": "Dear {app}"}])";
    return text;
}

std::string workFile()
{
    std::string text = with(smallFile(), R"("capturedAt": null)",
                            R"("capturedAt": null, "policyLimits": {"appsPerList": 30, "policies": 50})");
    text.pop_back();
    return text + policyWork() + "}";
}

struct WorkMistake
{
    const char* name;
    std::string part;
    std::string other;
    std::string code;
    std::string pointer;
    std::vector<std::string> arguments;
};

const std::vector<WorkMistake>& workMistakes()
{
    static const std::vector<WorkMistake> all{
        {"unknownExpectation",
         R"("denied")",
         R"("never")",
         "organization.unknown-word",
         "/scenarios/0/expected",
         {"never", "expectation", "allowed", "denied", "unknown", "not-allowed"}},
        {"noExpectation",
         R"(, "expected": "denied")",
         "",
         "organization.missing-member",
         "/scenarios/0/expected",
         {"expected"}},
        {"numberForApp",
         R"("app": "com.acme.app", "label")",
         R"("app": 7, "label")",
         "organization.wrong-type",
         "/scenarios/0/app",
         {"app", "text", "number"}},
        {"textForScenario",
         R"("scenarios": [{)",
         R"("scenarios": ["x", {)",
         "organization.wrong-type",
         "/scenarios/0",
         {"scenario", "object", "text"}},
        {"objectForScenarios",
         R"("scenarios": [)",
         R"("scenarios": {"x": 1}, "y": [)",
         "organization.wrong-type",
         "/scenarios",
         {"scenarios", "list", "object"}},
        {"unknownAudience",
         R"("vendor", "text")",
         R"("press", "text")",
         "organization.unknown-word",
         "/noticeTemplates/0/audience",
         {"press", "audience", "end-users", "space-owners", "vendor"}},
        {"templateTwice",
         R"("noticeTemplates": [)",
         R"("noticeTemplates": [{"audience": "vendor", "text": "a"}, )",
         "organization.duplicate-id",
         "/noticeTemplates/1/audience",
         {"notice-template", "vendor", "/noticeTemplates/0", "16"}},
        {"emptyPartner",
         R"("second": "com.acme.gone")",
         R"("second": "")",
         "organization.empty-text",
         "/appPairs/0/second",
         {"second"}},
        {"noPartner",
         R"("first": "com.acme.app", )",
         "",
         "organization.missing-member",
         "/appPairs/0/first",
         {"first"}},
        {"limitZero",
         R"("appsPerList": 30)",
         R"("appsPerList": 0)",
         "organization.number-out-of-range",
         "/organization/policyLimits/appsPerList",
         {"appsPerList", "0", "1000000"}},
        {"limitTooLarge",
         R"("appsPerList": 30)",
         R"("appsPerList": 99999999999999999999999)",
         "organization.number-out-of-range",
         "/organization/policyLimits/appsPerList",
         {"appsPerList", "99999999999999999999999", "1000000"}},
        {"limitWithFraction",
         R"("appsPerList": 30)",
         R"("appsPerList": 30.0)",
         "organization.number-out-of-range",
         "/organization/policyLimits/appsPerList",
         {"appsPerList", "30.0", "1000000"}},
        {"limitAsText",
         R"("appsPerList": 30)",
         R"("appsPerList": "30")",
         "organization.wrong-type",
         "/organization/policyLimits/appsPerList",
         {"appsPerList", "number", "text"}},
        {"listForLimits",
         R"({"appsPerList": 30, "policies": 50})",
         R"([])",
         "organization.wrong-type",
         "/organization/policyLimits",
         {"policyLimits", "object", "list"}},
        {"versionPolicyWithoutStatus",
         R"("status": "active", "coverage": {"level": "containers", "containers": ["c-gone"]})",
         R"("coverage": {"level": "containers", "containers": ["c-gone"]})",
         "organization.missing-member",
         "/publishedVersions/0/policies/0/status",
         {"status"}},
        {"numberForTime",
         R"("at": null)",
         R"("at": 2026)",
         "organization.wrong-type",
         "/publishedVersions/0/at",
         {"at", "text-or-null", "number"}},
        {"versionIdTwice",
         R"("policies": [{"id": "p-1", "name": "Old")",
         R"("policies": [{"id": "p-1", "status": "draft", "coverage": {"level": "organization"}, "rule": {"effect": "block", "apps": "all"}}, {"id": "p-1", "name": "Old")",
         "organization.duplicate-id",
         "/publishedVersions/0/policies/1/id",
         {"policy", "p-1", "/publishedVersions/0/policies/0", "13"}},
    };
    return all;
}

class PolicyWorkFault : public testing::TestWithParam<WorkMistake>
{};

TEST(PolicyWork, IsReadAsItStands)
{
    const auto read = readOrganization(workFile());
    ASSERT_TRUE(read.has_value()) << read.error().front().pointer;
    EXPECT_TRUE(read->warnings.empty());
    const Organization& organization = read->organization;
    ASSERT_EQ(organization.scenarios.size(), 1U);
    Scenario scenario;
    scenario.name = "Payroll never reads HR";
    scenario.app = "com.acme.app";
    scenario.label = "hr";
    scenario.action = "read";
    scenario.as = "any-person";
    scenario.expected = Expectation::Denied;
    EXPECT_EQ(organization.scenarios[0], scenario);
    EXPECT_EQ(organization.properties.policyLimits.appsPerList, 30U);
    EXPECT_EQ(organization.properties.policyLimits.policies, 50U);
    EXPECT_EQ(organization.appPairs[0].second, AppKey("com.acme.gone"));
    EXPECT_EQ(organization.noticeTemplates[0].audience, Audience::Vendor);
    EXPECT_EQ(organization.publishedVersions[0].at, std::nullopt);
    EXPECT_EQ(organization.publishedVersions[0].policies[0].coverage.containers[0], ContainerId("c-gone"));
}

TEST(PolicyWork, IsReadBackAsItWasWritten)
{
    const Organization organization = readOrganization(workFile()).value().organization;
    const std::string written = writeOrganization(organization);
    const auto read = readOrganization(written);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization, organization);
    EXPECT_EQ(writeOrganization(read->organization), written);
    // A limit that is the platform's says nothing.
    EXPECT_NE(written.find(R"("policyLimits": {)"
                           "\n      \"appsPerList\": 30\n    }"),
              std::string::npos);
}

TEST(PolicyWork, ThatSaysNothingIsLeftOut)
{
    const std::string plain = writeOrganization(smallOrganization());
    std::string empty =
        with(smallFile(), R"("capturedAt": null)", R"("capturedAt": null, "policyLimits": {})");
    empty.pop_back();
    empty += R"(, "publishedVersions": [], "scenarios": [], "appPairs": [], "noticeTemplates": []})";
    EXPECT_EQ(writeOrganization(readOrganization(empty).value().organization), plain);
    for (const char* member :
         {"policyLimits", "publishedVersions", "scenarios", "appPairs", "noticeTemplates"})
        EXPECT_EQ(plain.find(member), std::string::npos) << member;
    const std::string written = writeOrganization(readOrganization(workFile()).value().organization);
    for (const char* member : {"\"container\"", "\"operation\": ", "\"label\": \"\""})
        EXPECT_EQ(written.substr(written.find("scenarios")).find(member), std::string::npos) << member;
}

TEST(PolicyWork, KeepsMembersItDoesNotKnow)
{
    std::string text = workFile();
    const std::vector<std::string> starts{R"("appsPerList")", R"("by": "Mia", "at")", R"("name": "Payroll)",
                                          R"("first")", R"("audience")"};
    for (const std::string& start : starts)
        text = with(text, start, R"("x-new": 12345678901234567890123, )" + start);
    const auto read = readOrganization(text);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->warnings.size(), starts.size());
    const std::string written = writeOrganization(read->organization);
    std::size_t kept = 0;
    for (auto at = written.find("12345678901234567890123"); at != std::string::npos;
         at = written.find("12345678901234567890123", at + 1))
        ++kept;
    EXPECT_EQ(kept, starts.size());
    EXPECT_EQ(readOrganization(written).value().organization, read->organization);
}

// Only an unknown member of the limits: they differ in nothing, but it has to stay.
TEST(PolicyWork, LimitsWithOnlyAnUnknownMemberAreWritten)
{
    const auto read = readOrganization(
        with(smallFile(), R"("capturedAt": null)", R"("capturedAt": null, "policyLimits": {"x": 1})"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->organization.properties.policyLimits.policies, 50U);
    EXPECT_NE(writeOrganization(read->organization).find(R"("x": 1)"), std::string::npos);
}

TEST_P(PolicyWorkFault, IsToldWithPlaceAndArguments)
{
    const WorkMistake& mistake = GetParam();
    const auto faults = faultsOf(with(workFile(), mistake.part, mistake.other));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, mistake.code);
    EXPECT_EQ(faults[0].pointer, mistake.pointer);
    EXPECT_EQ(faults[0].arguments, mistake.arguments);
    EXPECT_TRUE(faults[0].position.has_value());
}

INSTANTIATE_TEST_SUITE_P(Decision6, PolicyWorkFault, testing::ValuesIn(workMistakes()),
                         [](const auto& instance) { return std::string(instance.param.name); });

} // namespace
} // namespace gatehouse::test
