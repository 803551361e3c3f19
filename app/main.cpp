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
    const Streams streams{.in = std::cin, .out = std::cout, .errors = std::cerr};
    introduce();
    if (opensWindow(arguments)) {
        QApplication application(argc, argv);
        installTranslations(application, QLocale());
        return runWindow(arguments.value(0));
    }
    if (isVerb(windowVerbs(), arguments.first())) {
        prepareForPainting(arguments);
        QApplication application(argc, argv);
        installTranslations(application, QLocale());
        return static_cast<int>(runVerb(windowVerbs(), arguments, streams));
    }
    QCoreApplication application(argc, argv);
    installTranslations(application, QLocale());
    std::vector<Verb> verbs = headlessVerbs();
    std::ranges::copy(windowVerbs(), std::back_inserter(verbs));
    const ExitStatus status = runVerb(verbs, arguments, streams);
    std::cout.flush();
    return static_cast<int>(status);
}
