// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyDelegate.h"

#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int policyRowHeight = 52;

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
    ItemDelegate::paintContent(painter, option, index);
}

} // namespace gatehouse::ui
