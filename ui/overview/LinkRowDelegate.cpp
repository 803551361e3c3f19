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

void LinkRowDelegate::paintPair(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line,
                                const Text& left, const Text& right) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    const int wanted = QFontMetrics(theme().font(right.role)).horizontalAdvance(right.text);
    const int width = right.text.isEmpty() ? 0 : qMin(wanted + 2, 2 * line.width() / 3);
    const int gap = width == 0 ? 0 : linkPadding;
    const auto seen = [&](int at, int across) {
        return QStyle::visualRect(option.direction, line, {at, line.top(), across, line.height()});
    };
    paintText(painter, seen(line.left(), line.width() - width - gap), left.text, left.role, left.color,
              leading);
    paintText(painter, seen(line.right() + 1 - width, width), right.text, right.role, right.color, trailing);
}

void LinkRowDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QRect row = option.rect.adjusted(linkPadding, 0, -linkPadding, -1);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme().color(ColorRole::FaintLine));
    const auto text = [&](int role) { return displayText(index.data(role), option.locale); };
    int left = row.left();
    const QVariant glyph = index.data(CellRole::LeadingGlyph);
    if (glyph.canConvert<Glyph>()) {
        const auto picture = glyph.value<Glyph>();
        const int side = glyphSize(picture);
        const QRect box(left, row.top() + (row.height() - side) / 2, side, side);
        paintGlyph(painter, QStyle::visualRect(option.direction, row, box), picture, theme());
        left += linkGlyphSpace;
    }
    const int first = Theme::lineHeight(TextRole::BodyMedium);
    const int second = heightOf(index) == twoLinesHeight ? Theme::lineHeight(TextRole::Secondary) : 0;
    const int top = row.top() + (row.height() - first - second) / 2;
    const int width = row.right() + 1 - left;
    const auto color = static_cast<ColorRole>(index.data(LinkListModel::RightColorRole).toInt());
    paintPair(painter, option, {left, top, width, first},
              {text(Qt::DisplayRole), TextRole::BodyMedium, ColorRole::Text},
              {text(LinkListModel::RightRole), TextRole::Body, color});
    if (second > 0)
        paintPair(painter, option, {left, top + first, width, second},
                  {text(CellRole::SecondLine), TextRole::Secondary, ColorRole::Text2},
                  {text(LinkListModel::RightSecondRole), TextRole::Secondary, ColorRole::Text2});
}

} // namespace gatehouse::ui
