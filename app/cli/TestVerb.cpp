// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/FileAccess.h"
#include "models/scenarios/ScenarioCheck.h"
#include "models/scenarios/ScenarioFile.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <ostream>

namespace gatehouse::app {

namespace {

using scenarios::Checked;
using scenarios::State;

std::string harmless(const std::string& untrusted)
{
    return wording::plainText(untrusted).toStdString();
}

/// The scenarios of a file; every fault is told, warnings too.
std::optional<std::vector<Scenario>> scenariosIn(const QString& path, std::ostream& errors)
{
    const auto text = files::readFile(path, scenarios::ScenarioLimits{}.yaml.bytes);
    if (!text) {
        tell(text.error(), {}, errors);
        return std::nullopt;
    }
    const auto tellAt = [&](const Fault& fault) {
        QString place = path;
        if (fault.position)
            place += QStringLiteral(":%1:%2").arg(fault.position->line).arg(fault.position->column);
        tell(fault, place, errors);
    };
    auto read = scenarios::readScenarios(*text);
    if (!read) {
        for (const Fault& fault : read.error())
            tellAt(fault);
        return std::nullopt;
    }
    for (const Fault& warning : read->warnings)
        tellAt(warning);
    return std::move(read->scenarios);
}

/// "allowed", or "denied [scope.missing, policy.blocked]": as `decide` spells them.
std::string decisionText(const access::Decision& decision)
{
    std::string text(toText(decision.verdict));
    for (std::size_t at = 0; at < decision.codes.size(); ++at)
        text += (at == 0 ? " [" : ", ") + std::string(toText(decision.codes[at]));
    return decision.codes.empty() ? text : text + "]";
}

/// What the core answers: of one container, of every container that differs, or how many there are.
std::string actualText(const Checked& checked, const access::CompiledOrganization& core)
{
    if (checked.asked == 1)
        return decisionText(checked.first->decision);
    std::string text;
    for (const scenarios::Answer& answer : checked.unexpected) {
        const Container& container = core.organization().containers[answer.question.container.value];
        text += (text.empty() ? "" : ", ") + decisionText(answer.decision) + " in " +
                harmless(container.id.value);
        if (!container.key.empty())
            text += " (" + harmless(container.key) + ")";
    }
    const std::size_t fits = checked.asked - checked.unexpected.size();
    if (checked.state == State::Broken)
        return text + "; as expected in " + std::to_string(fits) + " of " + std::to_string(checked.asked) +
               " containers";
    return "as expected in " + std::to_string(fits) + " containers";
}

/// "broken NAME: expected denied, actual allowed". What cannot be asked has no answer, so it is broken too.
void writeLine(std::size_t number, const Scenario& scenario, const Checked& checked,
               const access::CompiledOrganization& core, std::ostream& out)
{
    out << (checked.state == State::Ok ? "ok " : "broken ")
        << (scenario.name.empty() ? "#" + std::to_string(number) : harmless(scenario.name)) << ": expected "
        << toText(scenario.expected) << ", actual ";
    if (checked.state == State::Unanswerable)
        out << "none: " << wording::sentence(*checked.fault).toStdString() << "\n";
    else
        out << actualText(checked, core) << "\n";
}

ExitStatus runTest(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("scenarios"), QStringLiteral("file")},
                                {QStringLiteral("draft"), QStringLiteral("name")}},
                               {1, 1}, testVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto core =
        compiledFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    std::optional<std::vector<Scenario>> asked = core->organization().scenarios;
    if (const auto path = parsed.value(QStringLiteral("scenarios")))
        asked = scenariosIn(QString::fromStdString(*path), streams.errors);
    if (!asked)
        return ExitStatus::BadInput;
    const std::vector<Checked> results = scenarios::check(*core, *asked);
    for (std::size_t at = 0; at < results.size(); ++at)
        writeLine(at + 1, (*asked)[at], results[at], *core, streams.out);
    const std::size_t ok = scenarios::countsOf(results)[static_cast<std::size_t>(State::Ok)];
    streams.out << results.size() << (results.size() == 1 ? " scenario, " : " scenarios, ") << ok << " ok, " << results.size() - ok << " broken\n";
    return ok == results.size() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

} // namespace

Verb testVerb()
{
    return {.name = QStringLiteral("test"),
            .usage = QStringLiteral("gatehouse test FILE [--scenarios SCENARIOS] [--draft NAME]"),
            .summary = QCoreApplication::translate(
                "cli", "Asks the saved scenarios of the file, or those of a YAML file, and says which hold."),
            .run = runTest};
}

} // namespace gatehouse::app
