// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/PolicyFinding.h"
#include "models/wording/FindingSentences.h"

#include <QString>

#include <string_view>

namespace gatehouse::wording {

/// `findingSentence` for the codes of `policies::lintRules`.
[[nodiscard]] const FindingSentence* policySentence(std::string_view key);

/// What a mend does, as the text of its button and undo step: "Deactivate “Protect finance”".
[[nodiscard]] QString mendTitle(const policies::Mend& mend);

} // namespace gatehouse::wording
