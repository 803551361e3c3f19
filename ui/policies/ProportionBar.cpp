// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/ProportionBar.h"

#include <QPainter>

namespace gatehouse::ui {

ProportionBar::ProportionBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProportionBar::setParts(const QList<std::pair<ColorRole, int>>& parts)
{
    m_parts = parts;
    update();
}

void ProportionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int total = 0;
    for (const auto& part : m_parts)
        total += part.second;
    if (total == 0) {
        painter.fillRect(rect(), m_theme.color(ColorRole::FaintLine));
        return;
    }
    int passed = 0;
    for (const auto& [role, count] : m_parts) {
        const int from = width() * passed / total;
        passed += count;
        const int to = width() * passed / total;
        painter.fillRect(from, 0, to - from - (passed < total ? 2 : 0), height(), m_theme.color(role));
    }
}

} // namespace gatehouse::ui
