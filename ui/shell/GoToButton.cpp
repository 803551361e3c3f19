// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/GoToButton.h"

#include "ui/theme/ControlPainter.h"

#include <QKeySequence>

namespace gatehouse::ui {

GoToButton::GoToButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("titleBar.goTo"));
    setText(tr("Go to anything"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(sizeHint());
    setCursor(Qt::IBeamCursor);
}

void GoToButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool focused = hasFocus();
    QStyle::State state = isEnabled() ? QStyle::State_Enabled : QStyle::State_None;
    if (focused)
        state |= QStyle::State_HasFocus;
    paintFieldPanel(painter, rect(), state, false, m_theme);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto visual = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    m_theme.icon(QStringLiteral("search")).paint(&painter, visual({8, 5, 16, 16}));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(ColorRole::Text3));
    painter.drawText(visual({30, 0, width() - 80, height()}), leading | Qt::TextSingleLine, text());
    painter.setFont(m_theme.font(TextRole::Caption));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K)
                             .toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' '));
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const QRect cap = visual({width() - wide - 8, 5, wide, 16});
    paintBox(painter, cap, m_theme.color(ColorRole::Alternate), m_theme.color(ColorRole::ButtonBorder));
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, keys);
}

} // namespace gatehouse::ui
