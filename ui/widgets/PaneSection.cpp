// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PaneSection.h"

#include "ui/widgets/LongWords.h"

namespace gatehouse::ui {

PaneSection::PaneSection(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new SectionHeading(title, theme, this))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addLayout(m_body);
    m_body->setSpacing(4);
    m_heading->setVisible(!title.isEmpty());
}

void PaneSection::clear()
{
    clearLayout(*m_body);
}

PlainLabel* PaneSection::addText(const QString& text, TextRole role, ColorRole color)
{
    auto* label = new PlainLabel(m_theme, role, color, role == TextRole::Mono ? text : withBreaks(text));
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace gatehouse::ui
