// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "ui/editing/ChoicePicker.h"

#include <QList>
#include <QString>

namespace gatehouse::ui {

/// "Ines Okello", "developers", "Apps", "whoever is signed in", "anyone, even without an account"; harmless.
[[nodiscard]] QString holderName(const Holder& holder, const Organization& organization);
/// "person", "app user", "group", "role", "inactive person"; empty where the name says it.
[[nodiscard]] QString holderKind(const Holder& holder, const Organization& organization);

/// People, app users and groups by name; ids as `Holder` reads them.
[[nodiscard]] QList<PickerChoice> actorChoices(const Organization& organization);
/// The same, and before them whoever is signed in, anyone, and the roles that any scheme or container names.
[[nodiscard]] QList<PickerChoice> grantChoices(const Organization& organization);
/// People and app users alone; ids as they are.
[[nodiscard]] QList<PickerChoice> accountChoices(const Organization& organization);
/// Names of roles that any scheme or container names, each once, in alphabetical order; raw.
[[nodiscard]] QList<PickerChoice> roleChoices(const Organization& organization);

} // namespace gatehouse::ui
