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
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Untrusted text as one harmless line.
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;
    /// Shows the model's tool tip, else the whole text where the cell cannot.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// Toggles the check box at a click on it and at Space.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// The ground by state and the line below; overriding it takes hover and selection over.
    virtual void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const;
    /// Inside `option.rect`, which is the whole cell; the padding is 8 at either side.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
    /// One line of text with ellipsis, figures of equal width where it stands at the right. Returns the width
    /// used. Sets font and pen.
    int paintText(QPainter& painter, const QRect& rect, const QString& text, TextRole role, ColorRole color,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;

private:
    struct Line;
    [[nodiscard]] Line lineOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int widthOf(const Line& line) const;
    [[nodiscard]] int suffixWidth(const Line& line, int width) const;
    void paintLine(QPainter& painter, QRect rect, const Line& line) const;
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace gatehouse::ui
