// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ModeBar.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedBar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace gatehouse::ui {

ModeBar::ModeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switch(new SegmentedBar(theme, this))
    , m_sentence(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
{
    m_switch->setObjectName(QStringLiteral("explain.start"));
    m_switch->setAccessibleName(tr("Start from"));
    m_switch->setSegments({{.text = tr("Question"), .glyph = {}, .spoken = {}},
                           {.text = tr("Symptom"), .glyph = {}, .spoken = {}}});
    m_switch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_switch->setFixedWidth(m_switch->sizeHint().width() + 48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 0);
    row->setSpacing(12);
    row->addWidget(m_switch);
    row->addWidget(m_sentence, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_switch, &SegmentedBar::currentChanged, this, [this](int mode) {
        follow();
        Q_EMIT chosen(mode);
    });
    follow();
}

void ModeBar::setMode(Mode mode)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrent(mode);
    follow();
}

void ModeBar::follow()
{
    m_sentence->setText(m_switch->current() == Symptom
                            ? tr("You know what somebody sees. Which causes fit?")
                            : tr("You know the request. What is the verdict, and why?"));
}

void ModeBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Base));
}

} // namespace gatehouse::ui
