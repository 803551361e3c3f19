// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DetailsPane.h"

#include "ui/widgets/PaneSection.h"
#include "ui/widgets/Separator.h"

#include <QScrollBar>

namespace gatehouse::ui {

DetailsPane::DetailsPane(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("detailsPane"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setMaximumWidth(440);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    m_layout->setSpacing(0);
    column->addLayout(m_layout);
    column->addStretch(1);
    setWidget(content);
}

void DetailsPane::add(QWidget* section)
{
    if (m_layout->count() > 0)
        m_layout->addWidget(new Separator(m_theme, ColorRole::Line));
    m_layout->addWidget(section);
}

void DetailsPane::clear()
{
    clearLayout(*m_layout);
    verticalScrollBar()->setValue(0);
}

QSize DetailsPane::sizeHint() const
{
    return {400, 480};
}

} // namespace gatehouse::ui
