// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

/// The languages of the program, and one for a single thread: a report is worded in its reader's language
/// while the window goes on in its user's.
namespace gatehouse::wording {

/// What translations/ holds. Pseudo is English made longer and marked: what stands on a screen without ⟦ and
/// ⟧ was not translated, and what is clipped there will be clipped in some language.
enum class Language : std::uint8_t { English, German, Pseudo };

inline constexpr Language allLanguages[] = {Language::English, Language::German, Language::Pseudo};

/// "en", "de", "x-pseudo".
[[nodiscard]] std::string_view toText(Language language);
/// A language with or without its country ("de", "de_AT", "de-AT", case ignored); empty where translations/
/// has none.
[[nodiscard]] std::optional<Language> languageFromText(std::string_view name);

/// How numbers, dates and times are written in a language, the same on every machine.
[[nodiscard]] QLocale localeOf(Language language);

/// While it lives, what its thread words through QCoreApplication::translate (all of models/wording, every
/// tr()) is in `language`, numbers and dates too; other threads and the window stay as they are. Costs
/// nothing to make. Scopes nest and end in the thread that made them, in reverse order; a task that a thread
/// hands on needs a scope of its own. Takes effect where the program's translations are installed
/// (app/window/Translations.h); without them every language is the English of the sources.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    std::optional<Language> m_before;
};

/// The language that this thread was given; empty: that of the program.
[[nodiscard]] std::optional<Language> scopedLanguage();

/// How this thread writes numbers, dates and times now. Everything in models/wording asks here.
[[nodiscard]] QLocale locale();

/// A name or heading as it stands inside a sentence: "Read" as "read". A language that writes names alike
/// everywhere, as German does with its nouns, says so in its translation of "small letters".
[[nodiscard]] QString inSentence(const QString& name);

} // namespace gatehouse::wording
