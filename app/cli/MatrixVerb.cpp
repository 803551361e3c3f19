// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/tables/MatrixText.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

ExitStatus runMatrix(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("text");
    const VerbArguments parsed(
        arguments,
        {{QStringLiteral("as"), value}, {QStringLiteral("format"), value}, {QStringLiteral("draft"), value}},
        {1, 1}, matrixVerb().usage, streams.errors);
    const std::string format = parsed.valid() ? parsed.value(QStringLiteral("format")).value_or("csv") : "";
    if (!parsed.valid())
        return ExitStatus::BadInput;
    if (format != "csv" && format != "json") {
        streams.errors
            << QCoreApplication::translate("cli", "Usage: %1").arg(matrixVerb().usage).toStdString() << "\n";
        return ExitStatus::BadInput;
    }
    const auto core =
        compiledFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    const auto as = core->lookup().as(parsed.value(QStringLiteral("as")).value_or("app"));
    if (!as)
        return refuse(as.error(), streams.errors);
    if (format == "csv")
        tables::writeMatrixCsv(*core, *as, streams.out);
    else
        tables::writeMatrixJson(*core, *as, streams.out);
    return ExitStatus::Done;
}

} // namespace

Verb matrixVerb()
{
    return {.name = QStringLiteral("matrix"),
            .usage = QStringLiteral("gatehouse matrix FILE [--as AS] [--format csv|json] [--draft NAME]"),
            .summary = QCoreApplication::translate("cli", "Every verdict of every app in every container."),
            .run = runMatrix};
}

} // namespace gatehouse::app
