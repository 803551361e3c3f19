// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// Paints the five glyphs of the cell that the model gives as ReachModel::CellRole.
class GlyphsDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace gatehouse::ui
