// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ItemDelegate.h"

namespace gatehouse::ui {

/// Paints a LinkRow: glyph, title over a second line, two lines at the right, a faint line below.
class LinkRowDelegate : public ItemDelegate
{
    Q_OBJECT
public:
    using ItemDelegate::ItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] static int heightOf(const QModelIndex& index);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    [[nodiscard]] int rightWidth(const QModelIndex& index) const;
    void paintLines(QPainter& painter, const QRect& rect, const QString& first, const QString& second,
                    TextRole role, ColorRole color, Qt::Alignment side) const;
};

} // namespace gatehouse::ui
