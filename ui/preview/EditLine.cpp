// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/EditLine.h"

#include "ui/theme/ControlPainter.h"

#include <QKeyEvent>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int editIcon = 16;
constexpr int editGap = 8;
constexpr int editMargin = 2;

} // namespace

EditLine::EditLine(const QString& text, bool weighty, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_weighty(weighty)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize EditLine::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int EditLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const QRect free(0, 0, qMax(1, width - editIcon - editGap), 10'000);
    return qMax(editIcon, metrics.boundingRect(free, Qt::TextWordWrap, text()).height()) + 2 * editMargin;
}

void EditLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(ColorRole::Hover));
    m_theme.icon(QStringLiteral("policies")).paint(&painter, QRect(0, editMargin, editIcon, editIcon));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.color(m_weighty ? ColorRole::Text : ColorRole::Text2));
    painter.drawText(rect().adjusted(editIcon + editGap, editMargin, 0, 0), Qt::TextWordWrap, text());
    if (hasFocus())
        paintFocusFrame(painter, rect(), m_theme, 1);
}

void EditLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gatehouse::ui
