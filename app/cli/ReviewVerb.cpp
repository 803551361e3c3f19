// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/OrganizationFile.h"
#include "models/organization/Edits.h"
#include "models/reviews/ReviewRecord.h"
#include "models/reviews/ReviewStanding.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>

namespace gatehouse::app {

namespace {

using reviews::ReviewState;

constexpr std::array<std::pair<ReviewState, std::string_view>, 5> reviewStateWords{
    {{ReviewState::Never, "never"},
     {ReviewState::Open, "open"},
     {ReviewState::Current, "current"},
     {ReviewState::DueSoon, "due"},
     {ReviewState::Overdue, "overdue"}}};

std::string_view stateWord(ReviewState state)
{
    return reviewStateWords[static_cast<std::size_t>(state)].second;
}

bool isStateWord(const std::string& text)
{
    return std::ranges::any_of(reviewStateWords, [&](const auto& entry) { return entry.second == text; });
}

OutputJson orNull(const std::optional<std::string>& text)
{
    return text ? OutputJson(*text) : OutputJson(nullptr);
}

OutputJson idsJson(const std::vector<ScopeId>& scopes)
{
    OutputJson list = OutputJson::array();
    for (const ScopeId& scope : scopes)
        list.push_back(scope.value);
    return list;
}

OutputJson reviewLine(const Organization& organization, const App& app,
                      const reviews::ReviewStanding& standing)
{
    const Review* const review = standing.latest ? &organization.reviews[*standing.latest] : nullptr;
    OutputJson line;
    line["app"] = app.key.value;
    line["site"] = app.site.value;
    line["name"] = app.name;
    line["state"] = stateWord(standing.state);
    line["decision"] = review == nullptr ? OutputJson(nullptr) : OutputJson(toText(review->decision));
    line["by"] = review == nullptr ? OutputJson(nullptr) : OutputJson(review->by);
    line["on"] = review == nullptr ? OutputJson(nullptr) : orNull(review->on);
    line["due"] = review == nullptr ? OutputJson(nullptr) : orNull(review->due);
    line["reviewedVersion"] = review == nullptr ? OutputJson(nullptr) : orNull(review->version);
    line["version"] = orNull(app.version);
    line["scopesAdded"] = idsJson(standing.scopesAdded);
    line["scopesDropped"] = idsJson(standing.scopesDropped);
    return line;
}

ExitStatus badReview(const QString& sentence, const Streams& streams)
{
    streams.errors << sentence.toStdString() << "\n";
    return ExitStatus::BadInput;
}

QString sayBad(const char* text, const std::string& value)
{
    return QCoreApplication::translate("cli", text).arg(wording::plainText(value, 80));
}

/// The day of an option, or `otherwise` where it is not there; one that is no date is told, and empty.
std::optional<Date> dayOption(const VerbArguments& arguments, const char* name, Date otherwise,
                              const Streams& streams)
{
    const auto text = arguments.value(QLatin1String(name));
    if (!text)
        return otherwise;
    const std::optional<Date> day = dateFromText(*text);
    if (!day)
        streams.errors
            << sayBad(QT_TRANSLATE_NOOP("cli", "“%1” is not a date such as 2026-01-31."), *text).toStdString()
            << "\n";
    return day;
}

ExitStatus listReviews(const VerbArguments& arguments, const Organization& organization, Date today,
                       const Streams& streams)
{
    const auto wanted = arguments.value(QStringLiteral("state"));
    if (wanted && !isStateWord(*wanted))
        return badReview(
            sayBad(QT_TRANSLATE_NOOP("cli", "“%1” is not a state: never, open, current, due or overdue."),
                   *wanted),
            streams);
    bool overdue = false;
    const auto standings = reviews::reviewStandings(organization, today);
    for (std::size_t at = 0; at < standings.size(); ++at) {
        overdue |= standings[at].state == ReviewState::Overdue;
        if (!wanted || *wanted == stateWord(standings[at].state))
            streams.out << dumped(reviewLine(organization, organization.apps[at], standings[at])) << "\n";
    }
    return overdue && arguments.has(QStringLiteral("fail-on-overdue")) ? ExitStatus::AnswerIsNo
                                                                       : ExitStatus::Done;
}

/// What --set records; a fault is told and empty.
std::optional<reviews::ReviewEntry> entryOf(const VerbArguments& arguments, Date today,
                                            const Streams& streams)
{
    const std::string word = arguments.value(QStringLiteral("decision")).value_or(std::string());
    const auto decision = fromText<ReviewDecision>(word);
    const auto on = dayOption(arguments, "on", today, streams);
    const auto due = dayOption(arguments, "due", today, streams);
    if (!decision)
        badReview(
            sayBad(QT_TRANSLATE_NOOP("cli", "“%1” is not a decision: approved, restrict, remove or open."),
                   word),
            streams);
    if (!decision || !on || !due)
        return std::nullopt;
    reviews::ReviewEntry entry{.decision = *decision,
                               .by = arguments.value(QStringLiteral("by")).value_or(std::string()),
                               .on = *on,
                               .note = arguments.value(QStringLiteral("note")).value_or(std::string()),
                               .due = std::nullopt};
    if (arguments.has(QStringLiteral("due")))
        entry.due = due;
    if (entry.by.empty()) {
        badReview(QCoreApplication::translate("cli", "A review needs the person who made it: --by NAME."),
                  streams);
        return std::nullopt;
    }
    if (entry.due && *entry.due < entry.on) {
        badReview(QCoreApplication::translate("cli", "The next review cannot be due before this one."),
                  streams);
        return std::nullopt;
    }
    return entry;
}

ExitStatus recordReview(const VerbArguments& arguments, const access::CompiledOrganization& core, Date today,
                        const Streams& streams)
{
    const auto app = core.lookup().app(arguments.value(QStringLiteral("app")).value_or(std::string()));
    if (!app)
        return refuse(app.error(), streams.errors);
    const auto entry = entryOf(arguments, today, streams);
    if (!entry)
        return ExitStatus::BadInput;
    Organization after = core.organization();
    const App& facts = core.organization().apps[app->value];
    edits::addReview(after, reviews::record(facts, *entry)).apply(after);
    const auto out = arguments.value(QStringLiteral("out"));
    const QString path = out ? QString::fromStdString(*out) : arguments.files().first();
    if (const auto saved = files::saveOrganization(path, after); !saved)
        return refuse(saved.error(), streams.errors);
    streams.out << dumped(reviewLine(after, facts, reviews::reviewStanding(after, facts, today))) << "\n";
    return ExitStatus::Done;
}

/// Options of the one form that the other does not have.
bool isMixed(const VerbArguments& arguments)
{
    const bool sets = arguments.has(QStringLiteral("set"));
    for (const char* name : {"app", "decision", "by", "on", "due", "note", "out"})
        if (!sets && arguments.has(QLatin1String(name)))
            return true;
    return sets &&
           (arguments.has(QStringLiteral("state")) || arguments.has(QStringLiteral("fail-on-overdue")));
}

ExitStatus runReview(const QStringList& arguments, const Streams& streams)
{
    std::vector<Option> options{{QStringLiteral("set"), {}}, {QStringLiteral("fail-on-overdue"), {}}};
    for (const char* name : {"today", "state", "app", "decision", "by", "on", "due", "note", "out"})
        options.push_back({QLatin1String(name), QStringLiteral("text")});
    const VerbArguments parsed(arguments, options, {1, 1}, reviewVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    if (isMixed(parsed))
        return badReview(QCoreApplication::translate("cli", "Usage: %1").arg(reviewVerb().usage), streams);
    const auto today = dayOption(parsed, "today", machineDay(), streams);
    if (!today)
        return ExitStatus::BadInput;
    const auto core = compiledFile(parsed.files().first(), std::nullopt, streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    return parsed.has(QStringLiteral("set")) ? recordReview(parsed, *core, *today, streams)
                                             : listReviews(parsed, core->organization(), *today, streams);
}

} // namespace

Verb reviewVerb()
{
    return {.name = QStringLiteral("review"),
            .usage = QStringLiteral(
                "gatehouse review FILE [--state STATE] [--today DATE] [--fail-on-overdue] | gatehouse review "
                "FILE "
                "--set --app KEY --decision D --by NAME [--on DATE] [--due DATE] [--note TEXT] [--out OUT]"),
            .summary = QCoreApplication::translate(
                "cli", "How the review of each app stands, one JSON line an app; with --set, records one."),
            .run = runReview};
}

} // namespace gatehouse::app
