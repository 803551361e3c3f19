// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/reach/GlyphsDelegate.h"

#include "ui/containers/reach/ReachModel.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

constexpr int glyphsPadding = 8;
constexpr int glyphsStep = 15;
constexpr int glyphsSide = 10;

} // namespace

void GlyphsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QVariant value = index.data(ReachModel::CellRole);
    if (!value.canConvert<access::Cell>())
        return;
    const auto cell = value.value<access::Cell>();
    QRectF box(option.rect.left() + glyphsPadding, option.rect.center().y() - glyphsSide / 2.0 + 0.5,
               glyphsSide, glyphsSide);
    for (const Action action : allActions) {
        paintVerdictGlyph(painter, box, verdictGlyph(cell, action), theme());
        box.translate(glyphsStep, 0);
    }
}

} // namespace gatehouse::ui
