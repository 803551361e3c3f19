// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

bool equalStates(const access::Difference& difference)
{
    return difference.cells.empty() && difference.events.empty() && difference.added == access::OneSided{} &&
           difference.removed == access::OneSided{};
}

ExitStatus runDiff(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("text");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("as"), value},
                                {QStringLiteral("draft"), value},
                                {QStringLiteral("exit-code"), QString()}},
                               {1, 2}, diffVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto draft = parsed.value(QStringLiteral("draft"));
    const bool oneFile = parsed.files().size() == 1;
    if (oneFile && !draft) {
        streams.errors << QCoreApplication::translate("cli", "Usage: %1").arg(diffVerb().usage).toStdString()
                       << "\n";
        return ExitStatus::BadInput;
    }
    // With two files a draft is one of the second: the state that would follow.
    const auto before = compiledFile(parsed.files().first(), std::nullopt, streams.errors);
    const auto after = compiledFile(parsed.files().last(), draft, streams.errors);
    if (!before || !after)
        return ExitStatus::BadInput;
    const auto difference = access::difference(*before, *after, parsed.value(QStringLiteral("as")));
    if (!difference)
        return refuse(difference.error(), streams.errors);
    streams.out << dumped(differenceJson(*difference), true) << "\n";
    return parsed.has(QStringLiteral("exit-code")) && !equalStates(*difference) ? ExitStatus::AnswerIsNo
                                                                                : ExitStatus::Done;
}

} // namespace

Verb diffVerb()
{
    return {
        .name = QStringLiteral("diff"),
        .usage = QStringLiteral(
            "gatehouse diff A B [--as AS] [--draft NAME] [--exit-code] | gatehouse diff FILE --draft NAME"),
        .summary = QCoreApplication::translate(
            "cli", "What differs between two states: verdicts, outcomes, events."),
        .run = runDiff};
}

} // namespace gatehouse::app
