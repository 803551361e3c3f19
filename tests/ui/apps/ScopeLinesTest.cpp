// SPDX-License-Identifier: Apache-2.0
#include "ui/descriptors/ScopeLines.h"

#include "ui/descriptors/DescriptorWords.h"

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using namespace gatehouse::ui;

std::vector<ScopeLine> lines(Framework framework, const std::vector<Product>& products,
                             const std::vector<ScopeId>& scopes)
{
    return scopeLines(framework, products, scopes, catalogue::Catalogue::builtIn());
}

TEST(ScopeLines, ConnectScopesComeMostSensitiveFirstAndSayWhatTheyImply)
{
    const auto shown = lines(Framework::Connect, {Product::Jira},
                             {ScopeId("READ"), ScopeId("WRITE"), ScopeId("DELETE"), ScopeId("ACT_AS_USER")});
    ASSERT_EQ(shown.size(), 4U);
    EXPECT_EQ(shown[0].id, QStringLiteral("ACT_AS_USER"));
    EXPECT_EQ(shown[1].id, QStringLiteral("DELETE"));
    EXPECT_EQ(shown[1].note, QStringLiteral("Implies Write and Read."));
    EXPECT_EQ(shown[2].id, QStringLiteral("WRITE"));
    EXPECT_EQ(shown[3].id, QStringLiteral("READ"));
    EXPECT_GT(shown[3].operations, 100U);
}

TEST(ScopeLines, AnIdTheCatalogueDoesNotKnowComesLastAndAdmitsNothing)
{
    const auto shown =
        lines(Framework::Forge, {Product::Jira}, {ScopeId("made:up"), ScopeId("read:jira-work")});
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_TRUE(shown[0].known);
    EXPECT_FALSE(shown[1].known);
    EXPECT_EQ(shown[1].note,
              QStringLiteral("The catalogue has no such id. It admits nothing; ask the vendor."));
}

TEST(ScopeLines, RepeatsAreOneLineAndHarmfulTextIsPlain)
{
    const auto shown =
        lines(Framework::Forge, {Product::Jira}, {ScopeId("a\nb\u202E"), ScopeId("a\nb\u202E")});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_FALSE(shown[0].id.contains(u'\n'));
    EXPECT_FALSE(shown[0].id.contains(QChar(0x202E)));
}

TEST(ScopeLines, SummaryCountsScopesAndOperationsOfEachProduct)
{
    const AdmittedOperations counts[] = {{Product::Jira, 324, 690}, {Product::Confluence, 0, 348}};
    EXPECT_EQ(scopeSummary(4, counts),
              QStringLiteral("4 scopes, 324 of 690 Jira operations, 0 of 348 Confluence operations"));
    EXPECT_EQ(scopeSummary(1, {}), QStringLiteral("1 scope"));
}

TEST(ScopeLines, MoreScopesAdmitMoreOperations)
{
    const std::vector<Product> jira{Product::Jira};
    const auto catalogue = catalogue::Catalogue::builtIn();
    const std::vector<ScopeId> none, read{ScopeId("READ")}, write{ScopeId("WRITE")};
    const auto admitted = [&](const std::vector<ScopeId>& scopes) {
        return admittedOperations(Framework::Connect, jira, scopes, catalogue).front().admitted;
    };
    EXPECT_LT(admitted(none), admitted(read));
    EXPECT_LT(admitted(read), admitted(write));
}

TEST(DescriptorWords, ModuleTypesAndEventsAreWords)
{
    EXPECT_EQ(moduleTypeWords("jira:issuePanel"), QStringLiteral("Issue panel"));
    EXPECT_EQ(moduleTypeWords("jiraIssueTabPanels"), QStringLiteral("Issue tab panel"));
    EXPECT_EQ(moduleTypeWords("macro"), QStringLiteral("Macro"));
    EXPECT_EQ(eventWords("avi:jira:updated:issue"), QStringLiteral("issue updated"));
    EXPECT_EQ(eventWords("jira:issue_updated"), QStringLiteral("issue updated"));
}

} // namespace
