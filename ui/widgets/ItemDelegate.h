// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/CellRoles.h"

#include <QStyledItemDelegate>

namespace gatehouse::ui {

/// Paints the cells and rows of every list: grounds of the states (hover, selected, selected without focus),
/// the 2-px focus frame, and the content told by `CellRoles.h`. Never rich text; what a line cannot show
/// (line breaks, bidi controls) becomes visible escapes. Lists with a look of their own override
/// `paintContent`.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ItemDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// The ground by state; overriding it takes hover and selection over.
    virtual void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const;
    /// Inside `option.rect`, without the padding of 8.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// One line of text with ellipsis; returns the width used.
    int paintText(QPainter& painter, const QRect& rect, const QString& text, TextRole role, ColorRole color,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// A check box at the left, 14 × 14, centred upright; editing it is `editorEvent`'s, as in
    /// QStyledItemDelegate.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace gatehouse::ui
