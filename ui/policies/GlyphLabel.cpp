// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/GlyphLabel.h"

#include <QPainter>

namespace gatehouse::ui {

GlyphLabel::GlyphLabel(const Glyph& glyph, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(glyph)
{
    setFixedSize(12, Theme::lineHeight(TextRole::Body));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GlyphLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGlyph(painter, QRectF(0, (height() - 10) / 2.0, 10, 10), m_glyph, m_theme);
}

} // namespace gatehouse::ui
