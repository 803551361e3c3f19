// SPDX-License-Identifier: Apache-2.0
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {
namespace {

/// One mistake in the small file and the one fault it must give.
struct Mistake
{
    const char* name;
    std::string part;
    std::string other;
    std::string code;
    std::string pointer;
    std::vector<std::string> arguments;
    std::size_t line;
    std::string there; ///< what stands in the file where the fault points
};

const std::vector<Mistake>& mistakes()
{
    static const std::vector<Mistake> all{
        {"unknownFramework",
         R"("connect")",
         R"("conect")",
         "organization.unknown-word",
         "/apps/0/framework",
         {"conect", "framework", "connect", "forge", "oauth2"},
         9,
         R"("conect")"},
        {"wordInAnotherCase",
         R"("free")",
         R"("Free")",
         "organization.unknown-word",
         "/organization/plan",
         {"Free", "plan", "free", "guard-standard", "guard-premium"},
         2,
         R"("Free")"},
        {"unknownAction",
         R"(["view", "read"])",
         R"(["view", "lesen"])",
         "organization.unknown-word",
         "/schemes/0/grants/0/actions/1",
         {"lesen", "action", "view", "read", "write", "delete", "administer"},
         7,
         R"("lesen")"},
        {"unknownProduct",
         R"(["jira"])",
         R"(["jira-software"])",
         "organization.unknown-word",
         "/apps/0/products/0",
         {"jira-software", "product", "jira", "confluence"},
         9,
         R"("jira-software")"},
        {"numberForText",
         R"("name": "Mia")",
         R"("name": 7)",
         "organization.wrong-type",
         "/users/0/name",
         {"name", "text", "number"},
         4,
         R"(7, )"},
        {"nullForText",
         R"("name": "Mia")",
         R"("name": null)",
         "organization.wrong-type",
         "/users/0/name",
         {"name", "text", "null"},
         4,
         R"(null, "kind")"},
        {"textForFlag",
         R"("active": true)",
         R"("active": "true")",
         "organization.wrong-type",
         "/users/0/active",
         {"active", "boolean", "text"},
         4,
         R"("true")"},
        {"nullForFlag",
         R"("enabled": true)",
         R"("enabled": null)",
         "organization.wrong-type",
         "/apps/0/enabled",
         {"enabled", "boolean", "null"},
         9,
         R"(null, "blockable")"},
        {"nullForList",
         R"("labels": ["finance"])",
         R"("labels": null)",
         "organization.wrong-type",
         "/containers/0/labels",
         {"labels", "list", "null"},
         8,
         R"(null})"},
        {"textForScopes",
         R"("scopes": ["READ"], "enabled")",
         R"("scopes": "READ", "enabled")",
         "organization.wrong-type",
         "/apps/0/scopes",
         {"scopes", "list-or-null", "text"},
         9,
         R"("READ", "enabled")"},
        {"numberInIdList",
         R"("members": ["u-1"])",
         R"("members": ["u-1", 3])",
         "organization.wrong-type",
         "/groups/0/members/1",
         {"", "text", "number"},
         6,
         R"(3])"},
        {"listForElement",
         R"("drafts": [{)",
         R"("drafts": [[], {)",
         "organization.wrong-type",
         "/drafts/0",
         {"draft", "object", "list"},
         11,
         R"([], {)"},
        {"listForRoles",
         R"({"Apps": ["user:au-1"]})",
         R"([])",
         "organization.wrong-type",
         "/containers/0/roles",
         {"roles", "object", "list"},
         8,
         R"([], "labels")"},
        {"textForRole",
         R"({"Apps": ["user:au-1"]})",
         R"({"A/b": "user:au-1"})",
         "organization.wrong-type",
         "/containers/0/roles/A~1b",
         {"A/b", "list", "text"},
         8,
         R"("user:au-1")"},
        {"textForDescriptor",
         R"({"key": "com.acme.app"})",
         R"("none")",
         "organization.wrong-type",
         "/apps/0/descriptor",
         {"descriptor", "object-or-null", "text"},
         9,
         R"("none")"},
        {"missingSite",
         R"("site": "site-1", "product")",
         R"("product")",
         "organization.missing-member",
         "/containers/0/site",
         {"site"},
         8,
         R"({"id": "c-1")"},
        {"missingEffect",
         R"("effect": "block", )",
         "",
         "organization.missing-member",
         "/policies/0/rule/effect",
         {"effect"},
         10,
         R"({"apps": "except")"},
        {"emptyId",
         R"("id": "d-1")",
         R"("id": "")",
         "organization.empty-text",
         "/drafts/0/id",
         {"id"},
         11,
         R"("", "name": "Close HR")"},
        {"emptyScheme",
         R"("scheme": "s-1")",
         R"("scheme": "")",
         "organization.empty-text",
         "/containers/0/scheme",
         {"scheme"},
         8,
         R"("", "roles")"},
        {"holderWithoutForm",
         R"("to": "group:g-1")",
         R"("to": "everyone")",
         "organization.not-a-holder",
         "/schemes/0/grants/0/to",
         {"everyone"},
         7,
         R"("everyone")"},
        {"roleAsActor",
         R"(["user:au-1"])",
         R"(["role:Apps"])",
         "organization.not-an-actor",
         "/containers/0/roles/Apps/0",
         {"role:Apps"},
         8,
         R"("role:Apps")"},
        {"otherVersion",
         R"("version": 1,)",
         R"("version": 2,)",
         "organization.unsupported-version",
         "/version",
         {"2", "1"},
         1,
         R"(2,)"},
        {"versionAsText",
         R"("version": 1,)",
         R"("version": "1",)",
         "organization.unsupported-version",
         "/version",
         {"\"1\"", "1"},
         1,
         R"("1",)"},
        {"noVersion",
         R"("version": 1,)",
         "",
         "organization.unsupported-version",
         "/version",
         {"", "1"},
         1,
         R"({"format")"},
        {"otherFormat",
         R"("gatehouse-organization")",
         R"("something")",
         "organization.not-an-organization",
         "/format",
         {"gatehouse-organization"},
         1,
         R"("something")"},
        {"repeatedMember",
         R"("name": "Mia",)",
         R"("name": "Mia", "name": "Ina",)",
         "json.repeated-member",
         "/users/0/name",
         {"name", "4"},
         4,
         R"("name": "Ina")"},
        {"notJson", R"("version": 1,)", R"("version": 1;)", "json.syntax", "", {";"}, 1, R"(;)"},
        {"numberBeyondRange",
         R"("version": 1,)",
         R"("version": 1e999,)",
         "json.number-too-large",
         "",
         {"1e999"},
         1,
         R"(1e999)"},
        {"notUtf8", "Mia", "M\xC3\xA4\xC3(", "json.not-utf8", "", {"C3"}, 4, "\xC3("},
    };
    return all;
}

/// The text from a line and a column of code points on.
std::string textAt(const std::string& text, TextPosition position)
{
    std::size_t byte = 0;
    for (std::size_t line = 1; line < position.line; ++line)
        byte = text.find('\n', byte) + 1;
    for (std::size_t column = 1; column < position.column; ++column) {
        ++byte;
        while ((static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
            ++byte;
    }
    return text.substr(byte);
}

class ReaderFault : public testing::TestWithParam<Mistake>
{};

TEST_P(ReaderFault, IsToldWithPlaceAndArguments)
{
    const Mistake& mistake = GetParam();
    const std::string text = with(smallFile(), mistake.part, mistake.other);
    const auto faults = faultsOf(text);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, mistake.code);
    EXPECT_EQ(faults[0].pointer, mistake.pointer);
    EXPECT_EQ(faults[0].arguments, mistake.arguments);
    EXPECT_EQ(faults[0].severity, FaultSeverity::Error);
    ASSERT_TRUE(faults[0].position.has_value());
    EXPECT_EQ(faults[0].position->line, mistake.line);
    EXPECT_EQ(textAt(text, *faults[0].position).substr(0, mistake.there.size()), mistake.there);
}

INSTANTIATE_TEST_SUITE_P(Contract, ReaderFault, testing::ValuesIn(mistakes()),
                         [](const auto& instance) { return std::string(instance.param.name); });

TEST(ReaderFaults, AreToldAllAtOnceInDocumentOrder)
{
    std::string text = with(smallFile(), R"("connect")", R"("conect")");
    text = with(text, R"("containers": ["c-1"])", R"("containers": ["c-1", "c-88"])");
    text = with(text, R"("containers": [{)",
                R"("containers": [{"id": "c-1", "site": "site-1", "product": "jira", "key": "X"}, {)");
    std::vector<std::string> pointers;
    for (const Fault& fault : faultsOf(text))
        pointers.push_back(fault.pointer);
    EXPECT_EQ(pointers, (std::vector<std::string>{"/containers/1/id", "/apps/0/framework",
                                                  "/policies/0/coverage/containers/1"}));
}

TEST(ReaderFaults, AreAtMostAHundred)
{
    std::string many = R"("labels": [)";
    for (int count = 0; count < 5000; ++count)
        many += "1,";
    const auto faults = faultsOf(with(smallFile(), R"("labels": [)", many));
    ASSERT_EQ(faults.size(), 100U);
    EXPECT_EQ(faults.front().pointer, "/containers/0/labels/0");
    EXPECT_EQ(faults.back().pointer, "/containers/0/labels/99");
}

TEST(ReaderFaults, SayNothingOfReferencesIntoAnUnreadableList)
{
    const auto faults = faultsOf(with(
        smallFile(),
        R"("sites": [{"id": "site-1", "name": "example", "url": "https://example.invalid", "cloudId": null}])",
        R"("sites": {})"));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.wrong-type");
}

TEST(ReaderFaults, TellOnlyTheVersionOfANewerFile)
{
    const auto faults =
        faultsOf(R"({"format": "gatehouse-organization", "version": 2, "sites": 7, "new": {}})");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.unsupported-version");
}

TEST(ReaderFaults, RefuseWhatIsNoObject)
{
    EXPECT_EQ(faultsOf("[]")[0].code, "organization.wrong-type");
    EXPECT_EQ(faultsOf("")[0].code, "json.empty");
    EXPECT_EQ(faultsOf(" \n ")[0].code, "json.empty");
    EXPECT_EQ(faultsOf("{}")[0].code, "organization.not-an-organization");
}

TEST(ReaderFaults, RefuseDepthAndSizeBeforeReading)
{
    const std::string deep(100000, '[');
    EXPECT_EQ(faultsOf(deep)[0].code, "json.too-deep");
    const auto inside = faultsOf(with(smallFile(), R"({"key": "com.acme.app"})", R"({"x": )" + deep));
    EXPECT_EQ(inside[0].code, "json.too-deep");
    EXPECT_EQ(inside[0].arguments, std::vector<std::string>{"64"});
    ReaderLimits limits;
    limits.bytes = 100;
    EXPECT_EQ(readOrganization(smallFile(), limits).error()[0].code, "json.too-large");
}

} // namespace
} // namespace gatehouse::test
