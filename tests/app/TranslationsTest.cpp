// SPDX-License-Identifier: Apache-2.0
#include "app/window/Translations.h"

#include "models/wording/DateWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLibraryInfo>

#include <gtest/gtest.h>
#include <string>
#include <thread>

namespace gatehouse::app {

using wording::Language;
using wording::LanguageScope;

class TranslationsTest : public ::testing::Test
{
protected:
    void speak(Language language) { installTranslations(m_application, language); }

private:
    int m_count = 1;
    char m_name[5] = "test";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

namespace {

std::string faults(int count)
{
    return QCoreApplication::translate("gatehouse::ui::RefusedPage", "The file was not opened: %n faults",
                                       nullptr, count)
        .toStdString();
}

std::string apps(int count)
{
    return QCoreApplication::translate("BlockApps", "%Ln apps", nullptr, count).toStdString();
}

std::string gate()
{
    return wording::name(access::Gate::AppUser).toStdString();
}

} // namespace

TEST_F(TranslationsTest, HasEnglishPluralForms)
{
    speak(Language::English);
    EXPECT_EQ(faults(1), "The file was not opened: 1 fault");
    EXPECT_EQ(faults(0), "The file was not opened: 0 faults");
    EXPECT_EQ(faults(2), "The file was not opened: 2 faults");
}

TEST_F(TranslationsTest, SpeaksGermanWithItsPluralForms)
{
    speak(Language::German);
    EXPECT_EQ(faults(1), "Die Datei wurde nicht geöffnet: 1 Fehler");
    EXPECT_EQ(apps(1), "1 App");
    EXPECT_EQ(apps(2), "2 Apps");
    EXPECT_EQ(gate(), "App-Benutzer");
}

TEST_F(TranslationsTest, ChangesTheLanguageOfWhatComesNext)
{
    speak(Language::German);
    EXPECT_EQ(gate(), "App-Benutzer");
    speak(Language::English);
    EXPECT_EQ(gate(), "App user");
}

TEST_F(TranslationsTest, MarksThePseudoLocale)
{
    if (!QFile::exists(QStringLiteral(":/i18n/gatehouse_x-pseudo.qm")))
        GTEST_SKIP() << "the pseudo-locale was not made: there was no Python";
    speak(Language::Pseudo);
    EXPECT_EQ(gate(), "⟦Åpp ûšér~~~⟧");
    EXPECT_NE(apps(3).find("3"), std::string::npos);
}

TEST_F(TranslationsTest, SpeaksQtsOwnTextsInGerman)
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
        GTEST_SKIP() << "Qt's translations are not installed";
    speak(Language::German);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

TEST_F(TranslationsTest, WordsAReportInALanguageOfItsOwn)
{
    speak(Language::English);
    std::string inWorker;
    std::string number;
    std::thread worker([&] {
        const LanguageScope german(Language::German);
        inWorker = gate();
        number = apps(1234);
    });
    {
        const LanguageScope english(Language::English);
        EXPECT_EQ(gate(), "App user");
    }
    EXPECT_EQ(gate(), "App user");
    worker.join();
    EXPECT_EQ(inWorker, "App-Benutzer");
    EXPECT_EQ(number, "1.234 Apps");
}

TEST_F(TranslationsTest, ScopesWinOverTheProgramAndNest)
{
    speak(Language::German);
    const LanguageScope english(Language::English);
    EXPECT_EQ(gate(), "App user");
    EXPECT_EQ(apps(1), "1 app");
    EXPECT_EQ(apps(1234), "1,234 apps");
    {
        const LanguageScope german(Language::German);
        EXPECT_EQ(gate(), "App-Benutzer");
    }
    EXPECT_EQ(gate(), "App user");
}

TEST_F(TranslationsTest, WritesDatesInTheOrderOfTheLanguage)
{
    speak(Language::English);
    const QDateTime time(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    EXPECT_EQ(wording::dateTimeText(time), QStringLiteral("31 Jan 2026, 09:00"));
    const LanguageScope german(Language::German);
    EXPECT_EQ(wording::dateText(time.date()), QStringLiteral("31. Jan. 2026"));
    EXPECT_EQ(wording::dateTimeText(time), QStringLiteral("31. Jan. 2026, 09:00"));
}

TEST_F(TranslationsTest, KeepsGermanNounsInSentences)
{
    speak(Language::English);
    EXPECT_EQ(wording::inSentence(QStringLiteral("Allow all but 3 apps")),
              QStringLiteral("allow all but 3 apps"));
    speak(Language::German);
    EXPECT_EQ(wording::inSentence(QStringLiteral("Entwurf")), QStringLiteral("Entwurf"));
}

} // namespace gatehouse::app
