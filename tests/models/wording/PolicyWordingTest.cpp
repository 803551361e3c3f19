// SPDX-License-Identifier: Apache-2.0
#include "models/policies/Lint.h"
#include "models/wording/FindingWording.h"
#include "models/wording/PolicySentences.h"

#include <gtest/gtest.h>

namespace gatehouse::test {
namespace {

findings::Finding findingWith(const std::string& code, std::vector<std::string> arguments)
{
    return {code, findings::Severity::Low, "p-1", "/policies/0", std::move(arguments)};
}

} // namespace

// Rules that are worded by case have no words without one; each case is named here.
TEST(PolicyWording, HasWordsForEveryRule)
{
    for (const policies::PolicyRule& rule : policies::lintRules()) {
        bool worded = false;
        for (const char* lastArgument : {"", "never", "future", "containers", "apps"}) {
            const findings::Finding finding =
                findingWith(std::string(rule.code), {"A", "2", "3", "Jira", "north", lastArgument});
            worded = worded || !wording::findingAdvice(finding).isEmpty();
            EXPECT_FALSE(wording::findingTitle(finding).contains(u'%')) << rule.code;
        }
        EXPECT_TRUE(worded) << rule.code;
        EXPECT_FALSE(wording::findingSource(findingWith(std::string(rule.code), {})).isEmpty()) << rule.code;
    }
}

TEST(PolicyWording, HasWordsForEveryLimit)
{
    for (const char* limit :
         {"policies", "apps", "containers", "instances", "products", "override-containers"})
        for (const char* code : {"policy.over-limit", "policy.near-limit"})
            EXPECT_FALSE(
                wording::findingWhy(findingWith(code, {"A", "2", "3", "Jira", "north", limit})).isEmpty())
                << code << limit;
}

TEST(PolicyWording, NamesMendsAndMakesNamesHarmless)
{
    EXPECT_EQ(wording::mendTitle({"mend.remove-key", {"com.x", "Fin\nance"}, false, {}}),
              QStringLiteral("Take “com.x” off the list of “Fin\\u000Aance”"));
    EXPECT_EQ(wording::mendTitle({"mend.deactivate", {"100 %2"}, false, {}}),
              QStringLiteral("Deactivate “100 %2”"));
}

} // namespace gatehouse::test
