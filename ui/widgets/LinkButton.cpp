// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LinkButton.h"

#include "ui/theme/ControlPainter.h"

#include <QFontMetrics>

namespace gatehouse::ui {

LinkButton::LinkButton(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setFont(theme.font(TextRole::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + 4, Theme::lineHeight(TextRole::Body) + 2};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? m_theme.color(ColorRole::Accent) : m_theme.disabledText());
    painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 1);
}

} // namespace gatehouse::ui
