// SPDX-License-Identifier: Apache-2.0
#include "models/foundation/JsonTape.h"
#include "models/scenarios/ScenarioFile.h"
#include "models/scenarios/YamlWriter.h"

#include <algorithm>
#include <array>
#include <limits>

namespace gatehouse::scenarios {

namespace {

constexpr std::array<std::string_view, 9> scenarioMembers{"name",      "app", "container", "label", "action",
                                                          "operation", "as",  "expected",  "note"};

void writeText(YamlWriter& yaml, std::string_view name, std::string_view text)
{
    yaml.key(name);
    yaml.text(text);
}

void writeTextIfAny(YamlWriter& yaml, std::string_view name, std::string_view text)
{
    if (!text.empty())
        writeText(yaml, name, text);
}

void writeValue(YamlWriter& yaml, const JsonValue& value);

void writeMembers(YamlWriter& yaml, const JsonValue& object)
{
    for (const JsonMember& member : object.members()) {
        yaml.key(member.name);
        writeValue(yaml, member.value);
    }
}

/// The depth was bounded when the value was read.
void writeValue(YamlWriter& yaml, const JsonValue& value)
{
    switch (value.kind()) {
    case JsonKind::Object:
        yaml.beginMapping();
        writeMembers(yaml, value);
        return yaml.endMapping();
    case JsonKind::Array:
        yaml.beginSequence();
        for (const JsonValue& element : value.elements())
            writeValue(yaml, element);
        return yaml.endSequence();
    case JsonKind::String:
        return yaml.text(value.string());
    case JsonKind::Number:
        return yaml.number(value.raw());
    default:
        return yaml.word(value.raw());
    }
}

void writeUnknownMembers(YamlWriter& yaml, const std::string& object)
{
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    const auto tape = readJsonTape(object, {any, any});
    if (!tape)
        return;
    for (const JsonMember& member : tape->root().members()) {
        if (std::find(scenarioMembers.begin(), scenarioMembers.end(), member.name) != scenarioMembers.end())
            continue;
        yaml.key(member.name);
        writeValue(yaml, member.value);
    }
}

void writeScenario(YamlWriter& yaml, const Scenario& scenario)
{
    yaml.beginMapping();
    writeText(yaml, "name", scenario.name);
    writeText(yaml, "app", scenario.app);
    writeTextIfAny(yaml, "container", scenario.container);
    writeTextIfAny(yaml, "label", scenario.label);
    writeTextIfAny(yaml, "action", scenario.action);
    writeTextIfAny(yaml, "operation", scenario.operation);
    writeText(yaml, "as", scenario.as);
    yaml.key("expected");
    yaml.word(toText(scenario.expected));
    writeTextIfAny(yaml, "note", scenario.note);
    writeUnknownMembers(yaml, scenario.unknownMembers);
    yaml.endMapping();
}

} // namespace

std::string writeScenarios(std::span<const Scenario> scenarios)
{
    YamlWriter yaml;
    yaml.beginMapping();
    yaml.key("version");
    yaml.word("1");
    yaml.key("scenarios");
    yaml.beginSequence();
    for (const Scenario& scenario : scenarios)
        writeScenario(yaml, scenario);
    yaml.endSequence();
    yaml.endMapping();
    return yaml.take();
}

} // namespace gatehouse::scenarios
