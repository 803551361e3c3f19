// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Glyphs.h"

#include <QPainterPath>
#include <QPolygonF>

namespace gatehouse::ui {

namespace {

constexpr double smallGrid = 10.0;
constexpr double levelGrid = 12.0;
constexpr double gateGrid = 16.0;

/// Antialiased painting in the units of a glyph's own grid; gives the painter back as it was.
class GlyphPainter
{
public:
    GlyphPainter(QPainter& painter, const QRectF& box, double grid, const QColor& color)
        : m_painter(painter)
        , m_color(color)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(box.topLeft());
        m_painter.scale(box.width() / grid, box.height() / grid);
    }
    ~GlyphPainter() { m_painter.restore(); }
    GlyphPainter(const GlyphPainter&) = delete;
    GlyphPainter& operator=(const GlyphPainter&) = delete;

    QPainter& filled()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        return m_painter;
    }
    QPainter& stroked(double width, Qt::PenCapStyle cap = Qt::FlatCap)
    {
        m_painter.setPen(QPen(m_color, width, Qt::SolidLine, cap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        return m_painter;
    }

private:
    QPainter& m_painter;
    QColor m_color;
};

ColorRole verdictColor(VerdictGlyph glyph)
{
    switch (glyph) {
    case VerdictGlyph::Allowed:
        return ColorRole::Allowed;
    case VerdictGlyph::DeniedByPolicy:
        return ColorRole::Denied;
    case VerdictGlyph::Unknown:
        return ColorRole::Unknown;
    case VerdictGlyph::Beyond:
        return ColorRole::Beyond;
    case VerdictGlyph::Denied:
        break;
    }
    return ColorRole::Text3;
}

ColorRole gateColor(access::GateResult result)
{
    switch (result) {
    case access::GateResult::Pass:
        return ColorRole::Allowed;
    case access::GateResult::Fail:
        return ColorRole::Denied;
    case access::GateResult::Unknown:
        return ColorRole::Unknown;
    case access::GateResult::NotApplicable:
        break;
    }
    return ColorRole::Text3;
}

ColorRole levelColor(LevelGlyph level)
{
    switch (level) {
    case LevelGlyph::High:
        return ColorRole::Denied;
    case LevelGlyph::Medium:
        return ColorRole::Unknown;
    case LevelGlyph::Low:
    case LevelGlyph::None:
        break;
    }
    return ColorRole::Text3;
}

QPolygonF diamond(double centre, double halfDiagonal)
{
    return QPolygonF({{centre, centre - halfDiagonal},
                      {centre + halfDiagonal, centre},
                      {centre, centre + halfDiagonal},
                      {centre - halfDiagonal, centre}});
}

void paintStruckRing(GlyphPainter& glyph)
{
    QPainter& painter = glyph.stroked(1.5);
    painter.drawEllipse(QPointF(5, 5), 3.6, 3.6);
    painter.drawLine(QPointF(2.6, 7.4), QPointF(7.4, 2.6));
}

void paintDottedDiamond(GlyphPainter& glyph)
{
    glyph.stroked(1.4).drawPolygon(diamond(5, 4.1));
    glyph.filled().drawEllipse(QPointF(5, 5), 1.1, 1.1);
}

void paintFailedGate(GlyphPainter& glyph)
{
    QPainter& painter = glyph.stroked(1.4, Qt::RoundCap);
    painter.drawEllipse(QPointF(8, 8), 6.3, 6.3);
    painter.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
    painter.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
}

void paintPassedGate(GlyphPainter& glyph)
{
    QPainter& painter = glyph.stroked(1.4, Qt::RoundCap);
    painter.drawEllipse(QPointF(8, 8), 6.3, 6.3);
    painter.drawPolyline(QPolygonF({{5.1, 8.2}, {7.2, 10.2}, {10.9, 6.1}}));
}

void paintUnknownGate(GlyphPainter& glyph)
{
    QPainter& painter = glyph.stroked(1.4, Qt::RoundCap);
    painter.drawPolygon(diamond(8, 6.7));
    painter.drawLine(QPointF(8, 5.4), QPointF(8, 8.5));
    painter.drawPoint(QPointF(8, 10.6));
}

} // namespace

VerdictGlyph verdictGlyph(const access::Cell& cell, Action action)
{
    switch (cell.verdict(action)) {
    case access::Verdict::Allowed:
        return cell.beyond ? VerdictGlyph::Beyond : VerdictGlyph::Allowed;
    case access::Verdict::Unknown:
        return VerdictGlyph::Unknown;
    case access::Verdict::Denied:
        break;
    }
    return cell.policyOnly.contains(action) ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Denied;
}

void paintVerdictGlyph(QPainter& painter, const QRectF& box, VerdictGlyph glyph, const Theme& theme)
{
    GlyphPainter on(painter, box, smallGrid, theme.color(verdictColor(glyph)));
    switch (glyph) {
    case VerdictGlyph::Allowed:
        on.filled().drawEllipse(QPointF(5, 5), 4, 4);
        break;
    case VerdictGlyph::DeniedByPolicy:
        paintStruckRing(on);
        break;
    case VerdictGlyph::Denied:
        on.stroked(1.6).drawLine(QPointF(2, 5), QPointF(8, 5));
        break;
    case VerdictGlyph::Unknown:
        paintDottedDiamond(on);
        break;
    case VerdictGlyph::Beyond:
        on.filled().drawPolygon(QPolygonF({{5, 0.8}, {9.6, 9.2}, {0.4, 9.2}}));
        break;
    }
}

void paintGateGlyph(QPainter& painter, const QRectF& box, access::GateResult result, const Theme& theme)
{
    GlyphPainter on(painter, box, gateGrid, theme.color(gateColor(result)));
    switch (result) {
    case access::GateResult::Pass:
        paintPassedGate(on);
        break;
    case access::GateResult::Fail:
        paintFailedGate(on);
        break;
    case access::GateResult::Unknown:
        paintUnknownGate(on);
        break;
    case access::GateResult::NotApplicable:
        on.stroked(1.6).drawLine(QPointF(5, 8), QPointF(11, 8));
        break;
    }
}

void paintPolicyStatusGlyph(QPainter& painter, const QRectF& box, PolicyStatus status, const Theme& theme)
{
    GlyphPainter on(painter, box, smallGrid, theme.color(glyphColor(status)));
    if (status == PolicyStatus::Active) {
        on.filled().drawEllipse(QPointF(5, 5), 4, 4);
        return;
    }
    QPainter& ring = on.stroked(1.4);
    if (status == PolicyStatus::Draft) {
        QPen pen = ring.pen();
        pen.setDashPattern({1.5, 1.1}); // in pen widths: seven dashes around
        ring.setPen(pen);
    }
    ring.drawEllipse(QPointF(5, 5), 3.5, 3.5);
}

void paintLevelGlyph(QPainter& painter, const QRectF& box, LevelGlyph level, const Theme& theme)
{
    for (int bar = 0; bar < 3; ++bar) {
        const bool isFilled = bar < static_cast<int>(level);
        GlyphPainter on(painter, box, levelGrid, theme.color(isFilled ? levelColor(level) : ColorRole::Line));
        const double height = 4 + 3 * bar;
        on.filled().drawRoundedRect(QRectF(4 * bar, 11 - height, 3.2, height), 0.6, 0.6);
    }
}

int glyphSize(const Glyph& glyph)
{
    if (std::holds_alternative<LevelGlyph>(glyph))
        return static_cast<int>(levelGrid);
    return static_cast<int>(std::holds_alternative<access::GateResult>(glyph) ? gateGrid : smallGrid);
}

ColorRole glyphColor(const Glyph& glyph)
{
    if (const auto* verdict = std::get_if<VerdictGlyph>(&glyph))
        return verdictColor(*verdict);
    if (const auto* result = std::get_if<access::GateResult>(&glyph))
        return gateColor(*result);
    if (const auto* level = std::get_if<LevelGlyph>(&glyph))
        return levelColor(*level);
    return std::get<PolicyStatus>(glyph) == PolicyStatus::Active ? ColorRole::Allowed : ColorRole::Text2;
}

void paintGlyph(QPainter& painter, const QRectF& box, const Glyph& glyph, const Theme& theme)
{
    if (const auto* verdict = std::get_if<VerdictGlyph>(&glyph))
        paintVerdictGlyph(painter, box, *verdict, theme);
    else if (const auto* result = std::get_if<access::GateResult>(&glyph))
        paintGateGlyph(painter, box, *result, theme);
    else if (const auto* level = std::get_if<LevelGlyph>(&glyph))
        paintLevelGlyph(painter, box, *level, theme);
    else
        paintPolicyStatusGlyph(painter, box, std::get<PolicyStatus>(glyph), theme);
}

} // namespace gatehouse::ui
