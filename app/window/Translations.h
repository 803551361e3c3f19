// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/Language.h"

#include <QTranslator>

#include <array>
#include <atomic>

class QCoreApplication;

namespace gatehouse::app {

/// Every text of the program in every language of translations/: the one translator that is installed. Which
/// language a text comes in is asked when it is made: that of the thread's wording::LanguageScope, else that
/// of the program. What a language lacks is English. Qt's own texts in German come from Qt's own
/// translations, where they are installed.
class Translations : public QTranslator
{
    Q_OBJECT
public:
    explicit Translations(QObject* parent);

    /// The language of the program from now on; what is on the screen stays as it is.
    void speak(wording::Language language) { m_language = language; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    [[nodiscard]] QString find(wording::Language language, const char* context, const char* source,
                               const char* comment, int count) const;

    std::array<QTranslator, std::size(wording::allLanguages)> m_texts;
    QTranslator m_qtGerman;
    std::atomic<wording::Language> m_language = wording::Language::English;
};

/// Has `application` speak `language`, its numbers and dates untouched, and makes wording::LanguageScope
/// work. The translator belongs to `application`. To be called before the first text is made; called again,
/// it changes the language of the texts made from then on.
void installTranslations(QCoreApplication& application, wording::Language language);

/// What the desktop prefers among the languages of the program; English if it names none of them.
[[nodiscard]] wording::Language systemLanguage();

/// Numbers and dates of a window in `language`: as the system has them where it has that language, with the
/// habits of its country.
[[nodiscard]] QLocale windowLocale(wording::Language language);

} // namespace gatehouse::app
