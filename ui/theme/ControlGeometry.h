// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QStyleOptionSlider;

namespace gatehouse::ui {

inline constexpr int controlHeight = 26;
inline constexpr int fieldPadding = 8;
inline constexpr int arrowWidth = 24;
inline constexpr int smallestHandle = 24;

/// A scroll bar without arrows: the handle, and the parts around it.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider& option);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
/// Text and chevron of a combo box that fills `rect`, before mirroring.
[[nodiscard]] QRect comboBoxPart(const QRect& rect, QStyle::SubControl part);

} // namespace gatehouse::ui
