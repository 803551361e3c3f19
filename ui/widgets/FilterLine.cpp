// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FilterLine.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse::ui {

FilterLine::FilterLine(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_info(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2))
{
    setObjectName(QStringLiteral("filterLine"));
    setFixedHeight(40);
    m_info->setObjectName(QStringLiteral("filterLine.info"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(12);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    m_right->addWidget(m_info);
}

FilterField* FilterLine::addField(const QString& placeholder, int width)
{
    auto* field = new FilterField(m_theme, placeholder);
    field->setPreferredWidth(width);
    m_left->addWidget(field);
    return field;
}

ChipButton* FilterLine::addChip(const QString& label, const QString& objectName)
{
    auto* chip = new ChipButton(label, m_theme);
    chip->setObjectName(objectName);
    m_left->addWidget(chip);
    return chip;
}

void FilterLine::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void FilterLine::addRight(QWidget* widget)
{
    m_right->insertWidget(m_right->count() - 1, widget);
}

void FilterLine::setInfo(const QString& text)
{
    m_info->setText(text);
}

void FilterLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
