// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse::ui {

EmptyState::EmptyState(const QString& headline, const QString& sentence, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text))
    , m_sentence(new PlainLabel(theme, TextRole::Body, ColorRole::Text2))
    , m_actions(new QHBoxLayout)
{
    for (PlainLabel* label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(480);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(m_actions);
    column->addStretch(3);
    for (PlainLabel* label : {m_headline, m_sentence})
        column->setAlignment(label, Qt::AlignHCenter);
    m_actions->setSpacing(8);
    m_actions->setAlignment(Qt::AlignHCenter);
    setTexts(headline, sentence);
    connect(&theme, &Theme::changed, this,
            &EmptyState::fit); // behind the labels, which take their own height
}

void EmptyState::setTexts(const QString& headline, const QString& sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    fit();
    setAccessibleName(headline);
}

void EmptyState::fit()
{
    // Centred in its cell a label gets the height of its size hint, which is that of another width: a second
    // line of text would be cut.
    for (PlainLabel* label : {m_headline, m_sentence}) {
        const int width = qMin(480, label->fontMetrics().horizontalAdvance(label->text()) + 4);
        label->setMinimumWidth(width);
        label->setMinimumHeight(qMax(0, label->heightForWidth(width)));
    }
}

QPushButton* EmptyState::addAction(const QString& text, bool primary)
{
    QPushButton* button = primary ? primaryButton(text, m_theme) : pushButton(text, m_theme);
    button->setAutoDefault(true); // Enter presses the one with the focus
    m_actions->addWidget(button);
    return button;
}

} // namespace gatehouse::ui
