// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QPainter>
#include <QPointF>
#include <QString>

namespace gatehouse::ui {

/// Figures that stand below one another in a column: each digit takes the width of the widest one. Qt 6.4
/// cannot switch the font's own tabular figures on.
[[nodiscard]] int tabularWidth(const QFontMetrics& metrics, const QString& text);
/// Paints from left to right, starting at `baseline`.
void paintTabular(QPainter& painter, QPointF baseline, const QString& text);

} // namespace gatehouse::ui
