// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/SidePane.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QVBoxLayout>

namespace gatehouse::ui {

SidePane::SidePane(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(248);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(12, 14, 12, 16);
    m_column = new QVBoxLayout;
    m_column->setSpacing(4);
    outer->addLayout(m_column);
    outer->addStretch(1);
    setWidget(content);
}

PlainLabel* SidePane::addHeading(const QString& text)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(12);
        m_column->addWidget(new Separator(m_theme));
        m_column->addSpacing(10);
    }
    auto* heading = new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, text);
    heading->setContentsMargins(8, 0, 8, 4);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    return heading;
}

PlainLabel* SidePane::addText(const QString& text, ColorRole color)
{
    auto* label = new PlainLabel(m_theme, TextRole::Secondary, color, text);
    label->setContentsMargins(8, 0, 8, 0);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void SidePane::addWidget(QWidget* widget, Qt::Alignment alignment)
{
    m_column->addWidget(widget, 0, alignment);
}

} // namespace gatehouse::ui
