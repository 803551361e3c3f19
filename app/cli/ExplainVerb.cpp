// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

ExitStatus runExplain(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("text");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("app"), value},
                                {QStringLiteral("container"), value},
                                {QStringLiteral("action"), value},
                                {QStringLiteral("operation"), value},
                                {QStringLiteral("as"), value},
                                {QStringLiteral("draft"), value},
                                {QStringLiteral("text"), QString()}},
                               {1, 1}, explainVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto core =
        compiledFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    const access::QuestionText text{.app = parsed.value(QStringLiteral("app")).value_or(""),
                                    .container = parsed.value(QStringLiteral("container")).value_or(""),
                                    .action = parsed.value(QStringLiteral("action")),
                                    .operation = parsed.value(QStringLiteral("operation")),
                                    .as = parsed.value(QStringLiteral("as")).value_or("app")};
    const auto question = core->lookup().question(text, core->catalogue());
    if (!question)
        return refuse(question.error(), streams.errors);
    const access::Explanation explanation = core->explain(*question);
    if (parsed.has(QStringLiteral("text")))
        streams.out << wording::text(explanation, *core).toStdString();
    else
        streams.out << dumped(explanationJson(explanation), true) << "\n";
    return ExitStatus::Done;
}

} // namespace

Verb explainVerb()
{
    return {
        .name = QStringLiteral("explain"),
        .usage = QStringLiteral(
            "gatehouse explain FILE --app KEY --container C (--action ACTION | --operation \"METHOD PATH\") "
            "[--as AS] [--draft NAME] [--text]"),
        .summary = QCoreApplication::translate(
            "cli", "One verdict with every gate, its evidence, remedies and outcomes."),
        .run = runExplain};
}

} // namespace gatehouse::app
