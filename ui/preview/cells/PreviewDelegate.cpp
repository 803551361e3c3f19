// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewDelegate.h"

#include "ui/preview/cells/PreviewTreeModel.h"

#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int verdictPadding = 8;
constexpr int verdictStep = 13;
constexpr int verdictSide = 10;
constexpr double fadedOpacity = 0.45;

ColorRole groundOf(VerdictGlyph glyph)
{
    switch (glyph) {
    case VerdictGlyph::Allowed:
        return ColorRole::AllowedGround;
    case VerdictGlyph::Unknown:
        return ColorRole::UnknownGround;
    case VerdictGlyph::Beyond:
        return ColorRole::BeyondGround;
    case VerdictGlyph::DeniedByPolicy:
    case VerdictGlyph::Denied:
        break;
    }
    return ColorRole::DeniedGround;
}

} // namespace

void PreviewDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    if (index.column() == PreviewTreeModel::Before || index.column() == PreviewTreeModel::After)
        paintVerdicts(painter, option.rect, index);
    else
        ItemDelegate::paintContent(painter, option, index);
}

void PreviewDelegate::paintVerdicts(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QVariant value = index.data(PreviewTreeModel::CellRole);
    if (!value.canConvert<access::Cell>())
        return;
    const auto cell = value.value<access::Cell>();
    const auto changed = ActionSet::fromBits(index.data(PreviewTreeModel::ChangedRole).toUInt());
    const bool after = index.column() == PreviewTreeModel::After;
    QRectF box(rect.left() + verdictPadding, rect.center().y() - verdictSide / 2.0 + 0.5, verdictSide,
               verdictSide);
    for (const Action action : allActions) {
        const VerdictGlyph glyph = verdictGlyph(cell, action);
        const bool stands = changed.contains(action);
        if (after && stands)
            painter.fillRect(box.adjusted(-1.5, -3, 1.5, 3), theme().color(groundOf(glyph)));
        painter.setOpacity(after && !stands ? fadedOpacity : 1.0);
        paintVerdictGlyph(painter, box, glyph, theme());
        painter.setOpacity(1.0);
        box.translate(verdictStep, 0);
    }
}

} // namespace gatehouse::ui
