// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/ReachBarDelegate.h"

#include "ui/overview/FurthestModel.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int mostTicks = 23;
constexpr int ticksOfMany = 10; // large numbers need the room
constexpr int tickWidth = 3;
constexpr int tickStep = 4;
constexpr int tickHeight = 10;
constexpr int barPadding = 8;
constexpr int barGap = 8;

int ticksOf(std::uint32_t part, std::uint32_t total, int ticks)
{
    if (part == 0)
        return 0;
    const auto share = static_cast<std::uint64_t>(part) * static_cast<std::uint64_t>(ticks) / total;
    return std::max(1, static_cast<int>(share));
}

} // namespace

ReachTicks reachTicks(const ReachParts& parts, int most)
{
    ReachTicks ticks;
    ticks.total = static_cast<int>(std::min<std::uint32_t>(parts.total, static_cast<std::uint32_t>(most)));
    if (ticks.total == 0)
        return ticks;
    ticks.itself = ticksOf(parts.itself, parts.total, ticks.total);
    ticks.onlyPeople =
        std::min(ticksOf(parts.onlyPeople, parts.total, ticks.total), ticks.total - ticks.itself);
    ticks.perhaps = std::min(ticksOf(parts.perhaps, parts.total, ticks.total),
                             ticks.total - ticks.itself - ticks.onlyPeople);
    return ticks;
}

void ReachBarDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QVariant reach = index.data(FurthestModel::reachRole);
    if (!reach.canConvert<ReachParts>()) {
        ItemDelegate::paintContent(painter, option, index);
        return;
    }
    const auto parts = reach.value<ReachParts>();
    const ReachTicks ticks = reachTicks(parts, parts.total > mostTicks ? ticksOfMany : mostTicks);
    const QRect cell = option.rect.adjusted(barPadding, 0, -barPadding, 0);
    const int width = ticks.total * tickStep;
    const QRect bar(cell.left(), cell.top() + (cell.height() - tickHeight) / 2, width, tickHeight);
    const QRect seen = QStyle::visualRect(option.direction, cell, bar);
    paintTicks(painter, seen.topLeft(), ticks);
    const QRect text = cell.adjusted(width + (width > 0 ? barGap : 0), 0, 0, 0);
    paintText(painter, QStyle::visualRect(option.direction, cell, text),
              displayText(index.data(Qt::DisplayRole), option.locale), TextRole::Body, ColorRole::Text2);
}

void ReachBarDelegate::paintTicks(QPainter& painter, const QPoint& topLeft, const ReachTicks& ticks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int people = ticks.itself + ticks.onlyPeople;
    for (int at = 0; at < ticks.total; ++at) {
        const QRect tick(topLeft.x() + at * tickStep, topLeft.y(), tickWidth, tickHeight);
        const bool outlined = at >= ticks.itself && at < people + ticks.perhaps;
        if (!outlined) {
            painter.fillRect(tick, theme().color(at < ticks.itself ? ColorRole::Text2 : ColorRole::Line));
            continue;
        }
        painter.setPen(theme().color(at < people ? ColorRole::Text2 : ColorRole::Unknown));
        painter.drawRect(tick.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

} // namespace gatehouse::ui
