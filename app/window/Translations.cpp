// SPDX-License-Identifier: Apache-2.0
#include "app/window/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <tuple>

/// Keeps the resource, which nothing else names, in the program. Q_INIT_RESOURCE works outside of namespaces
/// only.
static void keepTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace gatehouse::app {

namespace {

using wording::Language;

/// The number in a text, as replaced by QCoreApplication, but in the manner of the thread's language.
QString withNumber(QString text, int count)
{
    if (count < 0)
        return text;
    return text.replace(QStringLiteral("%Ln"), wording::locale().toString(count))
        .replace(QStringLiteral("%n"), QString::number(count));
}

} // namespace

Translations::Translations(QObject* parent)
    : QTranslator(parent)
{
    keepTranslations();
    for (const Language language : wording::allLanguages) {
        const QByteArray name(wording::toText(language).data(),
                              static_cast<qsizetype>(wording::toText(language).size()));
        // Without Python the build makes no pseudo-locale; its texts are English then.
        std::ignore = m_texts[static_cast<std::size_t>(language)].load(
            QStringLiteral(":/i18n/gatehouse_%1.qm").arg(QString::fromLatin1(name)));
    }
    std::ignore =
        m_qtGerman.load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString Translations::find(Language language, const char* context, const char* source, const char* comment,
                           int count) const
{
    QString text = m_texts[static_cast<std::size_t>(language)].translate(context, source, comment, count);
    if (text.isNull() && language == Language::German)
        text = m_qtGerman.translate(context, source, comment, count);
    if (text.isNull() && language != Language::English)
        text = find(Language::English, context, source, comment, count);
    return text;
}

QString Translations::translate(const char* context, const char* source, const char* comment, int count) const
{
    const auto scoped = wording::scopedLanguage();
    const QString text = find(scoped.value_or(m_language), context, source, comment, count);
    if (!scoped)
        return text;
    return withNumber(text.isNull() ? QString::fromUtf8(source) : text, count);
}

void installTranslations(QCoreApplication& application, Language language)
{
    auto* translations = application.findChild<Translations*>(QString(), Qt::FindDirectChildrenOnly);
    const bool isNew = !translations;
    if (isNew)
        translations = new Translations(&application);
    translations->speak(language);
    if (isNew)
        QCoreApplication::installTranslator(translations);
}

Language systemLanguage()
{
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString& name : preferred)
        if (const auto language = wording::languageFromText(name.toStdString()))
            return *language;
    return Language::English;
}

QLocale windowLocale(Language language)
{
    const QLocale system = QLocale::system();
    const bool same = wording::languageFromText(system.name().toStdString()) == language;
    // Who has no translation reads English words and still their own dates.
    return same || language == systemLanguage() ? system : wording::localeOf(language);
}

} // namespace gatehouse::app
