// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/FileAccess.h"
#include "models/findings/Findings.h"
#include "models/findings/Registry.h"
#include "models/findings/Standing.h"
#include "models/foundation/Date.h"
#include "models/foundation/Json.h"
#include "models/organization/OrganizationReader.h"
#include "models/policies/Lint.h"
#include "models/tables/SarifText.h"
#include "models/wording/FindingWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <ostream>

namespace gatehouse::app {

namespace {

using findings::Severity;

/// One line of the result, whatever it is about.
struct Lint
{
    std::string code;
    Severity severity = Severity::Info;
    std::string pointer;
    std::string message;
    std::string advice;
    std::string subject; ///< tells it from others of its code when places move
};

struct LintSettings
{
    std::string format = "json";
    std::optional<Severity> failOn;
    Date today;
};

std::optional<Severity> severityFromText(const std::string& text)
{
    for (const Severity severity : {Severity::Info, Severity::Low, Severity::Medium, Severity::High})
        if (findings::toText(severity) == text)
            return severity;
    return std::nullopt;
}

/// Empty where an option has a value it cannot have.
std::optional<LintSettings> lintSettings(const VerbArguments& parsed)
{
    LintSettings settings;
    settings.format = parsed.value(QStringLiteral("format")).value_or("json");
    if (settings.format != "json" && settings.format != "sarif")
        return std::nullopt;
    if (const auto failOn = parsed.value(QStringLiteral("fail-on")))
        if (settings.failOn = severityFromText(*failOn); !settings.failOn)
            return std::nullopt;
    const auto today = parsed.value(QStringLiteral("today"));
    const std::optional<Date> day = today ? dateFromText(*today) : machineDay();
    if (!day)
        return std::nullopt;
    settings.today = *day;
    return settings;
}

QString nameOfApp(const App& app, const access::Lookup& lookup, access::AppIndex index)
{
    return wording::plainText(app.name.empty() ? lookup.appName(index) : app.name);
}

/// What is open about one app, on the day.
void lintApp(const access::CompiledOrganization& core, access::AppIndex index, Date today,
             std::vector<Lint>& lints)
{
    const App& app = core.organization().apps[index.value];
    const QString name = nameOfApp(app, core.lookup(), index);
    for (const findings::StandingFinding& standing :
         findings::standing(core.organization(), app, findings::ofApp(core, index), today)) {
        if (!standing.isOpen())
            continue;
        const findings::Finding& finding = standing.finding;
        const QString message =
            QCoreApplication::translate("cli", "%1: %2").arg(name, wording::findingTitle(finding));
        lints.push_back({finding.code, finding.severity, finding.pointer, message.toStdString(),
                         wording::findingAdvice(finding).toStdString(),
                         core.lookup().appName(index) + " " + finding.subject});
    }
}

/// Policies of a draft stand in the place of the published ones; in the file they are elsewhere.
std::string placeInFile(const std::string& pointer, const std::string& policies)
{
    constexpr std::string_view published = "/policies";
    return pointer.starts_with(published) ? policies + pointer.substr(published.size()) : pointer;
}

/// `policies`: pointer of the list that is linted.
void lintPolicies(const access::CompiledOrganization& core, const std::string& policies,
                  std::vector<Lint>& lints)
{
    for (const policies::PolicyFinding& found : policies::lint(core)) {
        const findings::Finding& finding = found.finding;
        lints.push_back({finding.code, finding.severity, placeInFile(finding.pointer, policies),
                         wording::findingTitle(finding).toStdString(),
                         wording::findingAdvice(finding).toStdString(), finding.subject});
    }
}

/// Where the linted policies are in the file.
std::string policiesPointer(const Organization& organization, const std::optional<std::string>& draft)
{
    const auto& drafts = organization.drafts;
    auto found = std::ranges::find_if(drafts, [&](const Draft& one) { return draft && one.name == *draft; });
    if (found == drafts.end())
        found =
            std::ranges::find_if(drafts, [&](const Draft& one) { return draft && one.id.value == *draft; });
    if (found == drafts.end())
        return "/policies";
    return "/drafts/" + std::to_string(found - drafts.begin()) + "/policies";
}

/// Everything there is to tell, most severe first, then policies, then apps in the order of the file.
std::vector<Lint> lintOrganization(const access::CompiledOrganization& core,
                                   const std::optional<std::string>& draft, Date today)
{
    std::vector<Lint> lints;
    lintPolicies(core, policiesPointer(core.organization(), draft), lints);
    for (std::uint32_t app = 0; app < core.organization().apps.size(); ++app)
        lintApp(core, {app}, today, lints);
    std::ranges::stable_sort(lints, std::greater<>(), &Lint::severity);
    return lints;
}

void writeJson(const std::vector<Lint>& lints, std::ostream& out)
{
    OutputJson list = OutputJson::array();
    for (const Lint& lint : lints)
        list.push_back({{"code", lint.code},
                        {"severity", findings::toText(lint.severity)},
                        {"pointer", lint.pointer},
                        {"message", lint.message},
                        {"advice", lint.advice}});
    out << dumped(list, true) << "\n";
}

std::string_view levelOf(Severity severity)
{
    constexpr std::array<std::string_view, 4> levels{"note", "note", "warning", "error"};
    return levels[static_cast<std::size_t>(severity)];
}

tables::SarifRule sarifRule(std::string_view code, Severity severity)
{
    const findings::Finding any{std::string(code), severity, {}, {}, {}};
    const std::string why = wording::findingWhy(any).toStdString();
    return {any.code, wording::findingTitle(any).toStdString(),
            why + " " + wording::findingAdvice(any).toStdString(), levelOf(severity)};
}

std::vector<tables::SarifRule> sarifRules()
{
    std::vector<tables::SarifRule> rules;
    for (const policies::PolicyRule& rule : policies::lintRules())
        rules.push_back(sarifRule(rule.code, rule.severity));
    for (const findings::Rule& rule : findings::registry())
        rules.push_back(sarifRule(rule.code, rule.severity));
    return rules;
}

void writeSarifLog(const QString& path, const std::vector<Lint>& lints, std::ostream& out)
{
    std::vector<std::string> pointers;
    for (const Lint& lint : lints)
        pointers.push_back(lint.pointer);
    const auto text = files::readFile(path, ReaderLimits{}.bytes);
    const auto positions =
        text ? positionsOf(*text, pointers) : std::vector<std::optional<TextPosition>>(lints.size());
    std::vector<tables::SarifResult> results;
    for (std::size_t at = 0; at < lints.size(); ++at) {
        const Lint& lint = lints[at];
        results.push_back(
            {lint.code, levelOf(lint.severity), lint.message, lint.pointer, positions[at], lint.subject});
    }
    tables::writeSarif(path.toStdString(), sarifRules(), results, out);
}

bool fails(const std::vector<Lint>& lints, const std::optional<Severity>& failOn)
{
    return failOn && std::ranges::any_of(lints, [&](const Lint& lint) { return lint.severity >= *failOn; });
}

ExitStatus runLint(const QStringList& arguments, const Streams& streams)
{
    const QString value = QStringLiteral("text");
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("draft"), value},
                                {QStringLiteral("format"), value},
                                {QStringLiteral("fail-on"), value},
                                {QStringLiteral("today"), value}},
                               {1, 1}, lintVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const std::optional<LintSettings> settings = lintSettings(parsed);
    if (!settings) {
        streams.errors << QCoreApplication::translate("cli", "Usage: %1").arg(lintVerb().usage).toStdString()
                       << "\n";
        return ExitStatus::BadInput;
    }
    const QString path = parsed.files().first();
    const std::optional<std::string> draft = parsed.value(QStringLiteral("draft"));
    const auto core = compiledFile(path, draft, streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    const std::vector<Lint> lints = lintOrganization(*core, draft, settings->today);
    if (settings->format == "json")
        writeJson(lints, streams.out);
    else
        writeSarifLog(path, lints, streams.out);
    return fails(lints, settings->failOn) ? ExitStatus::AnswerIsNo : ExitStatus::Done;
}

} // namespace

Verb lintVerb()
{
    return {
        .name = QStringLiteral("lint"),
        .usage = QStringLiteral("gatehouse lint FILE [--draft NAME] [--format json|sarif] "
                                "[--fail-on info|low|medium|high] [--today DATE]"),
        .summary = QCoreApplication::translate(
            "cli", "What a reviewer should know about apps and policies; accepted findings are left out."),
        .run = runLint};
}

} // namespace gatehouse::app
