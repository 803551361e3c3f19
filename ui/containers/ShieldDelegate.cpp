// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ShieldDelegate.h"

#include "ui/containers/ContainersModel.h"

#include <QPainter>

namespace gatehouse::ui {

void ShieldDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    ItemDelegate::paintContent(painter, option, index);
    if (!index.data(ContainersModel::BlockingRole).toBool())
        return;
    const QFontMetrics metrics(theme().font(TextRole::Body));
    const int text = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const QRect box(option.rect.right() - 8 - text - 6 - 16, option.rect.center().y() - 8, 16, 16);
    theme().icon(QStringLiteral("policies"), ColorRole::Denied).paint(&painter, box);
}

} // namespace gatehouse::ui
