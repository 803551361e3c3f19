// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/NothingFound.h"

namespace gatehouse::ui {

NothingFound::NothingFound(const Theme& theme, QWidget* parent)
    : EmptyState(tr("Nothing found"), {}, theme, parent)
    , m_clear(addAction(tr("Clear the filter")))
{
    m_clear->setObjectName(QStringLiteral("nothingFound.clear"));
    connect(m_clear, &QPushButton::clicked, this, &NothingFound::clearRequested);
}

void NothingFound::offerClearing(bool offered)
{
    m_clear->setVisible(offered);
}

void NothingFound::setFilter(const QString& what, const QString& filter)
{
    setTexts(tr("Nothing found"), tr("The filter %1 leaves no %2.").arg(filter, what));
}

} // namespace gatehouse::ui
