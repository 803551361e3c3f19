// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <QByteArray>
#include <QStringList>

namespace gatehouse::ui {

/// Some lines of a file around a place, harmless to show, with the mark of the place.
struct Excerpt
{
    int firstLine = 1; ///< its number in the file
    QStringList lines; ///< control and bidi characters as escapes; long lines cut around the place, with "…"
    int markedLine = -1; ///< position in `lines`; -1 where the text has no such line
    int markFrom = 0;    ///< in UTF-16 units of the marked line
    int markLength = 0;  ///< the token at the place, at least 1; 0: nothing
};

/// `around` lines before and after. Reads only as far as it needs; `text` is UTF-8 as it was read, broken or
/// not.
[[nodiscard]] Excerpt excerptOf(const QByteArray& text, const TextPosition& position, int around = 3);

} // namespace gatehouse::ui
