// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "models/findings/Standing.h"

#include <QString>

/// Findings in sentences. What comes from a file is inserted through `plainText`. A code that is not known
/// gives the code and its arguments as title, and nothing else.
namespace gatehouse::wording {

/// One line without a period that names the thing: "Any signed-in user can decide whether “Budget” is shown".
[[nodiscard]] QString findingTitle(const findings::Finding& finding);
/// Why it matters, in a sentence or two.
[[nodiscard]] QString findingWhy(const findings::Finding& finding);
/// What to do about it.
[[nodiscard]] QString findingAdvice(const findings::Finding& finding);
/// Where the rule comes from: "Platform facts §5; requirement P2".
[[nodiscard]] QString findingSource(const findings::Finding& finding);

/// "High", "Medium", "Low", "Info".
[[nodiscard]] QString name(findings::Severity severity);
/// "Open", "Accepted", "Acceptance ended".
[[nodiscard]] QString name(findings::Standing standing);

} // namespace gatehouse::wording
