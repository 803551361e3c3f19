// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/Token.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/ToolTips.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {

namespace {

constexpr int tokenHeight = 24;
constexpr int tokenPadding = 8;
constexpr int tokenCross = 14;
constexpr int tokenGap = 5;

} // namespace

Token::Token(const TokenItem& item, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_item(item)
{
    const QString whole = item.note.isEmpty() ? item.text : tr("%1, %2").arg(item.text, item.note);
    setText(item.text);
    setAccessibleName(whole);
    setAccessibleDescription(tr("Delete takes it away."));
    setToolTip(ui::toolTip(whole));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (item.opens)
        setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Token::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    const int note = m_item.note.isEmpty() ? 0 : tokenGap + metrics.horizontalAdvance(m_item.note);
    return {2 * tokenPadding + metrics.horizontalAdvance(m_item.text) + note + tokenGap + tokenCross,
            tokenHeight};
}

QSize Token::minimumSizeHint() const
{
    return {4 * tokenPadding + tokenCross, tokenHeight};
}

QRect Token::crossRect() const
{
    const QRect cross(width() - tokenPadding - tokenCross + 3, (height() - tokenCross) / 2, tokenCross,
                      tokenCross);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void Token::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.color(underMouse() ? ColorRole::Hover : ColorRole::Base),
             m_theme.color(ColorRole::ButtonBorder), 3);
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 2, 3);
    painter.setFont(m_theme.font(TextRole::Secondary));
    QRect free = rect().adjusted(tokenPadding, 0, -tokenPadding - tokenCross - tokenGap + 3, 0);
    const auto put = [&](const QString& text, ColorRole color) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, free.width());
        painter.setPen(m_theme.color(color));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), free),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        free.setLeft(free.left() + painter.fontMetrics().horizontalAdvance(shown) + tokenGap);
    };
    put(m_item.text, m_item.opens ? ColorRole::Accent : ColorRole::Text);
    if (!m_item.note.isEmpty())
        put(m_item.note, ColorRole::Text3);
    m_theme.icon(QStringLiteral("close")).paint(&painter, crossRect());
}

void Token::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Token::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isDown() || !crossRect().adjusted(-4, -6, 8, 6).contains(event->pos())) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removeRequested();
}

} // namespace gatehouse::ui
