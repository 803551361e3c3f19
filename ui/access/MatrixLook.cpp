// SPDX-License-Identifier: Apache-2.0
#include "ui/access/MatrixLook.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int shieldSide = 12;

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void paintFold(QPainter& painter, const QRect& rect, const QColor& accent)
{
    constexpr int side = MatrixSize::foldSide;
    const QPointF corner(rect.right(), rect.top());
    const QPointF triangle[] = {corner, corner - QPointF(side, 0), corner + QPointF(0, side)};
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(triangle, 3);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

MatrixLook::MatrixLook(const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
{
    rebuild();
    connect(&theme, &Theme::changed, this, &MatrixLook::rebuild);
}

void MatrixLook::rebuild()
{
    for (std::size_t role = 0; role < m_colors.size(); ++role)
        m_colors[role] = m_theme.color(static_cast<ColorRole>(role));
    m_body = m_theme.font(TextRole::Body);
    m_later = italic(m_body);
    m_secondary = m_theme.font(TextRole::Secondary);
    m_key = semibold(m_secondary);
    m_laterKey = italic(m_key);
    m_caption = m_theme.font(TextRole::Caption);
    m_glyphs.clear();
    m_shields.clear();
}

QPixmap MatrixLook::paintedGlyph(VerdictGlyph glyph, qreal scale) const
{
    const int side = qRound(MatrixSize::glyphSide * scale);
    QPixmap pixmap(side, side);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintVerdictGlyph(painter, QRectF(0, 0, MatrixSize::glyphSide, MatrixSize::glyphSide), glyph, m_theme);
    return pixmap;
}

const QPixmap& MatrixLook::glyph(VerdictGlyph glyph, qreal scale) const
{
    QPixmap& pixmap = m_glyphs[{glyph, scale}];
    if (pixmap.isNull())
        pixmap = paintedGlyph(glyph, scale);
    return pixmap;
}

const QPixmap& MatrixLook::shield(qreal scale) const
{
    QPixmap& pixmap = m_shields[scale];
    if (pixmap.isNull())
        pixmap = m_theme.icon(QStringLiteral("policies"), ColorRole::Denied)
                     .pixmap(QSize(shieldSide, shieldSide), scale);
    return pixmap;
}

} // namespace gatehouse::ui
