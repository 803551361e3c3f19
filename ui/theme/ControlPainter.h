// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QRect>
#include <QStyle>

namespace gatehouse::ui {

/// The parts of which `Style` and the widgets with a look of their own are made. `state` is the style's
/// (State_HasFocus, State_MouseOver, State_Sunken, State_On, State_Enabled).

/// A box with a 1-px border that lies on whole device pixels, corners rounded.
void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border,
              double radius = 3.0);
/// The accent frame of the focus inside `rect`: `width` 1 or 2.
void paintFocusFrame(QPainter& painter, const QRect& rect, const Theme& theme, int width = 2,
                     double radius = 3.0);

void paintButtonPanel(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme);
void paintPrimaryPanel(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme);
void paintFieldPanel(QPainter& painter, const QRect& rect, QStyle::State state, bool invalid,
                     const Theme& theme);
/// A check box of 14 × 14 in the middle of `rect`; State_NoChange is the half-checked one.
void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme);
void paintRadioButton(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme);

} // namespace gatehouse::ui
