// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/CountsStrip.h"

#include "ui/overview/CountButton.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

CountsStrip::CountsStrip(const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("overview.counts"));
    setFlush(true);
    m_row->setContentsMargins(4, 8, 4, 8);
    m_row->setSpacing(0);
    body()->addLayout(m_row);
}

void CountsStrip::setCounts(const QList<CountText>& counts)
{
    while (m_buttons.size() < counts.size()) {
        auto* const button = new CountButton(m_theme, !m_buttons.isEmpty(), this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            if (!button->count().destination.place.isEmpty())
                Q_EMIT goTo(Destination(button->count().destination));
        });
        m_row->addWidget(button, 1);
        m_buttons.append(button);
    }
    for (qsizetype at = 0; at < counts.size(); ++at)
        m_buttons[at]->setCount(counts[at]);
}

} // namespace gatehouse::ui
