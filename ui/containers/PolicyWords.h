// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <QString>

namespace gatehouse::ui {

/// What a policy says: "Blocks all apps except 7: Tallow Invoices, … and 4 more."
[[nodiscard]] QString ruleWords(const AppAccessRule& rule, const Organization& organization);
/// "Covers 6 containers.", "Covers Jira on tarnbrook.", "Covers everything."
[[nodiscard]] QString coverageWords(const Coverage& coverage, const Organization& organization);

} // namespace gatehouse::ui
