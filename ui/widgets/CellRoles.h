// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Glyphs.h"
#include "ui/theme/Theme.h"

#include <QVariant>

namespace gatehouse::ui {

/// What a model tells ItemDelegate beside Qt's own roles. All are optional. Qt::DisplayRole is plain text,
/// Qt::TextAlignmentRole is obeyed, Qt::ToolTipRole is for the model to escape (`toolTip`),
/// Qt::CheckStateRole paints a check box.
namespace CellRole {
enum : int {
    Suffix = Qt::UserRole + 100, ///< QString in grey after the text: "of 23", "labs"
    SecondLine,                  ///< QString below in grey; the row must be 44 or higher
    LeadingGlyph,                ///< Glyph before the text
    TrailingGlyph,               ///< Glyph after the text
    Text,                        ///< TextRole of the text; at first Body
    Color,                       ///< ColorRole of the text; at first Text
    Ground,                      ///< ColorRole behind the cell: Alternate, PolicyTint
    Copy,                        ///< QString for Ctrl+C; at first text and suffix
    Sort                         ///< what a proxy sorts by
};
} // namespace CellRole

[[nodiscard]] inline QVariant variant(TextRole role)
{
    return QVariant::fromValue(static_cast<int>(role));
}
[[nodiscard]] inline QVariant variant(ColorRole role)
{
    return QVariant::fromValue(static_cast<int>(role));
}
[[nodiscard]] inline QVariant variant(const Glyph& glyph)
{
    return QVariant::fromValue(glyph);
}
[[nodiscard]] inline QVariant variant(VerdictGlyph glyph)
{
    return variant(Glyph(glyph));
}
[[nodiscard]] inline QVariant variant(access::GateResult result)
{
    return variant(Glyph(result));
}
[[nodiscard]] inline QVariant variant(PolicyStatus status)
{
    return variant(Glyph(status));
}
[[nodiscard]] inline QVariant variant(LevelGlyph level)
{
    return variant(Glyph(level));
}

} // namespace gatehouse::ui
