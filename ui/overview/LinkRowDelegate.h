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
    struct Text
    {
        QString text;
        TextRole role = TextRole::Body;
        ColorRole color = ColorRole::Text;
    };
    /// One line; `right` is cut only where it takes most of it.
    void paintPair(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, const Text& left,
                   const Text& right) const;
};

} // namespace gatehouse::ui
