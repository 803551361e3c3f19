// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TableHeader.h"

#include "ui/widgets/ToolTips.h"

#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {

namespace {

constexpr int headerPadding = 8;
constexpr int headerSign = 12;

} // namespace

TableHeader::TableHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setFixedHeight(28);
    setMinimumSectionSize(32);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorShown(false);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 28};
}

QFont TableHeader::titleFont() const
{
    QFont font = m_theme.font(TextRole::Secondary);
    font.setWeight(QFont::Medium);
    return font;
}

int TableHeader::titleWidth(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(titleFont()).horizontalAdvance(text) + 1 + 2 * headerPadding;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QVariant told = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = told.isValid() ? Qt::Alignment(told.toInt()) : defaultAlignment();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->fillRect(rect, m_theme.color(ColorRole::Header));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(ColorRole::FaintLine));
    painter->setFont(titleFont());
    painter->setPen(m_theme.color(ColorRole::Text2));
    const QRect free = rect.adjusted(headerPadding, 0, -headerPadding, -1);
    const int sign = sorted ? headerSign + 2 : 0;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, free.width() - sign);
    const QRect block = QStyle::alignedRect(
        layoutDirection(), alignment,
        {painter->fontMetrics().horizontalAdvance(shown) + 1 + sign, free.height()}, free);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->drawText(mirrored ? block.adjusted(sign, 0, 0, 0) : block.adjusted(0, 0, -sign, 0),
                      Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (sorted) {
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                        : QStringLiteral("chevron-down");
        const int left = mirrored ? block.left() : block.right() + 1 - headerSign;
        m_theme.icon(name).paint(
            painter, QRect(left, rect.top() + (rect.height() - headerSign) / 2, headerSign, headerSign));
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(ColorRole::Header));
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.fillRect(0, height() - 1, viewport()->width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
