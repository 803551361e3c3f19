// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/Json.h"
#include "models/organization/OrganizationReader.h"
#include "tests/models/access/Questions.h"
#include "tests/support/SharedMaterial.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

/// The decision cases that come with the model: answers of two other evaluators.
namespace gatehouse::test {
namespace {

std::vector<Json> linesOf(const std::filesystem::path& file)
{
    std::vector<Json> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(Json::parse(line));
    return lines;
}

std::string wholeFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::optional<std::string> optionalText(const Json& line, const char* member)
{
    return line.contains(member) ? std::optional(line[member].get<std::string>()) : std::nullopt;
}

/// `action` in the place of what the line asks for: outcomes are told of any well-formed app, container and
/// `as`.
Result<access::Question> questionOf(const access::CompiledOrganization& core, const Json& line,
                                    const std::optional<std::string>& action = std::nullopt)
{
    access::QuestionText text;
    text.app = line.value("app", "");
    text.container = line.value("container", "");
    text.action = action ? action : optionalText(line, "action");
    text.operation = action ? std::nullopt : optionalText(line, "operation");
    text.as = line.value("as", "app");
    return core.lookup().question(text, core.catalogue());
}

Json answerTo(const access::CompiledOrganization& core, const Json& line)
{
    Json answer{{"id", line["id"]}};
    const auto question = questionOf(core, line);
    if (!question) {
        answer["error"] = true;
        return answer;
    }
    const access::Decision decision = core.decide(*question);
    answer["verdict"] = toText(decision.verdict);
    answer["codes"] = Json::array();
    for (const access::Code code : decision.codes)
        answer["codes"].push_back(toText(code));
    return answer;
}

/// How many of the answers were compared.
std::size_t compareAnswers(const access::CompiledOrganization& core, const std::filesystem::path& folder)
{
    const auto questions = linesOf(folder / "questions.jsonl");
    const auto answers = linesOf(folder / "answers.jsonl");
    EXPECT_EQ(questions.size(), answers.size());
    const std::size_t count = std::min(questions.size(), answers.size());
    for (std::size_t n = 0; n < count; ++n)
        EXPECT_EQ(nlohmann::json(answerTo(core, questions[n])), nlohmann::json(answers[n])) << questions[n];
    return count;
}

std::size_t compareOutcomes(const access::CompiledOrganization& core, const std::filesystem::path& folder)
{
    std::size_t compared = 0;
    const auto questions = linesOf(folder / "questions.jsonl");
    for (const Json& line : linesOf(folder / "outcomes.jsonl")) {
        const auto asked = std::find_if(questions.begin(), questions.end(),
                                        [&](const Json& question) { return question["id"] == line["id"]; });
        const auto question = questionOf(core, *asked, "view");
        if (!question) {
            EXPECT_FALSE(line.contains("outcomes")) << *asked;
            continue;
        }
        Json mine = Json::object();
        const access::Outcomes outcomes = core.outcomes(question->app, question->container, question->as);
        for (std::size_t n = 0; n < access::surfaceCount; ++n)
            mine[std::string(toText(static_cast<access::Surface>(n)))] = toText(outcomes[n].seen);
        EXPECT_EQ(nlohmann::json(mine), nlohmann::json(line.value("outcomes", Json::object()))) << *asked;
        ++compared;
    }
    return compared;
}

} // namespace

TEST(SharedCases, GiveTheSameAnswersAndOutcomes)
{
    const auto cases = sharedMaterial("cases");
    if (!cases)
        GTEST_SKIP() << "no shared cases here (GATEHOUSE_SHARED)";
    std::size_t answers = 0, outcomes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*cases)) {
        if (!entry.is_directory())
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        const auto read = readOrganization(wholeFile(entry.path() / "org.gatehouse.json"));
        ASSERT_TRUE(read.has_value()) << read.error().front().code;
        const access::CompiledOrganization core = compiled(read->organization);
        answers += compareAnswers(core, entry.path());
        outcomes += compareOutcomes(core, entry.path());
    }
    RecordProperty("answers", static_cast<int>(answers));
    RecordProperty("outcomes", static_cast<int>(outcomes));
    EXPECT_GT(answers, 0U);
    EXPECT_GT(outcomes, 0U);
}

} // namespace gatehouse::test
