// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/foundation/Json.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <array>
#include <fstream>
#include <ostream>

namespace gatehouse::app {

namespace {

constexpr JsonLimits questionLimits{.bytes = std::size_t{1024} * 1024, .depth = 16};

OutputJson refusal(const OutputJson& id, const Fault& fault)
{
    return {{"id", id}, {"error", wording::sentence(fault).toStdString()}};
}

Fault malformed(const std::string& member)
{
    return {.code = "question.malformed",
            .pointer = {},
            .arguments = {member},
            .severity = FaultSeverity::Error,
            .position = {}};
}

/// The member as text; a fault where it is there but no text.
Result<std::optional<std::string>> textMember(const OutputJson& line, const char* name)
{
    const auto at = line.find(name);
    if (at == line.end() || at->is_null())
        return std::optional<std::string>();
    if (!at->is_string())
        return tl::unexpected(malformed(name));
    return std::optional(at->get<std::string>());
}

Result<access::QuestionText> questionText(const OutputJson& line)
{
    std::array<std::optional<std::string>, 5> members;
    constexpr std::array names{"app", "container", "action", "operation", "as"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto member = textMember(line, names[i]);
        if (!member)
            return tl::unexpected(member.error());
        members[i] = std::move(*member);
    }
    auto& [app, container, action, operation, as] = members;
    if (!app || !container)
        return tl::unexpected(malformed(app ? "container" : "app"));
    return access::QuestionText{.app = std::move(*app),
                                .container = std::move(*container),
                                .action = std::move(action),
                                .operation = std::move(operation),
                                .as = as.value_or("app")};
}

OutputJson answer(const std::string& line, const access::CompiledOrganization& core)
{
    const auto json = readJson(line, questionLimits);
    if (!json)
        return refusal(nullptr, json.error().front());
    if (!json->is_object())
        return refusal(nullptr, malformed(""));
    const OutputJson id = json->value("id", OutputJson());
    const auto text = questionText(*json);
    if (!text)
        return refusal(id, text.error());
    const auto question = core.lookup().question(*text, core.catalogue());
    if (!question)
        return refusal(id, question.error());
    const access::Decision decision = core.decide(*question);
    return {
        {"id", id}, {"verdict", std::string(toText(decision.verdict))}, {"codes", codesJson(decision.codes)}};
}

ExitStatus runDecide(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments,
                               {{QStringLiteral("questions"), QStringLiteral("file")},
                                {QStringLiteral("draft"), QStringLiteral("name")}},
                               {1, 1}, decideVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto questionsPath = parsed.value(QStringLiteral("questions"));
    if (!questionsPath) {
        streams.errors
            << QCoreApplication::translate("cli", "Usage: %1").arg(decideVerb().usage).toStdString() << "\n";
        return ExitStatus::BadInput;
    }
    const auto core =
        compiledFile(parsed.files().first(), parsed.value(QStringLiteral("draft")), streams.errors);
    if (!core)
        return ExitStatus::BadInput;
    std::ifstream file;
    if (*questionsPath != "-")
        file.open(*questionsPath, std::ios::binary);
    std::istream& questions = *questionsPath == "-" ? streams.in : file;
    if (!questions)
        return refuse({.code = "file.unreadable",
                       .pointer = {},
                       .arguments = {*questionsPath, ""},
                       .severity = FaultSeverity::Error,
                       .position = {}},
                      streams.errors);
    for (std::string line; std::getline(questions, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            streams.out << dumped(answer(line, *core)) << "\n";
    return ExitStatus::Done;
}

} // namespace

Verb decideVerb()
{
    return {.name = QStringLiteral("decide"),
            .usage = QStringLiteral("gatehouse decide FILE --questions QUESTIONS [--draft NAME]"),
            .summary = QCoreApplication::translate(
                "cli", "Answers each question of a JSON Lines file with a verdict and its codes."),
            .run = runDecide};
}

} // namespace gatehouse::app
