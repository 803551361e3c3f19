// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// The two-line row of a policy, with a line below it.
class PolicyDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace gatehouse::ui
