// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/AnswerSplitter.h"

namespace gatehouse::ui {

CardColumn::CardColumn(QWidget* parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 20, 20);
    m_layout->setSpacing(16);
    column->addLayout(m_layout);
    column->addStretch(1);
    setWidget(content);
}

void CardColumn::add(QWidget* part)
{
    m_layout->addWidget(part);
}

AnswerSplitter::AnswerSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

void AnswerSplitter::setParts(QWidget* cards, QWidget* pane)
{
    addWidget(cards);
    addWidget(pane);
    setSizes({840, 392});
    setStretchFactor(0, 1);
}

} // namespace gatehouse::ui
