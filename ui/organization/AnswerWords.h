// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/organization/OrganizationAnswers.h"

#include <QString>

namespace gatehouse::ui {

/// One sentence on what keeps the answers from being taken, and what to do.
[[nodiscard]] QString answerSentence(AnswerFault fault);

/// What follows from a choice, in a sentence or two.
[[nodiscard]] QString consequenceOf(Plan plan);
[[nodiscard]] QString consequenceOf(PolicyModel model);
[[nodiscard]] QString consequenceOf(BlockLevel level);
[[nodiscard]] QString consequenceOf(Combination combination);

/// "Additive: policies add up"
[[nodiscard]] QString choiceTitle(PolicyModel model);
[[nodiscard]] QString choiceTitle(BlockLevel level);
[[nodiscard]] QString choiceTitle(Combination combination);

} // namespace gatehouse::ui
