// SPDX-License-Identifier: Apache-2.0
#include "tests/models/organization/OrganizationText.h"

namespace gatehouse::test {
namespace {

struct Dangling
{
    const char* name;
    std::string part;
    std::string other;
    std::string pointer;
    std::vector<std::string> arguments; ///< the first four
};

const std::vector<Dangling>& danglings()
{
    static const std::vector<Dangling> all{
        {"memberOfGroup",
         R"("members": ["u-1"])",
         R"("members": ["u-9"])",
         "/groups/0/members/0",
         {"user", "u-9", "group", "developers"}},
        {"holderGroup",
         "group:g-1",
         "group:g-9",
         "/schemes/0/grants/0/to",
         {"group", "g-9", "scheme", "Default"}},
        {"holderUser",
         "group:g-1",
         "user:u-9",
         "/schemes/0/grants/0/to",
         {"user", "u-9", "scheme", "Default"}},
        {"actor",
         "user:au-1",
         "group:g-9",
         "/containers/0/roles/Apps/0",
         {"group", "g-9", "role", "Example"}},
        {"containerSite",
         R"("site": "site-1", "product")",
         R"("site": "x", "product")",
         "/containers/0/site",
         {"site", "x", "container", "Example"}},
        {"containerScheme",
         R"("scheme": "s-1")",
         R"("scheme": "s-9")",
         "/containers/0/scheme",
         {"scheme", "s-9", "container", "Example"}},
        {"appSite",
         R"("site": "site-1", "products")",
         R"("site": "x", "products")",
         "/apps/0/site",
         {"site", "x", "app", "Acme"}},
        {"appUser",
         R"("user": "au-1")",
         R"("user": "au-9")",
         "/apps/0/user",
         {"user", "au-9", "app", "Acme"}},
        {"coveredContainer",
         R"("containers": ["c-1"])",
         R"("containers": ["c-1", "c-88"])",
         "/policies/0/coverage/containers/1",
         {"container", "c-88", "policy", "Protect finance"}},
        {"coveredProduct",
         R"({"level": "containers", "containers": ["c-1"]})",
         R"({"level": "products", "products": [{"site": "x", "product": "jira"}]})",
         "/policies/0/coverage/products/0/site",
         {"site", "x", "policy", "Protect finance"}},
        {"draftPolicy",
         R"("policies": []})",
         R"("policies": [{"id": "p-1", "status": "draft", "coverage": {"level": "containers", "containers": ["c-2"]}, "rule": {"effect": "block", "apps": "all"}}]})",
         "/drafts/0/policies/0/coverage/containers/0",
         {"container", "c-2", "policy", "p-1"}},
        {"reviewSite",
         R"("site": "site-1", "decision")",
         R"("site": "x", "decision")",
         "/reviews/0/site",
         {"site", "x", "review", "com.acme.app"}},
    };
    return all;
}

class DanglingReference : public testing::TestWithParam<Dangling>
{};

struct Twice
{
    const char* name;
    std::string list; ///< where the second use is put in front of the first
    std::string element;
    std::string pointer;
    std::vector<std::string> arguments;
};

const std::vector<Twice>& twices()
{
    static const std::vector<Twice> all{
        {"site", R"("sites": [)", R"({"id": "site-1"})", "/sites/1/id", {"site", "site-1", "/sites/0", "3"}},
        {"user",
         R"("users": [)",
         R"({"id": "u-1", "kind": "person"})",
         "/users/1/id",
         {"user", "u-1", "/users/0", "4"}},
        {"group", R"("groups": [)", R"({"id": "g-1"})", "/groups/1/id", {"group", "g-1", "/groups/0", "6"}},
        {"scheme",
         R"("schemes": [)",
         R"({"id": "s-1"})",
         "/schemes/1/id",
         {"scheme", "s-1", "/schemes/0", "7"}},
        {"draft", R"("drafts": [)", R"({"id": "d-1"})", "/drafts/1/id", {"draft", "d-1", "/drafts/0", "11"}},
        {"policy",
         R"("policies": [)",
         R"({"id": "p-1", "status": "draft", "coverage": {"level": "organization"}, "rule": {"effect": "block", "apps": "all"}})",
         "/policies/1/id",
         {"policy", "p-1", "/policies/0", "10"}},
    };
    return all;
}

class DuplicateId : public testing::TestWithParam<Twice>
{};

TEST_P(DanglingReference, IsTold)
{
    const auto faults = faultsOf(with(smallFile(), GetParam().part, GetParam().other));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.dangling-reference");
    EXPECT_EQ(faults[0].pointer, GetParam().pointer);
    ASSERT_EQ(faults[0].arguments.size(), 7U);
    EXPECT_EQ(std::vector(faults[0].arguments.begin(), faults[0].arguments.begin() + 4),
              GetParam().arguments);
    EXPECT_TRUE(faults[0].position.has_value());
}

INSTANTIATE_TEST_SUITE_P(Contract, DanglingReference, testing::ValuesIn(danglings()),
                         [](const auto& instance) { return std::string(instance.param.name); });

TEST_P(DuplicateId, NamesItsFirstUse)
{
    const auto faults =
        faultsOf(with(smallFile(), GetParam().list, GetParam().list + GetParam().element + ", "));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.duplicate-id");
    EXPECT_EQ(faults[0].pointer, GetParam().pointer);
    EXPECT_EQ(faults[0].arguments, GetParam().arguments);
}

INSTANTIATE_TEST_SUITE_P(Contract, DuplicateId, testing::ValuesIn(twices()),
                         [](const auto& instance) { return std::string(instance.param.name); });

TEST(References, AnInstallationStandsOnce)
{
    const auto faults =
        faultsOf(with(smallFile(), R"("apps": [)",
                      R"("apps": [{"key": "com.acme.app", "framework": "forge", "site": "site-1"}, )"));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.duplicate-app");
    EXPECT_EQ(faults[0].pointer, "/apps/1");
    EXPECT_EQ(faults[0].arguments, (std::vector<std::string>{"com.acme.app", "site-1", "/apps/0", "9"}));
}

TEST(References, AnAppUserIsNoPerson)
{
    const auto faults = faultsOf(with(smallFile(), R"("user": "au-1")", R"("user": "u-1")"));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].code, "organization.wrong-account-kind");
    EXPECT_EQ(faults[0].pointer, "/apps/0/user");
    EXPECT_EQ(faults[0].arguments, (std::vector<std::string>{"Acme", "u-1"}));
}

TEST(References, DanglingOnesTellWhatThereIs)
{
    const auto faults = faultsOf(with(smallFile(), R"("containers": ["c-1"])", R"("containers": ["c-88"])"));
    const std::vector<std::string> rest(faults.at(0).arguments.begin() + 4, faults.at(0).arguments.end());
    EXPECT_EQ(rest, (std::vector<std::string>{"1", "c-1", "c-1"}));
}

TEST(References, IdsAreComparedByBytes)
{
    EXPECT_EQ(faultsOf(with(smallFile(), R"("members": ["u-1"])", R"("members": ["U-1"])")).size(), 1U);
}

} // namespace
} // namespace gatehouse::test
