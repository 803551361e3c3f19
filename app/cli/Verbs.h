// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "models/exports/ExportFormats.h"

#include <functional>
#include <vector>

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
/// The formats a report can have on a size of paper.
using FormatsFor = std::function<std::vector<reports::Format>(reports::Paper)>;
[[nodiscard]] Verb reportVerb(const FormatsFor& formats = exports::exportFormats);
[[nodiscard]] Verb verifyVerb();

} // namespace gatehouse::app
