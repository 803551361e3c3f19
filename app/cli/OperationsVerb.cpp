// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

OutputJson operationJson(const access::OperationDecision& decided, const catalogue::Catalogue& catalogue)
{
    const catalogue::Operation& operation = catalogue.operations()[decided.operation];
    return {{"operation", std::string(operation.method) + " " + std::string(operation.path)},
            {"action", operation.action ? OutputJson(std::string(toText(*operation.action))) : OutputJson()},
            {"defines", operation.defines},
            {"verdict", std::string(toText(decided.decision.verdict))},
            {"codes", codesJson(decided.decision.codes)}};
}

ExitStatus runOperations(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("text");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("app"), value},
                                {QStringLiteral("container"), value},
                                {QStringLiteral("as"), value},
                                {QStringLiteral("draft"), value}},
                               {1, 1}, operationsVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto core =
        compiledFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    const auto app = core->lookup().app(parsed.value(QStringLiteral("app")).value_or(""));
    if (!app)
        return refuse(app.error(), streams.errors);
    const auto container = core->lookup().container(parsed.value(QStringLiteral("container")).value_or(""));
    if (!container)
        return refuse(container.error(), streams.errors);
    const auto as = core->lookup().as(parsed.value(QStringLiteral("as")).value_or("app"));
    if (!as)
        return refuse(as.error(), streams.errors);
    for (const access::OperationDecision& decided : core->operations(*app, *container, *as))
        streams.out << dumped(operationJson(decided, core->catalogue())) << "\n";
    return ExitStatus::Done;
}

} // namespace

Verb operationsVerb()
{
    return {
        .name = QStringLiteral("operations"),
        .usage = QStringLiteral("gatehouse operations FILE --app KEY --container C [--as AS] [--draft NAME]"),
        .summary =
            QCoreApplication::translate("cli", "The verdict of every operation of the container's product."),
        .run = runOperations};
}

} // namespace gatehouse::app
