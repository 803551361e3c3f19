// SPDX-License-Identifier: Apache-2.0
#include "app/window/Translations.h"
#include "tests/journeys/BareTexts.h"
#include "tests/journeys/Window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>

#include <gtest/gtest.h>

namespace {

using namespace gatehouse;
using app::test::BareTexts;
using app::test::Window;
using wording::Language;

/// The program speaks a language for the time of a journey.
class Speaking
{
public:
    explicit Speaking(Language language)
    {
        app::installTranslations(*qApp, language);
        QLocale::setDefault(wording::localeOf(language));
    }
    ~Speaking()
    {
        QLocale::setDefault(m_before);
        delete qApp->findChild<app::Translations*>(); // a translator that goes takes itself out
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

QStringList menuTitles(Window& window)
{
    QStringList titles;
    for (const QAction* menu : window.main().menuBar()->actions())
        titles.append(menu->text());
    return titles;
}

/// "&New", "&Next" in one menu: the second is out of reach of the keyboard.
QStringList sharedMnemonics(const QList<QAction*>& actions)
{
    QStringList shared;
    QMap<QChar, QString> taken;
    for (const QAction* action : actions) {
        const qsizetype mark = action->text().indexOf(u'&');
        if (mark >= 0 && mark + 1 < action->text().size()) {
            const QChar key = action->text().at(mark + 1).toLower();
            if (taken.contains(key))
                shared.append(taken.value(key) + QStringLiteral(" / ") + action->text());
            taken.insert(key, action->text());
        }
        if (action->menu())
            shared.append(sharedMnemonics(action->menu()->actions()));
    }
    return shared;
}

QByteArray sample()
{
    QFile file(QStringLiteral(":/sample/sample.gatehouse.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string lines(const QStringList& texts)
{
    return texts.join(u'\n').toStdString();
}

} // namespace

TEST(LanguageJourney, SpeaksGerman)
{
    const Speaking german(Language::German);
    Window window;
    window.openSample();
    EXPECT_EQ(menuTitles(window), QStringList({QStringLiteral("&Datei"), QStringLiteral("&Bearbeiten"),
                                               QStringLiteral("&Ansicht"), QStringLiteral("&Gehe zu"),
                                               QStringLiteral("&Richtlinie"), QStringLiteral("&Hilfe")}));
    EXPECT_EQ(window.find<QAction>(QStringLiteral("file.save")).text(), QStringLiteral("&Speichern"));
    QStringList titles;
    for (const ui::Place* place : window.main().shell().places())
        titles.append(place->title());
    EXPECT_TRUE(titles.contains(QStringLiteral("Übersicht")));
    EXPECT_TRUE(titles.contains(QStringLiteral("Richtlinien")));
    EXPECT_TRUE(titles.contains(QStringLiteral("Effektiver Zugriff")));
}

TEST(LanguageJourney, ReachesEveryMenuEntryByKey)
{
    for (const Language language : {Language::English, Language::German}) {
        const Speaking speaking(language);
        Window window;
        const QStringList shared = sharedMnemonics(window.main().menuBar()->actions());
        EXPECT_TRUE(shared.isEmpty()) << lines(shared);
    }
}

TEST(LanguageJourney, RemembersTheChosenLanguage)
{
    Window window;
    EXPECT_TRUE(window.find<QAction>(QStringLiteral("view.languageSystem")).isChecked());
    window.trigger(QStringLiteral("view.languageGerman"));
    EXPECT_EQ(window.settings().language(), Language::German);
    window.trigger(QStringLiteral("view.languageSystem"));
    EXPECT_EQ(window.settings().language(), std::nullopt);
}

class PlacesInPseudoLocale : public ::testing::TestWithParam<QSize>
{};

TEST_P(PlacesInPseudoLocale, ShowNoBareAndNoClippedText)
{
    if (!QFile::exists(QStringLiteral(":/i18n/gatehouse_x-pseudo.qm")))
        GTEST_SKIP() << "the pseudo-locale was not made: there was no Python";
    const Speaking pseudo(Language::Pseudo);
    Window window;
    window.main().resize(GetParam());
    window.openSample();
    const BareTexts texts(sample());
    for (const ui::Place* place : window.main().shell().places()) {
        window.goTo(place->placeId());
        for (int pass = 0; pass < 3; ++pass) // a layout may ask for another one
            QCoreApplication::processEvents();
        const QStringList bare = texts.of(window.main());
        EXPECT_TRUE(bare.isEmpty()) << place->placeId().toStdString() << ":\n" << lines(bare);
        const QStringList clipped = BareTexts::clipped(window.main());
        EXPECT_TRUE(clipped.isEmpty()) << place->placeId().toStdString() << ", clipped:\n" << lines(clipped);
    }
    EXPECT_GT(texts.seen(), 1000);
}

INSTANTIATE_TEST_SUITE_P(Sizes, PlacesInPseudoLocale, ::testing::Values(QSize(1440, 900), QSize(1280, 800)));
