// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "ui/theme/Glyphs.h"

namespace gatehouse::ui {

/// Three bars for high, none for a hint.
[[nodiscard]] constexpr LevelGlyph levelGlyph(findings::Severity severity)
{
    switch (severity) {
    case findings::Severity::High:
        return LevelGlyph::High;
    case findings::Severity::Medium:
        return LevelGlyph::Medium;
    case findings::Severity::Low:
        return LevelGlyph::Low;
    case findings::Severity::Info:
        break;
    }
    return LevelGlyph::None;
}

} // namespace gatehouse::ui
