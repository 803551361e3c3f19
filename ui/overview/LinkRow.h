// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"
#include "ui/theme/Glyphs.h"
#include "ui/theme/Theme.h"

#include <QString>

#include <optional>

namespace gatehouse::ui {

/// One line of a card of the overview, which leads somewhere. Texts are harmless.
struct LinkRow
{
    QString title;
    QString second{};      ///< in grey below; empty: the row has one line
    QString right{};       ///< at the right of the title
    QString rightSecond{}; ///< below it
    std::optional<Glyph> glyph{};
    ColorRole rightColor = ColorRole::Text;
    Destination destination{};
};

} // namespace gatehouse::ui
