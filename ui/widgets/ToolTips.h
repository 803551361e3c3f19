// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::ui {

/// A tool tip that shows `text` as it is: Qt takes texts with tags for rich text, so data is escaped. Break
/// with "\n".
[[nodiscard]] QString toolTip(const QString& text);

} // namespace gatehouse::ui
