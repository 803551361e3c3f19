// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui::gallery {

/// Glyphs, lozenges, buttons, rows, chips and fields in their states, as in the picture of glyphs and states.
[[nodiscard]] QWidget* makeStatesPicture(const Theme& theme);
/// Cards, panes, meters, empty states, long German and mirrored texts.
[[nodiscard]] QWidget* makePartsPicture(const Theme& theme);

} // namespace gatehouse::ui::gallery
