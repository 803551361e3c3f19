// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RadioCards.h"

#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace gatehouse::ui {

RadioCard::RadioCard(const QString& title, const QString& sentence, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_button(new QRadioButton(title, this))
    , m_sentence(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, sentence, this))
{
    m_button->setAccessibleDescription(sentence);
    const auto follow = [this] { m_button->setFont(m_theme.font(TextRole::BodyMedium)); };
    follow();
    connect(&theme, &Theme::changed, this, follow);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(22, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 7, 8, 7);
    layout->setSpacing(2);
    layout->addWidget(m_button);
    layout->addWidget(m_sentence);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    setCursor(Qt::ArrowCursor);
}

void RadioCard::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_button->setAccessibleDescription(sentence);
}

void RadioCard::paintEvent(QPaintEvent*)
{
    if (!m_button->isChecked() && !underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_button->isChecked() ? ColorRole::Selection : ColorRole::Hover));
    painter.drawRoundedRect(rect(), 4, 4);
}

void RadioCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_button->setChecked(true);
        m_button->setFocus(Qt::MouseFocusReason);
    }
}

RadioCards::RadioCards(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int card, bool chosen) {
        if (chosen)
            Q_EMIT currentChanged(card);
    });
}

int RadioCards::add(const QString& title, const QString& sentence, const QString& objectName)
{
    auto* card = new RadioCard(title, sentence, m_theme, this);
    card->button()->setObjectName(objectName);
    const auto number = static_cast<int>(m_cards.size());
    m_cards.append(card);
    m_group->addButton(card->button(), number);
    m_layout->addWidget(card);
    return number;
}

void RadioCards::setSentence(int card, const QString& sentence)
{
    m_cards.at(card)->setSentence(sentence);
}

void RadioCards::setTitle(int card, const QString& title)
{
    m_cards.at(card)->setTitle(title);
}

void RadioCards::setOffered(int card, bool offered)
{
    m_cards.at(card)->setVisible(offered);
}

void RadioCards::clear()
{
    for (RadioCard* card : std::as_const(m_cards)) {
        m_group->removeButton(card->button());
        delete card;
    }
    m_cards.clear();
}

int RadioCards::current() const
{
    return m_group->checkedId();
}

void RadioCards::setCurrent(int card)
{
    if (card >= 0 && card < m_cards.size())
        m_cards[card]->button()->setChecked(true);
}

} // namespace gatehouse::ui
