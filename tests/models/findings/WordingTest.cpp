// SPDX-License-Identifier: Apache-2.0
#include "models/findings/Registry.h"
#include "models/wording/FindingWording.h"

#include <gtest/gtest.h>
#include <set>

namespace gatehouse::wording {
namespace {

using findings::Finding;

Finding findingWith(std::string code, std::vector<std::string> arguments)
{
    return {std::move(code), findings::Severity::Low, {}, {}, std::move(arguments)};
}

} // namespace

TEST(FindingWording, HasWordsForEveryRule)
{
    std::set<std::string> titles;
    for (const findings::Rule& rule : findings::registry()) {
        SCOPED_TRACE(rule.code);
        const Finding finding = findingWith(std::string(rule.code), {"a", "b", "c", "d", "read", "x"});
        const QString title = findingTitle(finding);
        EXPECT_FALSE(title.contains(QString::fromUtf8(rule.code.data(), qsizetype(rule.code.size()))));
        EXPECT_FALSE(title.endsWith(u'.'));
        EXPECT_TRUE(titles.insert(title.toStdString()).second);
        EXPECT_TRUE(findingWhy(finding).endsWith(u'.'));
        EXPECT_TRUE(findingAdvice(finding).endsWith(u'.'));
        EXPECT_FALSE(findingSource(finding).isEmpty());
    }
}

TEST(FindingWording, SaysTheCase)
{
    EXPECT_EQ(findingTitle(findingWith("scope.redundant", {"read", "WRITE", "implied"})),
              QStringLiteral("The scope “read” adds nothing to “WRITE”"));
    EXPECT_EQ(findingTitle(findingWith("scope.redundant", {"read", "", "twice"})),
              QStringLiteral("The scope “read” is declared twice"));
    EXPECT_EQ(findingSource(findingWith("app-property.condition", {})),
              QStringLiteral("Platform facts §5; requirement P2"));
    EXPECT_TRUE(findingWhy(findingWith("reach.sensitive", {"hr", "1", "2", "HR", "administer", "itself"}))
                    .endsWith(QStringLiteral("the strongest: administer.")));
}

TEST(FindingWording, KeepsHostileNamesPlain)
{
    const QString title =
        findingTitle(findingWith("app-property.condition", {"a\n<b>\u202Ex%2%A1", "k", "further"}));
    EXPECT_FALSE(title.contains(u'\n'));
    EXPECT_FALSE(title.contains(QChar(0x202E)));
    EXPECT_TRUE(title.contains(QStringLiteral("%2%A1"))) << "an argument is no pattern";
    const QString longOne = findingTitle(findingWith("scope.unknown", {std::string(100000, 'x')}));
    EXPECT_LT(longOne.size(), 300);
    EXPECT_TRUE(findingTitle(findingWith("scope.unknown", {"\xff\xfe"})).contains(QChar(0xFFFD)));
}

TEST(FindingWording, OfAnUnknownCode)
{
    EXPECT_EQ(findingTitle(findingWith("new.code", {"a\nb", "c"})), QStringLiteral("new.code a\\u000Ab c"));
    EXPECT_TRUE(findingWhy(findingWith("new.code", {})).isEmpty());
    EXPECT_TRUE(findingSource(findingWith("new.code", {})).isEmpty());
}

TEST(FindingWording, NamesSeverityAndStanding)
{
    EXPECT_EQ(name(findings::Severity::High), QStringLiteral("High"));
    EXPECT_EQ(name(findings::Severity::Info), QStringLiteral("Info"));
    EXPECT_EQ(name(findings::Standing::Lapsed), QStringLiteral("Acceptance ended"));
}

} // namespace gatehouse::wording
