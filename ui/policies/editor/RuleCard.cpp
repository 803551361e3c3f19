// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleCard.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/KeyValueGrid.h"

#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int ruleFactKey = 144;
constexpr int underTitle = 22; ///< where the radio button's word begins

} // namespace

RuleCard::RuleCard(const QString& title, const QString& objectName, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_button(new QRadioButton(title, this))
    , m_sentence(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, this))
    , m_facts(new KeyValueGrid(theme, ruleFactKey, this))
{
    m_button->setObjectName(objectName);
    const auto follow = [this] { m_button->setFont(m_theme.font(TextRole::Section)); };
    follow();
    connect(&theme, &Theme::changed, this, follow);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(underTitle, 0, 0, 0);
    m_facts->setContentsMargins(underTitle, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(2);
    column->addWidget(m_button);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(m_facts);
    setAttribute(Qt::WA_Hover);
}

void RuleCard::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_button->setAccessibleDescription(sentence);
}

void RuleCard::addFact(const QString& key, const QString& value, bool strong)
{
    m_facts->addRow(key, value, strong ? TextRole::BodyMedium : TextRole::Body);
}

void RuleCard::clearFacts()
{
    m_facts->clear();
}

void RuleCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool chosen = m_button->isChecked();
    ColorRole ground = underMouse() ? ColorRole::Hover : ColorRole::Base;
    if (chosen)
        ground = ColorRole::Strip;
    paintBox(painter, rect(), m_theme.color(ground),
             m_theme.color(chosen ? ColorRole::Accent : ColorRole::Line), 4);
    if (chosen)
        paintBox(painter, rect().adjusted(1, 1, -1, -1), Qt::transparent, m_theme.color(ColorRole::Accent),
                 3);
}

void RuleCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
}

} // namespace gatehouse::ui
