// SPDX-License-Identifier: Apache-2.0
#include "app/window/WindowVerbs.h"

#include "app/cli/VerbArguments.h"
#include "app/window/MainWindow.h"
#include "app/window/Screenshots.h"
#include "app/window/SystemClock.h"
#include "app/window/Translations.h"
#include "models/wording/Wording.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <ostream>

namespace gatehouse::app {

namespace {

const QString screenshotsUsage = QStringLiteral(
    "gatehouse screenshots FILE --out DIR [--theme light|dark] [--locale NAME] [--scale N] [--draft NAME]");

std::optional<ui::ColorScheme> schemeFromText(const std::string& text)
{
    if (text == "dark")
        return ui::ColorScheme::Dark;
    return text == "light" ? std::optional(ui::ColorScheme::Light) : std::nullopt;
}

ExitStatus usageError(std::ostream& errors)
{
    errors << QCoreApplication::translate("cli", "Usage: %1").arg(screenshotsUsage).toStdString() << "\n";
    return ExitStatus::BadInput;
}

/// Words in the language of `name`, dates and numbers with the habits of its country.
void useLocale(const std::string& name, std::ostream& errors)
{
    const auto language = wording::languageFromText(name);
    if (language)
        installTranslations(*qApp, *language);
    else
        errors << QCoreApplication::translate(
                      "cli", "There is no translation for “%1”; dates and numbers follow it, words do not.")
                      .arg(wording::plainText(name))
                      .toStdString()
               << "\n";
    QLocale::setDefault(language == wording::Language::Pseudo ? wording::localeOf(*language)
                                                              : QLocale(QString::fromStdString(name)));
}

/// Opens the window on the organization, takes the pictures and runs the event loop until they are written.
ExitStatus takePictures(std::shared_ptr<const Organization> organization, const QString& path,
                        const QDir& out, ui::ColorScheme scheme, const Streams& streams)
{
    QTemporaryDir settingsFolder;
    WindowSettings settings(
        std::make_unique<QSettings>(settingsFolder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    ui::Theme theme(scheme);
    theme.applyTo(*qApp);
    ui::OrganizationDocument document(catalogue::Catalogue::builtIn());
    MainWindow window(document, theme, settings, systemClock(), systemTimeClock());
    document.reset(std::move(organization), path);
    window.show();
    Screenshots screenshots(window, out);
    ExitStatus status = ExitStatus::Done;
    QObject::connect(&screenshots, &Screenshots::finished, qApp,
                     [&](const QStringList& written, const QString& failed) {
                         for (const QString& file : written)
                             streams.out << file.toStdString() << "\n";
                         if (!failed.isEmpty())
                             status = refuse({.code = "file.unwritable",
                                              .pointer = {},
                                              .arguments = {failed.toStdString(), ""},
                                              .severity = FaultSeverity::Error,
                                              .position = {}},
                                             streams.errors);
                         QCoreApplication::quit();
                     });
    QMetaObject::invokeMethod(&screenshots, &Screenshots::start, Qt::QueuedConnection);
    QApplication::exec();
    return status;
}

ExitStatus runScreenshots(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("value");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("out"), value},
                                {QStringLiteral("theme"), value},
                                {QStringLiteral("locale"), value},
                                {QStringLiteral("scale"), value},
                                {QStringLiteral("draft"), value}},
                               {1, 1}, screenshotsUsage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto scheme = schemeFromText(parsed.value(QStringLiteral("theme")).value_or("light"));
    const auto out = parsed.value(QStringLiteral("out"));
    if (!scheme || !out)
        return usageError(streams.errors);
    if (const auto locale = parsed.value(QStringLiteral("locale")))
        useLocale(*locale, streams.errors);
    auto organization =
        organizationFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!organization)
        return ExitStatus::BadInput;
    const QDir directory(QString::fromStdString(*out));
    if (!directory.mkpath(QStringLiteral(".")))
        return refuse({.code = "file.unwritable",
                       .pointer = {},
                       .arguments = {*out, ""},
                       .severity = FaultSeverity::Error,
                       .position = {}},
                      streams.errors);
    return takePictures(std::make_shared<const Organization>(std::move(*organization)),
                        parsed.files().first(), directory, *scheme, streams);
}

} // namespace

std::vector<Verb> windowVerbs()
{
    return {{.name = QStringLiteral("screenshots"),
             .usage = screenshotsUsage,
             .summary = QCoreApplication::translate(
                 "cli", "A picture of every place, and of each screen of Policies."),
             .run = runScreenshots}};
}

void prepareForPainting(const QStringList& arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const qsizetype scale = arguments.indexOf(QStringLiteral("--scale"));
    if (scale >= 0 && scale + 1 < arguments.size()) {
        bool ok = false;
        const double factor = arguments[scale + 1].toDouble(&ok);
        if (ok && factor >= 0.5 && factor <= 4)
            qputenv("QT_SCALE_FACTOR", QByteArray::number(factor));
    }
}

int runWindow(QApplication& application, const QString& path, std::optional<wording::Language> language)
{
    WindowSettings settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                        QStringLiteral("gatehouse"),
                                                        QStringLiteral("gatehouse")));
    const wording::Language spoken = language ? *language : settings.language().value_or(systemLanguage());
    QLocale::setDefault(windowLocale(spoken));
    installTranslations(application, spoken);
    ui::Theme theme(settings.scheme().value_or(ui::desktopColorScheme()));
    theme.applyTo(*qApp);
    ui::OrganizationDocument document(catalogue::Catalogue::builtIn());
    MainWindow window(document, theme, settings, systemClock(), systemTimeClock());
    window.show();
    if (!path.isEmpty())
        window.takeFiles({path});
    return QApplication::exec();
}

} // namespace gatehouse::app
