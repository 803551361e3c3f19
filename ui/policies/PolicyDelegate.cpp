// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyDelegate.h"

#include "ui/policies/PolicyListModel.h"

#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {
namespace {

constexpr int policyRowHeight = 52;
constexpr int markPadding = 12;

} // namespace

QSize PolicyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), policyRowHeight};
}

void PolicyDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme().color(ColorRole::FaintLine));
    const QString mark = index.data(PolicyListModel::MarkRole).toString();
    if (mark.isEmpty()) {
        ItemDelegate::paintContent(painter, option, index);
        return;
    }
    const QFontMetrics metrics(theme().font(TextRole::Secondary));
    const int width = metrics.horizontalAdvance(mark) + 1;
    const int both = Theme::lineHeight(TextRole::Body) + Theme::lineHeight(TextRole::Secondary);
    const QRect place(option.rect.right() + 1 - markPadding - width,
                      option.rect.top() + (option.rect.height() - both) / 2, width,
                      Theme::lineHeight(TextRole::Body));
    const bool mirrored = option.direction == Qt::RightToLeft;
    paintText(painter, QStyle::visualRect(option.direction, option.rect, place), mark, TextRole::Secondary,
              ColorRole::Accent, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    QStyleOptionViewItem rest = option;
    const int taken = width + markPadding;
    rest.rect = mirrored ? option.rect.adjusted(taken, 0, 0, 0) : option.rect.adjusted(0, 0, -taken, 0);
    ItemDelegate::paintContent(painter, rest, index);
}

} // namespace gatehouse::ui
