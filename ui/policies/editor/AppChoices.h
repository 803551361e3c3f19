// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "ui/policies/editor/ChoiceModel.h"

#include <vector>

namespace gatehouse::ui {

/// One row for every app key of the organization, with `listed` checked: first the row for apps installed
/// later, then apps by name, then listed keys that no app has, last the apps that no policy can block (their
/// box is locked).
[[nodiscard]] QList<ChoiceRow> appChoices(const Organization& organization,
                                          const std::vector<AppKey>& listed);
/// A checked row for a key that is not installed.
[[nodiscard]] ChoiceRow absentAppChoice(const AppKey& key);
/// What a row's app meets under a rule with this effect: "blocked", "allowed", "not blocked", "cannot be
/// blocked".
[[nodiscard]] ChoiceCell appUnderRule(const ChoiceRow& row, RuleEffect effect, bool met, PolicyModel model);

} // namespace gatehouse::ui
