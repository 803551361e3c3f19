// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/OrganizationFile.h"
#include "models/organization/Drafts.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

OutputJson problemsJson(const std::vector<Fault>& faults)
{
    OutputJson problems = OutputJson::array();
    for (const Fault& fault : faults)
        problems.push_back({{"pointer", fault.pointer},
                            {"message", wording::sentence(fault).toStdString()},
                            {"severity", fault.severity == FaultSeverity::Error ? "error" : "warning"}});
    return problems;
}

OutputJson countsJson(const Organization& o)
{
    return {{"sites", o.sites.size()},       {"users", o.users.size()},           {"groups", o.groups.size()},
            {"schemes", o.schemes.size()},   {"containers", o.containers.size()}, {"apps", o.apps.size()},
            {"policies", o.policies.size()}, {"drafts", o.drafts.size()}};
}

CheckedResult<ReadOrganization> checkedDraft(ReadOrganization read, const std::string& draft)
{
    auto drafted = withDraft(std::move(read.organization), draft);
    if (!drafted)
        return tl::unexpected(std::vector<Fault>{drafted.error()});
    return ReadOrganization{.organization = std::move(*drafted), .warnings = std::move(read.warnings)};
}

ExitStatus runCheck(const QStringList& arguments, const Streams& streams)
{
    const QString draft = QStringLiteral("draft");
    const VerbArguments parsed(arguments, {{draft, QStringLiteral("name")}}, {1, 1}, checkVerb().usage,
                               streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    auto read = files::loadOrganization(parsed.files().first());
    if (read && parsed.has(draft))
        read = checkedDraft(std::move(*read), *parsed.value(draft));
    const bool valid = read.has_value();
    const OutputJson result{{"valid", valid},
                            {"problems", problemsJson(valid ? read->warnings : read.error())},
                            {"counts", countsJson(valid ? read->organization : Organization{})}};
    streams.out << dumped(result, true) << "\n";
    return valid ? ExitStatus::Done : ExitStatus::BadInput;
}

} // namespace

Verb checkVerb()
{
    return {.name = QStringLiteral("check"),
            .usage = QStringLiteral("gatehouse check FILE [--draft NAME]"),
            .summary = QCoreApplication::translate(
                "cli", "Is the organization file valid? Every fault with its place."),
            .run = runCheck};
}

} // namespace gatehouse::app
