// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// A changed cell: five glyphs a side, those that stay faded, those that change on the ground of their
/// change.
class PreviewDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    void paintVerdicts(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace gatehouse::ui
