// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SectionHeading.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

SectionHeading::SectionHeading(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(theme, TextRole::Section, ColorRole::Text, title))
    , m_note(new ElidedLabel(theme, TextRole::Body, ColorRole::Text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
}

void SectionHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeading::setNote(const QString& note)
{
    m_note->setText(note);
}

void SectionHeading::setCorner(QWidget* widget)
{
    if (m_corner != nullptr)
        m_corner->deleteLater();
    m_corner = widget;
    if (widget != nullptr)
        layout()->addWidget(widget);
}

} // namespace gatehouse::ui
