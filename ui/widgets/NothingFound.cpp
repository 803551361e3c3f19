// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/NothingFound.h"

namespace gatehouse::ui {

NothingFound::NothingFound(const Theme& theme, QWidget* parent)
    : EmptyState(tr("Nothing found"), {}, theme, parent)
{
    QPushButton* button = addAction(tr("Clear the filter"));
    button->setObjectName(QStringLiteral("nothingFound.clear"));
    connect(button, &QPushButton::clicked, this, &NothingFound::clearRequested);
}

void NothingFound::setFilter(const QString& what, const QString& filter)
{
    setTexts(tr("Nothing found"), tr("The filter %1 leaves no %2.").arg(filter, what));
}

} // namespace gatehouse::ui
