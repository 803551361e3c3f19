// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Meter.h"

#include "ui/theme/ControlPainter.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>

namespace gatehouse::ui {

namespace {

constexpr int meterBar = 6;
constexpr int meterGap = 8;

} // namespace

Meter::Meter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setValue(int value, int maximum)
{
    m_value = value;
    m_maximum = maximum;
    setAccessibleName(m_label);
    setAccessibleDescription(count());
    updateGeometry();
    update();
}

void Meter::setLabel(const QString& label)
{
    m_label = label;
    setValue(m_value, m_maximum);
}

void Meter::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Meter::keyPressEvent(QKeyEvent* event)
{
    const bool acts =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_activatable && acts)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void Meter::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
    else
        QWidget::mouseReleaseEvent(event);
}

QString Meter::count() const
{
    return tr("%1 of %2").arg(m_value).arg(m_maximum);
}

QSize Meter::sizeHint() const
{
    return minimumSizeHint() + QSize(32, 0);
}

QSize Meter::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    const int label = m_label.isEmpty() ? 0 : metrics.horizontalAdvance(m_label) + meterGap;
    return {label + 56 + meterGap + metrics.horizontalAdvance(count()) + 1, 18};
}

void Meter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Secondary));
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 1);
    const QFontMetrics metrics = painter.fontMetrics();
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto visual = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const int label = m_label.isEmpty() ? 0 : metrics.horizontalAdvance(m_label) + meterGap;
    const int words = metrics.horizontalAdvance(count());
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.drawText(visual({0, 0, label, height()}), leading | Qt::TextSingleLine, m_label);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(visual({width() - words - 1, 0, words + 1, height()}), leading | Qt::TextSingleLine,
                     count());
    const QRect bar(label, (height() - meterBar) / 2, width() - label - words - meterGap, meterBar);
    paintBox(painter, visual(bar), m_theme.color(ColorRole::FaintLine), {}, meterBar / 2.0);
    const int filled = m_maximum > 0 ? int(qint64(bar.width()) * qMin(m_value, m_maximum) / m_maximum) : 0;
    const bool full = m_maximum > 0 && m_value >= m_maximum;
    if (filled > 0)
        paintBox(painter, visual(QRect(bar.topLeft(), QSize(qMax(filled, meterBar), meterBar))),
                 m_theme.color(full ? ColorRole::Denied : ColorRole::Fill), {}, meterBar / 2.0);
}

} // namespace gatehouse::ui
