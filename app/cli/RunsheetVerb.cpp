// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/organization/Drafts.h"
#include "models/runsheet/RunSheet.h"
#include "models/wording/RunSheetWording.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace gatehouse::app {

namespace {

/// By its name, else by its id, as `withDraft` takes it; one of the two is there.
const Draft& draftNamed(const Organization& organization, const std::string& name)
{
    const auto& drafts = organization.drafts;
    const auto found = std::ranges::find(drafts, name, &Draft::name);
    return found != drafts.end() ? *found : *std::ranges::find(drafts, DraftId(name), &Draft::id);
}

/// A draft that the platform cannot hold is told on standard output too, with status 1.
ExitStatus runRunsheet(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments, {{QStringLiteral("draft"), QStringLiteral("text")}}, {1, 1},
                               runsheetVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto name = parsed.value(QStringLiteral("draft"));
    if (!name) {
        streams.errors
            << QCoreApplication::translate("cli", "Usage: %1").arg(runsheetVerb().usage).toStdString()
            << "\n";
        return ExitStatus::BadInput;
    }
    const auto core = compiledFile(parsed.files().first(), std::nullopt, streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    if (const auto drafted = withDraft(core->organization(), *name); !drafted)
        return refuse(drafted.error(), streams.errors);
    const Draft& draft = draftNamed(core->organization(), *name);
    const runsheet::RunSheet sheet = runsheet::runSheet(*core, draft);
    streams.out << wording::runSheetMarkdown(sheet, draft, core->organization()).toStdString();
    return sheet.canBeApplied() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

} // namespace

Verb runsheetVerb()
{
    return {.name = QStringLiteral("runsheet"),
            .usage = QStringLiteral("gatehouse runsheet FILE --draft NAME"),
            .summary = QCoreApplication::translate(
                "cli", "The steps in Atlassian Administration that apply a draft, as Markdown."),
            .run = runRunsheet};
}

} // namespace gatehouse::app
