// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "app/window/Translations.h"
#include "app/window/WindowVerbs.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <iostream>

using namespace gatehouse::app;
namespace wording = gatehouse::wording;

namespace {

bool isVerb(const std::vector<Verb>& verbs, const QString& name)
{
    return std::ranges::find(verbs, name, &Verb::name) != verbs.end();
}

/// `gatehouse`, or `gatehouse FILE`: one argument that is a file, or is at least written like one.
bool opensWindow(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return true;
    const QString& first = arguments.first();
    const bool named =
        QFileInfo::exists(first) || first.endsWith(QStringLiteral(".json")) || first.contains(u'/');
    return arguments.size() == 1 && named && !first.startsWith(u'-');
}

/// `--locale NAME` stands before everything else and is taken out. Empty: there is none, or translations/ has
/// no such language, which stays where it is and is refused as a verb.
std::optional<wording::Language> takeLanguage(QStringList& arguments)
{
    if (arguments.size() < 2 || arguments.first() != u"--locale")
        return std::nullopt;
    const auto language = wording::languageFromText(arguments[1].toStdString());
    if (language)
        arguments.remove(0, 2);
    return language;
}

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("Gatehouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("gatehouse"));
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto language = takeLanguage(arguments);
    const Streams streams{.in = std::cin, .out = std::cout, .errors = std::cerr};
    introduce();
    if (opensWindow(arguments)) {
        QApplication application(argc, argv);
        return runWindow(application, arguments.value(0), language);
    }
    // What a verb writes depends on its arguments alone, never on the environment.
    QLocale::setDefault(language ? wording::localeOf(*language) : QLocale::c());
    const wording::Language spoken = language.value_or(wording::Language::English);
    if (isVerb(windowVerbs(), arguments.first())) {
        prepareForPainting(arguments);
        QApplication application(argc, argv);
        installTranslations(application, spoken);
        return static_cast<int>(runVerb(windowVerbs(), arguments, streams));
    }
    QCoreApplication application(argc, argv);
    installTranslations(application, spoken);
    std::vector<Verb> verbs = headlessVerbs();
    std::ranges::copy(windowVerbs(), std::back_inserter(verbs));
    const ExitStatus status = runVerb(verbs, arguments, streams);
    std::cout.flush();
    return static_cast<int>(status);
}
