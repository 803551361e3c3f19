// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wording/NoticeParts.h"
#include "models/wording/RunSheetWording.h"

#include <span>

/// What the sources of the run sheet's words share. Every text from a file comes out harmless.
namespace gatehouse::wording::runSheetParts {

using noticeParts::counted;
using noticeParts::said;

/// "FIN Finance (Jira project on north; id 10001, in this file c-1)".
[[nodiscard]] QString containerNamed(const ContainerId& id, const Organization& organization);
[[nodiscard]] QString containerNamed(const Container& container, const Organization& organization);
[[nodiscard]] QStringList containersNamed(std::span<const ContainerId> ids, const Organization& organization);
/// "Acme (com.acme.app)", "com.acme.app (not installed)".
[[nodiscard]] QString appNamed(const AppKey& key, const Organization& organization);
[[nodiscard]] QStringList appsNamed(std::span<const AppKey> keys, const Organization& organization);
/// "“Protect finance” (in this file p-1)".
[[nodiscard]] QString policyText(const std::string& name, const PolicyId& id);
[[nodiscard]] QString quoted(const std::string& name);
/// "Blocked", "Allowed".
[[nodiscard]] QString effectText(RuleEffect effect);

/// What to choose in the screens of coverage and rule (policy model `additive`).
[[nodiscard]] Instruction coverageInstruction(const Coverage& coverage, const Organization& organization);
[[nodiscard]] QList<Instruction> coverageChange(const Coverage& before, const Coverage& after,
                                                const Organization& organization);
[[nodiscard]] Instruction ruleInstruction(const AppAccessRule& rule, const Organization& organization);
/// "It covers 3 projects and spaces", …
[[nodiscard]] QString coverageCount(const Coverage& coverage);
/// One statement of the control on one line, with its containers counted.
[[nodiscard]] QString statementText(const runsheet::Statement& statement, const Organization& organization);

} // namespace gatehouse::wording::runSheetParts
