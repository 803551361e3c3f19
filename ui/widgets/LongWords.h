// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::ui {

/// The text with places to break (zero width spaces) in words too long for a line of a pane, so that a
/// wrapping label neither widens its pane nor cuts them. For showing only; a text without such words is
/// returned as it is.
[[nodiscard]] QString withBreaks(const QString& text);

} // namespace gatehouse::ui
