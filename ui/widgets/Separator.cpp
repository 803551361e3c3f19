// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Separator.h"

#include <QPainter>

namespace gatehouse::ui {

Separator::Separator(const Theme& theme, ColorRole color, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_color(color)
{
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.color(m_color));
}

} // namespace gatehouse::ui
