// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/Separator.h"

namespace gatehouse::ui {

Card::Card(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new SectionHeading(title, theme, this))
    , m_line(new Separator(theme, ColorRole::FaintLine, this))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_heading->setContentsMargins(12, 0, 12, 0);
    m_heading->setMinimumHeight(36);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    column->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setFlush(false);
    m_heading->setVisible(!title.isEmpty());
    m_line->setVisible(!title.isEmpty());
}

void Card::setFlush(bool flush)
{
    const int margin = flush ? 0 : 12;
    m_body->setContentsMargins(margin, margin, margin, margin);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.color(ColorRole::Base), m_theme.color(ColorRole::Line), 4);
}

} // namespace gatehouse::ui
