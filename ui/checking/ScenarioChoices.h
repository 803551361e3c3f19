// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/editing/ChoicePicker.h"

#include <QList>

namespace gatehouse::ui {

/// What a scenario may name, with the ids that it is written with; names are harmless.
[[nodiscard]] QList<PickerChoice> scenarioApps(const access::CompiledOrganization& core);
/// By key where one container has it, else by id.
[[nodiscard]] QList<PickerChoice> scenarioContainers(const access::CompiledOrganization& core);
[[nodiscard]] QList<PickerChoice> scenarioLabels(const access::CompiledOrganization& core);
[[nodiscard]] QList<PickerChoice> scenarioPeople(const access::CompiledOrganization& core);
[[nodiscard]] QList<PickerChoice> scenarioOperations(const access::CompiledOrganization& core);

} // namespace gatehouse::ui
