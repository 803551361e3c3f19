// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/ScenarioChoices.h"

#include "models/wording/Wording.h"

#include <set>
#include <string>

namespace gatehouse::ui {

namespace {

QString rawText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

PickerChoice choiceOf(std::string_view id, std::string_view name)
{
    return {.id = rawText(id), .text = wording::plainText(name, 120), .note = {}};
}

} // namespace

QList<PickerChoice> scenarioApps(const access::CompiledOrganization& core)
{
    QList<PickerChoice> choices;
    const auto& apps = core.organization().apps;
    for (std::uint32_t app = 0; app < apps.size(); ++app)
        choices.append(choiceOf(core.lookup().appName({app}), apps[app].name));
    return choices;
}

QList<PickerChoice> scenarioContainers(const access::CompiledOrganization& core)
{
    QList<PickerChoice> choices;
    const auto& containers = core.organization().containers;
    choices.reserve(static_cast<qsizetype>(containers.size()));
    for (std::uint32_t at = 0; at < containers.size(); ++at) {
        const auto byKey = core.lookup().container(containers[at].key);
        const bool keyIsEnough = byKey && byKey->value == at;
        choices.append(
            choiceOf(keyIsEnough ? containers[at].key : containers[at].id.value, containers[at].name));
    }
    return choices;
}

QList<PickerChoice> scenarioLabels(const access::CompiledOrganization& core)
{
    std::set<std::string_view> labels;
    for (const Container& container : core.organization().containers)
        for (const std::string& label : container.labels)
            labels.insert(label);
    QList<PickerChoice> choices;
    for (const std::string_view label : labels)
        choices.append({.id = rawText(label), .text = {}, .note = {}});
    return choices;
}

QList<PickerChoice> scenarioPeople(const access::CompiledOrganization& core)
{
    QList<PickerChoice> choices;
    for (const User& user : core.organization().users)
        if (user.kind == AccountKind::Person)
            choices.append(choiceOf(user.id.value, user.name));
    return choices;
}

QList<PickerChoice> scenarioOperations(const access::CompiledOrganization& core)
{
    QList<PickerChoice> choices;
    for (const catalogue::Operation& operation : core.catalogue().operations())
        choices.append({.id = rawText(operation.method) + u' ' + rawText(operation.path),
                        .text = wording::name(operation.product),
                        .note = {}});
    return choices;
}

} // namespace gatehouse::ui
