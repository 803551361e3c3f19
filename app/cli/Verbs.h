// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "models/reports/Formats.h"

/// The verbs of contract §2 that exist, each in its own source file.
namespace gatehouse::app {

[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb inspectVerb();
[[nodiscard]] Verb decideVerb();
[[nodiscard]] Verb explainVerb();
[[nodiscard]] Verb matrixVerb();
[[nodiscard]] Verb operationsVerb();
[[nodiscard]] Verb diffVerb();
[[nodiscard]] Verb runsheetVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb jwtVerb();
[[nodiscard]] Verb lintVerb();
[[nodiscard]] Verb reviewVerb();
[[nodiscard]] Verb testVerb();
/// With the formats it offers: those of `reports::formats()`, and those that the program can draw.
[[nodiscard]] Verb reportVerb(const std::vector<reports::Format>& formats);
[[nodiscard]] Verb verifyVerb();

} // namespace gatehouse::app
