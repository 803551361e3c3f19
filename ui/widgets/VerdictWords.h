// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"

#include <QString>

namespace gatehouse::ui {

/// What a glyph says, inside a sentence: "allowed", "denied by policy", "denied", "unknown", "allowed, beyond
/// policy". A lozenge has words of its own.
[[nodiscard]] QString verdictWord(VerdictGlyph glyph);

} // namespace gatehouse::ui
