// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/scenarios/ScenarioCheck.h"

#include <QString>

/// Scenarios and what the core says of them, in words. Names from files come through `plainText`; where a
/// scenario names something that is not there, its own text stands.
namespace gatehouse::wording {

/// "allowed", "denied", "unknown", "not allowed".
[[nodiscard]] QString name(Expectation expected);
/// "OK", "Broken", "Cannot be asked".
[[nodiscard]] QString name(scenarios::State state);

/// Its name; where it has none, its question.
[[nodiscard]] QString scenarioTitle(const Scenario& scenario, const access::CompiledOrganization& core);
/// Which app: its name, "Ledger Sync for Jira".
[[nodiscard]] QString scenarioApp(const Scenario& scenario, const access::CompiledOrganization& core);
/// "Payroll and HR (HR)", "label “finance”".
[[nodiscard]] QString scenarioWhere(const Scenario& scenario, const access::CompiledOrganization& core);
/// "Read, for any person".
[[nodiscard]] QString scenarioQuestion(const Scenario& scenario, const access::CompiledOrganization& core);
/// What is asked: "Read in Payroll and HR (HR)", "Write in every container labelled “finance”",
/// "GET /rest/api/3/issue/{issueIdOrKey} in …".
[[nodiscard]] QString scenarioDemand(const Scenario& scenario, const access::CompiledOrganization& core);
/// The scenario in one sentence: "Ledger Sync for Jira, for any person: Read in Payroll and HR (HR) must be
/// denied".
[[nodiscard]] QString scenarioSentence(const Scenario& scenario, const access::CompiledOrganization& core);

/// The verdict now: "allowed", "denied in 3 containers, unknown in 1 container"; empty where it cannot be
/// asked.
[[nodiscard]] QString scenarioActual(const scenarios::Checked& checked);
/// How it stands, in a sentence or two: "As expected.", "It is allowed in 2 of 5 containers: HR, Payroll.",
/// or why it cannot be asked.
[[nodiscard]] QString scenarioResult(const scenarios::Checked& checked,
                                     const access::CompiledOrganization& core);

} // namespace gatehouse::wording
