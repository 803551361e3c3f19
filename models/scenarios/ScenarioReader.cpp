// SPDX-License-Identifier: Apache-2.0
#include "models/descriptors/YamlPositions.h"
#include "models/foundation/JsonTape.h"
#include "models/organization/reading/ObjectReader.h"
#include "models/organization/reading/Parts.h"
#include "models/scenarios/ScenarioFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace gatehouse::scenarios {

namespace {

using reading::Logs;
using reading::ObjectReader;

constexpr std::string_view scenarioFileVersion = "1";

void readVersion(ObjectReader& reader, Logs& logs)
{
    const auto version = reader.take("version");
    if (version && version->raw() != scenarioFileVersion)
        logs.errors.tell(*version, "organization.unsupported-version",
                         {std::string(version->raw().substr(0, 40)), std::string(scenarioFileVersion)});
}

std::vector<Scenario> readList(ObjectReader& reader, const JsonValue& root, Logs& logs)
{
    if (root.kind() == JsonKind::Object && !reader.has("scenarios"))
        logs.errors.tell(root, "organization.missing-member", {"scenarios"}, "scenarios");
    std::vector<Scenario> scenarios =
        reading::readAll<Scenario>(reader.list("scenarios"), logs, reading::readScenario);
    // Nothing keeps these: a file that is written anew holds scenarios alone.
    static_cast<void>(reader.unknownMembers());
    return scenarios;
}

/// The faults were found in the JSON form of the text; a person looks for them in the text.
std::vector<Fault> placedIn(std::string_view yaml, std::vector<Fault> faults)
{
    std::vector<std::string> pointers;
    pointers.reserve(faults.size());
    for (const Fault& fault : faults)
        pointers.push_back(fault.pointer);
    const auto positions = descriptors::positionsInYaml(yaml, pointers);
    for (std::size_t at = 0; at < faults.size(); ++at)
        faults[at].position = positions[at];
    return faults;
}

} // namespace

CheckedResult<ReadScenarios> readScenarios(std::string_view text, const ScenarioLimits& limits)
{
    const descriptors::YamlReading yaml = descriptors::readYaml(text, limits.yaml);
    if (yaml.fault)
        return tl::unexpected(std::vector{*yaml.fault});
    constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
    const std::string json = yaml.value.dump(-1, ' ', false, Json::error_handler_t::replace);
    const auto tape = readJsonTape(json, {any, any});
    if (!tape)
        return tl::unexpected(tape.error());
    const std::size_t told = std::max<std::size_t>(limits.faults, 1);
    Logs logs{{*tape, told}, {*tape, told}};
    ObjectReader reader(tape->root(), "", logs);
    readVersion(reader, logs);
    std::vector<Scenario> scenarios = readList(reader, tape->root(), logs);
    if (auto errors = logs.errors.take(FaultSeverity::Error); !errors.empty())
        return tl::unexpected(placedIn(text, std::move(errors)));
    return ReadScenarios{std::move(scenarios), placedIn(text, logs.warnings.take(FaultSeverity::Warning))};
}

} // namespace gatehouse::scenarios
