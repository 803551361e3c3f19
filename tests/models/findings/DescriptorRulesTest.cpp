// SPDX-License-Identifier: Apache-2.0
#include "tests/models/findings/DescriptorCases.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace gatehouse::findings {

TEST(DescriptorRules, SayWhatElseGuardsAModule)
{
    const auto guardOf = [](const std::string& text) {
        const auto found = findingsIn(text);
        const auto finding = std::ranges::find(found, "app-property.condition", &Finding::code);
        return finding == found.end() ? std::string() : finding->arguments.back();
    };
    EXPECT_EQ(guardOf(panel("[" + readsAddon + "]")), "sole");
    EXPECT_EQ(guardOf(panel("[" + readsAddon + R"(,{"condition":"user_is_logged_in"}])")), "sole");
    EXPECT_EQ(guardOf(panel("[" + readsAddon + R"(,{"condition":"is_issue_reported_by_current_user"}])")),
              "further");
    EXPECT_EQ(guardOf(adminPage("[" + readsAddon + "]")), "admin-page");
}

TEST(DescriptorRules, NameThePropertiesOfAnExpression)
{
    const auto found = findingsIn(panel(
        R"([{"condition":"jira_expression","params":{"expression":"app.properties['one'] && app.properties.get(\"two\") && app.properties.three && app.properties[key]"}}])"));
    const auto finding = std::ranges::find(found, "app-property.condition", &Finding::code);
    ASSERT_NE(finding, found.end());
    EXPECT_EQ(finding->arguments[1], "one, two, three");
}

TEST(DescriptorRules, TellTheMostSevereFirst)
{
    const auto found = findingsIn(connectApp(
        R"("authentication":{"type":"none"},"scopes":["READ","Write","ADMIN"],"modules":{"adminPages":[{"key":"a","url":"/a"}]})"));
    EXPECT_TRUE(std::ranges::is_sorted(found, std::greater<>(), &Finding::severity));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().code, "scope.site-admin");
    EXPECT_EQ(found.back().code, "connect.end-of-support");
}

TEST(DescriptorRules, LeaveAloneWhatCannotBeJudged)
{
    EXPECT_TRUE(findingsIn("").empty());
    EXPECT_TRUE(findingsIn(R"({"key":"a.b","modules":{"adminPages":[{"url":"/a"}]},)").empty());
    EXPECT_TRUE(
        findingsIn(
            R"({"key":"a.b","baseUrl":"http://a.invalid","contexts":["account"],"modules":{"webhooks":[]}})")
            .empty());
}

TEST(DescriptorRules, StandOddForms)
{
    const std::vector<std::string> odd{
        R"({"key":"a","modules":{"adminPages":{"conditions":[1,null,[],{"and":5},{"or":{}},"user_is_admin"]},"webPanels":[[],{"conditions":{"params":[]}}]},"apiMigrations":[],"lifecycle":5,"baseUrl":7})",
        R"({"app":{"id":"x1"},"remotes":{"key":[],"auth":{"appUserToken":5}},"permissions":{"content":[],"external":{"fetch":[],"images":{"address":{}}},"scopes":7},"modules":{"jira:issuePanel":{"displayConditions":{"not":[],"and":5,"or":{"isAdmin":[true,{}]}}},"endpoint":5},"connectModules":{"jira:webPanels":5}})"};
    for (const std::string& text : odd)
        EXPECT_NO_THROW(static_cast<void>(findingsIn(text)));
    EXPECT_TRUE(raisedIn(odd[0], "page.unguarded").empty());
}

} // namespace gatehouse::findings
