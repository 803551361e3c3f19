// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ControlPainter.h"

#include <QPainterPath>
#include <QPolygonF>

namespace gatehouse::ui {

namespace {

class SavedPainter
{
public:
    explicit SavedPainter(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SavedPainter() { m_painter.restore(); }
    SavedPainter(const SavedPainter&) = delete;
    SavedPainter& operator=(const SavedPainter&) = delete;

private:
    QPainter& m_painter;
};

QRect centredSquare(const QRect& rect, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

bool isOn(QStyle::State state, QStyle::StateFlag flag)
{
    return state.testFlag(flag);
}

QColor indicatorBorder(QStyle::State state, const Theme& theme)
{
    if (!isOn(state, QStyle::State_Enabled))
        return theme.color(ColorRole::ButtonBorder);
    return theme.color(isOn(state, QStyle::State_HasFocus) ? ColorRole::Accent : ColorRole::FieldBorder);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    const double unit = box.width() / 14.0;
    painter.setPen(QPen(color, 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter.drawPolyline(QPolygonF({at(3.6, 7.3), at(6.0, 9.7), at(10.5, 4.7)}));
}

void paintHalfTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
}

QColor buttonGround(QStyle::State state, const Theme& theme)
{
    if (!isOn(state, QStyle::State_Enabled))
        return theme.color(ColorRole::Window);
    if (isOn(state, QStyle::State_Sunken))
        return theme.color(ColorRole::FaintLine);
    if (isOn(state, QStyle::State_On))
        return theme.color(ColorRole::Selection);
    return theme.color(isOn(state, QStyle::State_MouseOver) ? ColorRole::Hover : ColorRole::Base);
}

QColor buttonBorder(QStyle::State state, const Theme& theme)
{
    if (isOn(state, QStyle::State_Enabled) && isOn(state, QStyle::State_MouseOver))
        return theme.color(ColorRole::FieldBorder);
    return theme.color(ColorRole::ButtonBorder);
}

} // namespace

void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, double radius)
{
    const SavedPainter saved(painter);
    painter.setPen(border.isValid() ? QPen(border, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusFrame(QPainter& painter, const QRect& rect, const Theme& theme, int width, double radius)
{
    const SavedPainter saved(painter);
    QPen pen(theme.color(ColorRole::Accent), width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2.0;
    const QRectF frame = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (radius > 0)
        painter.drawRoundedRect(frame, radius, radius);
    else
        painter.drawRect(frame);
}

void paintButtonPanel(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme)
{
    paintBox(painter, rect, buttonGround(state, theme), buttonBorder(state, theme));
    if (isOn(state, QStyle::State_HasFocus) && isOn(state, QStyle::State_Enabled))
        paintFocusFrame(painter, rect, theme);
}

void paintPrimaryPanel(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme)
{
    if (!isOn(state, QStyle::State_Enabled)) {
        paintButtonPanel(painter, rect, state, theme);
        return;
    }
    QColor fill = theme.color(ColorRole::Fill);
    if (isOn(state, QStyle::State_Sunken))
        fill = fill.darker(118);
    else if (isOn(state, QStyle::State_MouseOver))
        fill = fill.darker(108);
    paintBox(painter, rect, fill, fill);
    if (!isOn(state, QStyle::State_HasFocus))
        return;
    paintFocusFrame(painter, rect, theme, 1);
    const SavedPainter saved(painter);
    painter.setPen(QPen(theme.color(ColorRole::OnFill), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
}

void paintFieldPanel(QPainter& painter, const QRect& rect, QStyle::State state, bool invalid,
                     const Theme& theme)
{
    const bool enabled = isOn(state, QStyle::State_Enabled);
    const QColor border = theme.color(invalid   ? ColorRole::Denied
                                      : enabled ? ColorRole::FieldBorder
                                                : ColorRole::ButtonBorder);
    paintBox(painter, rect, theme.color(enabled ? ColorRole::Base : ColorRole::Window), border);
    if (isOn(state, QStyle::State_HasFocus) && enabled)
        paintFocusFrame(painter, rect, theme);
}

void paintCheckBox(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme)
{
    const SavedPainter saved(painter);
    const QRect box = centredSquare(rect, 14);
    const bool enabled = isOn(state, QStyle::State_Enabled);
    const bool marked = isOn(state, QStyle::State_On) || isOn(state, QStyle::State_NoChange);
    const bool filled = marked && enabled;
    const QColor ground = theme.color(filled    ? ColorRole::Fill
                                      : enabled ? ColorRole::Base
                                                : ColorRole::FaintLine);
    paintBox(painter, box, ground, filled ? ground : indicatorBorder(state, theme));
    const QColor ink = enabled ? theme.color(ColorRole::OnFill) : theme.disabledText();
    if (isOn(state, QStyle::State_NoChange))
        paintHalfTick(painter, QRectF(box), ink);
    else if (marked)
        paintTick(painter, QRectF(box), ink);
    if (isOn(state, QStyle::State_HasFocus) && enabled)
        paintFocusFrame(painter, box.adjusted(-2, -2, 2, 2), theme, 1, 4);
}

void paintRadioButton(QPainter& painter, const QRect& rect, QStyle::State state, const Theme& theme)
{
    const SavedPainter saved(painter);
    const QRectF box = QRectF(centredSquare(rect, 14)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool enabled = isOn(state, QStyle::State_Enabled);
    const bool on = isOn(state, QStyle::State_On);
    const QColor mark = enabled ? theme.color(ColorRole::Fill) : theme.disabledText();
    painter.setPen(QPen(on && enabled ? mark : indicatorBorder(state, theme), 1.0));
    painter.setBrush(theme.color(enabled ? ColorRole::Base : ColorRole::FaintLine));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(QPen(mark, 4.0));
        painter.setBrush(theme.color(ColorRole::Base));
        painter.drawEllipse(box.adjusted(2, 2, -2, -2));
    }
    if (isOn(state, QStyle::State_HasFocus) && enabled)
        paintFocusFrame(painter, box.adjusted(-2.5, -2.5, 2.5, 2.5).toRect(), theme, 1, 9);
}

} // namespace gatehouse::ui
