// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ControlGeometry.h"

#include <QStyleOptionSlider>

namespace gatehouse::ui {

QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 page = qMax(1, option.pageStep);
    const int handle =
        range <= 0 ? length
                   : qBound(qMin(smallestHandle, length), int(length * page / (range + page)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return across ? QRect(option.rect.x() + start, option.rect.y(), handle, option.rect.height())
                  : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), handle);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(option);
    const QRect all = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return across ? QRect(all.topLeft(), QPoint(handle.left() - 1, all.bottom()))
                      : QRect(all.topLeft(), QPoint(all.right(), handle.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return across ? QRect(QPoint(handle.right() + 1, all.top()), all.bottomRight())
                      : QRect(QPoint(all.left(), handle.bottom() + 1), all.bottomRight());
    default:
        return {};
    }
}

QRect comboBoxPart(const QRect& rect, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(fieldPadding, 1, -arrowWidth, -1);
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height()};
    default:
        return rect;
    }
}

} // namespace gatehouse::ui
