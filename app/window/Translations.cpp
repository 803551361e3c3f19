// SPDX-License-Identifier: Apache-2.0
#include "app/window/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

/// Keeps the resource, which nothing else names, in the program. Q_INIT_RESOURCE works outside of namespaces
/// only.
static void keepTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace gatehouse::app {

namespace {

void installFile(QCoreApplication& application, const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, QStringLiteral("gatehouse"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    keepTranslations();
    installFile(application, QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        installFile(application, locale);
}

} // namespace gatehouse::app
