// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/LinkRowDelegate.h"

#include "ui/overview/LinkListModel.h"
#include "ui/widgets/CellRoles.h"

#include <QFontMetrics>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int linkPadding = 12;
constexpr int linkGlyphSpace = 24;
constexpr int oneLineHeight = 30;
constexpr int twoLinesHeight = 46;

} // namespace

int LinkRowDelegate::heightOf(const QModelIndex& index)
{
    const bool two = !index.data(CellRole::SecondLine).toString().isEmpty() ||
                     !index.data(LinkListModel::RightSecondRole).toString().isEmpty();
    return two ? twoLinesHeight : oneLineHeight;
}

QSize LinkRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), heightOf(index)};
}

int LinkRowDelegate::rightWidth(const QModelIndex& index) const
{
    const QString right = index.data(LinkListModel::RightRole).toString();
    const QString second = index.data(LinkListModel::RightSecondRole).toString();
    const int width = qMax(QFontMetrics(theme().font(TextRole::Body)).horizontalAdvance(right),
                           QFontMetrics(theme().font(TextRole::Secondary)).horizontalAdvance(second));
    return width == 0 ? 0 : width + 2;
}

void LinkRowDelegate::paintLines(QPainter& painter, const QRect& rect, const QString& first,
                                 const QString& second, TextRole role, ColorRole color,
                                 Qt::Alignment side) const
{
    const int line = Theme::lineHeight(role);
    const int below = second.isEmpty() ? 0 : Theme::lineHeight(TextRole::Secondary);
    const int top = rect.top() + (rect.height() - line - below) / 2;
    paintText(painter, {rect.left(), top, rect.width(), line}, first, role, color, side);
    if (below > 0)
        paintText(painter, {rect.left(), top + line, rect.width(), below}, second, TextRole::Secondary,
                  ColorRole::Text2, side);
}

void LinkRowDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QRect row = option.rect.adjusted(linkPadding, 0, -linkPadding, -1);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme().color(ColorRole::FaintLine));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto seen = [&](const QRect& part) { return QStyle::visualRect(option.direction, row, part); };
    const auto text = [&](int role) { return displayText(index.data(role), option.locale); };
    int left = row.left();
    const QVariant glyph = index.data(CellRole::LeadingGlyph);
    if (glyph.canConvert<Glyph>()) {
        const auto picture = glyph.value<Glyph>();
        const int side = glyphSize(picture);
        const QRect box(left, row.top() + (row.height() - side) / 2, side, side);
        paintGlyph(painter, seen(box), picture, theme());
        left += linkGlyphSpace;
    }
    const int right = rightWidth(index);
    const QRect main(left, row.top(), row.right() + 1 - left - (right > 0 ? right + linkPadding : 0),
                     row.height());
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    paintLines(painter, seen(main), text(Qt::DisplayRole), text(CellRole::SecondLine), TextRole::BodyMedium,
               ColorRole::Text, leading);
    const QVariant color = index.data(LinkListModel::RightColorRole);
    paintLines(painter, seen({row.right() + 1 - right, row.top(), right, row.height()}),
               text(LinkListModel::RightRole), text(LinkListModel::RightSecondRole), TextRole::Body,
               static_cast<ColorRole>(color.toInt()), trailing);
}

} // namespace gatehouse::ui
