// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/CountButton.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ToolTips.h"

#include <QFontMetrics>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int countPadding = 12;
constexpr int wordGap = 6;

} // namespace

CountButton::CountButton(const Theme& theme, bool divided, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_divided(divided)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountButton::setCount(const CountText& count)
{
    m_count = count;
    setObjectName(QStringLiteral("overview.count.%1").arg(count.id));
    setAccessibleName(tr("%1 %2, %3").arg(count.number, count.what, count.second));
    setToolTip(ui::toolTip(count.second));
    const bool leads = !count.destination.place.isEmpty();
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const int first = QFontMetrics(m_theme.font(TextRole::ObjectName)).horizontalAdvance(m_count.number) +
                      wordGap + QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(m_count.what);
    const int second = QFontMetrics(m_theme.font(TextRole::Secondary)).horizontalAdvance(m_count.second);
    return {qMax(first, second) + 2 * countPadding,
            Theme::lineHeight(TextRole::ObjectName) + Theme::lineHeight(TextRole::Secondary) + 8};
}

QSize CountButton::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CountButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool leads = !m_count.destination.place.isEmpty();
    if (leads && underMouse())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), m_theme.color(ColorRole::Hover));
    if (m_divided)
        painter.fillRect(0, 4, 1, height() - 8, m_theme.color(ColorRole::FaintLine));
    const QRect text = rect().adjusted(countPadding, 4, -countPadding, -4);
    const QRect first(text.left(), text.top(), text.width(), Theme::lineHeight(TextRole::ObjectName));
    painter.setFont(m_theme.font(TextRole::ObjectName));
    painter.setPen(m_theme.color(m_count.color));
    const int baseline =
        first.top() + (first.height() - painter.fontMetrics().height()) / 2 + painter.fontMetrics().ascent();
    painter.drawText(first.left(), baseline, m_count.number);
    const int used = painter.fontMetrics().horizontalAdvance(m_count.number) + wordGap;
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.drawText(first.left() + used, baseline,
                     painter.fontMetrics().elidedText(m_count.what, Qt::ElideRight, first.width() - used));
    painter.setFont(m_theme.font(TextRole::Secondary));
    painter.drawText(QRect(text.left(), first.bottom() + 1, text.width(), text.bottom() - first.bottom()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_count.second, Qt::ElideRight, text.width()));
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 2);
}

} // namespace gatehouse::ui
