// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ElidedLabel.h"

#include "ui/widgets/ToolTips.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace gatehouse::ui {

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = PlainLabel::minimumSizeHint();
    return {qMin(hint.width(), fontMetrics().horizontalAdvance(QStringLiteral("MMM…"))), hint.height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown(), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return PlainLabel::event(event);
    const bool clipped = shown() != text();
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), clipped ? ui::toolTip(text()) : QString(), this);
    return true;
}

} // namespace gatehouse::ui
