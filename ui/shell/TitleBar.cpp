// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/TitleBar.h"

#include "ui/widgets/Buttons.h"

#include <QPainter>

namespace gatehouse::ui {

TitleBar::TitleBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(flatIconButton(QStringLiteral("back"), tr("Back"), theme))
    , m_forward(flatIconButton(QStringLiteral("forward"), tr("Forward"), theme))
    , m_title(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text))
    , m_subtitle(new ElidedLabel(theme, TextRole::Body, ColorRole::Text2))
    , m_slot(new QHBoxLayout)
    , m_goTo(new GoToButton(theme))
{
    setObjectName(QStringLiteral("titleBar"));
    m_back->setObjectName(QStringLiteral("titleBar.back"));
    m_forward->setObjectName(QStringLiteral("titleBar.forward"));
    m_title->setObjectName(QStringLiteral("titleBar.title"));
    m_subtitle->setObjectName(QStringLiteral("titleBar.subtitle"));
    setFixedHeight(44);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 12, 1);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(6);
    row->addWidget(m_title);
    row->addSpacing(6);
    row->addWidget(m_subtitle, 1);
    m_slot->setSpacing(8);
    row->addLayout(m_slot);
    row->addSpacing(4);
    row->addWidget(m_goTo);
    connect(m_back, &QToolButton::clicked, this, &TitleBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TitleBar::forwardRequested);
    connect(m_goTo, &QAbstractButton::clicked, this, &TitleBar::goToRequested);
}

void TitleBar::setTexts(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TitleBar::setPlaceWidget(QWidget* widget)
{
    if (widget == m_placeWidget)
        return;
    if (m_placeWidget != nullptr) {
        m_slot->removeWidget(m_placeWidget);
        m_placeWidget->hide();
    }
    m_placeWidget = widget;
    if (widget == nullptr)
        return;
    m_slot->addWidget(widget);
    widget->show();
}

void TitleBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TitleBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Header));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
