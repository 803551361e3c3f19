// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace gatehouse::app {

namespace {

void printHelp(const std::vector<Verb>& verbs, std::ostream& out)
{
    out << "gatehouse [FILE]\n    " << QCoreApplication::translate("cli", "Opens the window.").toStdString()
        << "\n";
    out << "gatehouse --locale de VERB …\n    "
        << QCoreApplication::translate(
               "cli", "Sentences for people in German; codes, names and formats stay as they are.")
               .toStdString()
        << "\n";
    for (const Verb& verb : verbs)
        out << verb.usage.toStdString() << "\n    " << verb.summary.toStdString() << "\n";
}

} // namespace

ExitStatus runVerb(const std::vector<Verb>& verbs, const QStringList& arguments, const Streams& streams)
{
    const QString name = arguments.value(0);
    if (name == u"help" || name == u"--help" || name == u"-h") {
        printHelp(verbs, streams.out);
        return ExitStatus::Done;
    }
    const auto verb = std::ranges::find(verbs, name, &Verb::name);
    if (verb != verbs.end())
        return verb->run(arguments.mid(1), streams);
    streams.errors << QCoreApplication::translate("cli", "There is no verb “%1”. gatehouse help lists them.")
                          .arg(wording::plainText(name.toStdString()))
                          .toStdString()
                   << "\n";
    return ExitStatus::BadInput;
}

} // namespace gatehouse::app
