// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// The number of policies, with a shield before it where one of them blocks (ContainersModel::BlockingRole).
class ShieldDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace gatehouse::ui
