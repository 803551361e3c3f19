// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PlainLabel.h"

namespace gatehouse::ui {

PlainLabel::PlainLabel(const Theme& theme, TextRole role, ColorRole color, const QString& text,
                       QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_color(color)
{
    setForegroundRole(QPalette::WindowText); // whatever ground it stands on
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setText(text);
    follow();
    connect(&theme, &Theme::changed, this, &PlainLabel::follow);
}

void PlainLabel::setTextRole(TextRole role)
{
    m_role = role;
    follow();
}

void PlainLabel::setColorRole(ColorRole color)
{
    m_color = color;
    follow();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

void PlainLabel::follow()
{
    setFont(m_theme.font(m_role));
    QPalette colors = m_theme.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        colors.setColor(group, QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
    setMinimumHeight(Theme::lineHeight(m_role));
}

} // namespace gatehouse::ui
