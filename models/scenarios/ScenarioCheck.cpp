// SPDX-License-Identifier: Apache-2.0
#include "models/scenarios/ScenarioCheck.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace gatehouse::scenarios {

namespace {

using access::AppIndex;
using access::ContainerIndex;

tl::unexpected<Fault> cannotAsk(std::string code, std::vector<std::string> arguments)
{
    return tl::unexpected(Fault{.code = "scenario." + std::move(code),
                                .pointer = {},
                                .arguments = std::move(arguments),
                                .severity = FaultSeverity::Error,
                                .position = {}});
}

std::optional<std::string> given(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// Turns scenarios into questions and asks them. The containers of each label are looked up once.
class Asker
{
public:
    Asker(const access::CompiledOrganization& core, std::span<const Scenario> scenarios)
        : m_core(core)
    {
        for (const Scenario& scenario : scenarios)
            if (!scenario.label.empty())
                m_labels.try_emplace(scenario.label);
        const auto& containers = core.organization().containers;
        for (std::uint32_t at = 0; at < containers.size() && !m_labels.empty(); ++at)
            noteLabels(containers[at], ContainerIndex{at});
    }

    [[nodiscard]] Checked check(const Scenario& scenario) const
    {
        Checked checked;
        const auto questions = questionsOf(scenario, checked.passedOver);
        if (!questions) {
            checked.fault = questions.error();
            return checked;
        }
        for (const access::Question& question : *questions)
            add(checked, {question, m_core.decide(question)}, scenario.expected);
        checked.state = checked.unexpected.empty() ? State::Ok : State::Broken;
        return checked;
    }

private:
    void noteLabels(const Container& container, ContainerIndex index)
    {
        for (const std::string& label : container.labels)
            if (const auto known = m_labels.find(label); known != m_labels.end())
                if (known->second.empty() || known->second.back() != index)
                    known->second.push_back(index);
    }

    static void add(Checked& checked, Answer answer, Expectation expected)
    {
        ++checked.asked;
        ++checked.verdicts[static_cast<std::size_t>(answer.decision.verdict)];
        if (!checked.first)
            checked.first = answer;
        if (!isExpected(answer.decision.verdict, expected))
            checked.unexpected.push_back(std::move(answer));
    }

    [[nodiscard]] Result<std::vector<access::Question>> questionsOf(const Scenario& scenario,
                                                                    std::size_t& passedOver) const
    {
        const auto app = m_core.lookup().app(scenario.app);
        if (!app)
            return tl::unexpected(app.error());
        if (scenario.container.empty() == scenario.label.empty())
            return cannotAsk("container-or-label", {});
        if (!scenario.container.empty())
            return one(scenario, scenario.container).map([](const access::Question& question) {
                return std::vector{question};
            });
        return ofLabel(scenario, *app, passedOver);
    }

    [[nodiscard]] Result<access::Question> one(const Scenario& scenario, const std::string& container) const
    {
        return m_core.lookup().question({.app = scenario.app,
                                         .container = container,
                                         .action = given(scenario.action),
                                         .operation = given(scenario.operation),
                                         .as = scenario.as},
                                        m_core.catalogue());
    }

    [[nodiscard]] Result<std::vector<access::Question>> ofLabel(const Scenario& scenario, AppIndex app,
                                                                std::size_t& passedOver) const
    {
        const std::vector<ContainerIndex>& labelled = m_labels.at(scenario.label);
        if (labelled.empty())
            return cannotAsk("unknown-label", {scenario.label});
        const std::vector<ContainerIndex> asked = applicable(labelled, scenario, app);
        if (asked.empty())
            return cannotAsk("label-elsewhere", {scenario.label, scenario.app});
        passedOver = labelled.size() - asked.size();
        const auto first = one(scenario, m_core.organization().containers[asked.front().value].id.value);
        if (!first)
            return tl::unexpected(first.error());
        std::vector<access::Question> questions(asked.size(), *first);
        for (std::size_t at = 0; at < asked.size(); ++at)
            questions[at].container = asked[at];
        return questions;
    }

    [[nodiscard]] std::vector<ContainerIndex> applicable(const std::vector<ContainerIndex>& labelled,
                                                         const Scenario& scenario, AppIndex app) const
    {
        const auto operation = m_core.catalogue().findOperation(scenario.operation);
        std::vector<ContainerIndex> asked;
        for (const ContainerIndex container : labelled) {
            const Product product = m_core.organization().containers[container.value].product;
            const bool other = operation && m_core.catalogue().operations()[*operation].product != product;
            if (!other && m_core.applicable(app, container))
                asked.push_back(container);
        }
        return asked;
    }

    const access::CompiledOrganization& m_core;
    std::unordered_map<std::string, std::vector<ContainerIndex>> m_labels;
};

} // namespace

std::string_view toText(State state)
{
    constexpr std::array<std::string_view, 3> words{"ok", "broken", "unanswerable"};
    return words[static_cast<std::size_t>(state)];
}

bool isExpected(access::Verdict verdict, Expectation expected)
{
    switch (expected) {
    case Expectation::Allowed:
        return verdict == access::Verdict::Allowed;
    case Expectation::Denied:
        return verdict == access::Verdict::Denied;
    case Expectation::Unknown:
        return verdict == access::Verdict::Unknown;
    case Expectation::NotAllowed:
        break;
    }
    return verdict != access::Verdict::Allowed;
}

std::vector<Checked> check(const access::CompiledOrganization& core, std::span<const Scenario> scenarios)
{
    const Asker asker(core, scenarios);
    std::vector<Checked> results;
    results.reserve(scenarios.size());
    for (const Scenario& scenario : scenarios)
        results.push_back(asker.check(scenario));
    return results;
}

std::array<std::size_t, 3> countsOf(std::span<const Checked> results)
{
    std::array<std::size_t, 3> counts{};
    for (const Checked& result : results)
        ++counts[static_cast<std::size_t>(result.state)];
    return counts;
}

} // namespace gatehouse::scenarios
