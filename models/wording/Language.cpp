// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Language.h"

#include <QCoreApplication>
#include <QLatin1String>

namespace gatehouse::wording {

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// A thread has one at a time: translate() is called far below whoever chose the language.
thread_local std::optional<Language> languageOfThread;

} // namespace

std::string_view toText(Language language)
{
    switch (language) {
    case Language::English:
        return "en";
    case Language::German:
        return "de";
    case Language::Pseudo:
        break;
    }
    return "x-pseudo";
}

std::optional<Language> languageFromText(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
    for (const Language language : allLanguages) {
        const std::string_view own = toText(language);
        const QLatin1String known(own.data(), static_cast<qsizetype>(own.size()));
        if (!text.startsWith(known))
            continue;
        const QString rest = text.mid(known.size());
        if (rest.isEmpty() || rest.startsWith(u'_') || rest.startsWith(u'-') || rest.startsWith(u'.'))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

LanguageScope::LanguageScope(Language language)
    : m_before(languageOfThread)
{
    languageOfThread = language;
}

LanguageScope::~LanguageScope()
{
    languageOfThread = m_before;
}

std::optional<Language> scopedLanguage()
{
    return languageOfThread;
}

QLocale locale()
{
    return languageOfThread ? localeOf(*languageOfThread) : QLocale();
}

QString inSentence(const QString& name)
{
    //: Not shown: translate as "as it is" where names keep their capitals inside a sentence.
    const bool small = LanguageText::tr("small letters") == u"small letters";
    return small ? name.left(1).toLower() + name.mid(1) : name;
}

} // namespace gatehouse::wording
