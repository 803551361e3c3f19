// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Language.h"

#include "models/wording/DateWording.h"

#include <QDate>
#include <QDateTime>

#include <gtest/gtest.h>
#include <thread>

namespace gatehouse::wording {

TEST(Language, IsKnownByItsNameWithAndWithoutACountry)
{
    EXPECT_EQ(languageFromText("en"), Language::English);
    EXPECT_EQ(languageFromText("en_GB"), Language::English);
    EXPECT_EQ(languageFromText("de"), Language::German);
    EXPECT_EQ(languageFromText("de-AT"), Language::German);
    EXPECT_EQ(languageFromText("DE_CH.UTF-8"), Language::German);
    EXPECT_EQ(languageFromText("x-pseudo"), Language::Pseudo);
    for (const char* other : {"", "d", "den", "deu", "fr", "C", "x", "english"})
        EXPECT_EQ(languageFromText(other), std::nullopt) << other;
}

TEST(Language, HasANameThatReadsBack)
{
    for (const Language language : allLanguages)
        EXPECT_EQ(languageFromText(toText(language)), language);
}

TEST(LanguageScope, HoldsForItsThreadAndEnds)
{
    EXPECT_EQ(scopedLanguage(), std::nullopt);
    {
        const LanguageScope german(Language::German);
        EXPECT_EQ(scopedLanguage(), Language::German);
        EXPECT_EQ(locale().toString(1234), QStringLiteral("1.234"));
        {
            const LanguageScope english(Language::English);
            EXPECT_EQ(scopedLanguage(), Language::English);
        }
        EXPECT_EQ(scopedLanguage(), Language::German);
        std::optional<Language> elsewhere = Language::Pseudo;
        std::thread([&] { elsewhere = scopedLanguage(); }).join();
        EXPECT_EQ(elsewhere, std::nullopt);
    }
    EXPECT_EQ(scopedLanguage(), std::nullopt);
}

TEST(DateWording, WritesNothingForNoDate)
{
    EXPECT_EQ(dateText(QDate()), QString());
    EXPECT_EQ(dateTimeText(QDateTime()), QString());
    EXPECT_EQ(dateText(QDate(2026, 1, 31)), QStringLiteral("31 Jan 2026"));
}

} // namespace gatehouse::wording
