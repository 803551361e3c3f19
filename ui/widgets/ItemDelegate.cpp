// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ItemDelegate.h"

#include "models/wording/Wording.h"
#include "ui/theme/ControlPainter.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/ToolTips.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace gatehouse::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int glyphGap = 6;
constexpr int suffixGap = 4;
constexpr int shortestSuffix = 40;
constexpr int checkSide = 14;

bool isHarmlessText(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return true;
        }
    });
}

std::optional<Glyph> glyphIn(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.canConvert<Glyph>() ? std::optional(value.value<Glyph>()) : std::nullopt;
}

template <class Role>
Role roleIn(const QModelIndex& index, int role, Role fallback)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Role>(value.toInt()) : fallback;
}

int glyphSpace(const std::optional<Glyph>& glyph)
{
    return glyph ? glyphSize(*glyph) + glyphGap : 0;
}

QRect checkRect(const QStyleOptionViewItem& option)
{
    const QRect box(option.rect.left() + cellPadding,
                    option.rect.top() + (option.rect.height() - checkSide) / 2, checkSide, checkSide);
    return QStyle::visualRect(option.direction, option.rect, box);
}

bool isCheckable(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

bool isCurrentRow(const QAbstractItemView& view, const QModelIndex& index)
{
    const QModelIndex current = view.currentIndex();
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        return current.row() == index.row() && current.parent() == index.parent();
    return current == index;
}

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const auto* table = qobject_cast<const TableView*>(option.widget))
        return table->hoveredRow() == index.row();
    return option.state.testFlag(QStyle::State_MouseOver);
}

/// Is the cell the first (or last) one seen of its row?
bool isAtEdge(const QStyleOptionViewItem& option, const QModelIndex& index, bool last)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return true;
    const QHeaderView& header = *table->horizontalHeader();
    const int step = last ? 1 : -1;
    for (int visual = header.visualIndex(index.column()) + step; visual >= 0 && visual < header.count();
         visual += step)
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return false;
    return true;
}

QStyle::State checkState(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyle::State state = QStyle::State_None;
    if (index.flags().testFlag(Qt::ItemIsEnabled) && index.flags().testFlag(Qt::ItemIsUserCheckable) &&
        option.state.testFlag(QStyle::State_Enabled))
        state |= QStyle::State_Enabled;
    const auto value = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    if (value == Qt::Checked)
        state |= QStyle::State_On;
    if (value == Qt::PartiallyChecked)
        state |= QStyle::State_NoChange;
    return state;
}

} // namespace

/// What one cell shows in its first line.
struct ItemDelegate::Line
{
    QString text;
    QString suffix;
    std::optional<Glyph> leading;
    std::optional<Glyph> trailing;
    TextRole role = TextRole::Body;
    ColorRole color = ColorRole::Text;
    bool right = false;
};

ItemDelegate::ItemDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintContent(*painter, option, index);
    paintFrame(*painter, option, index);
    painter->restore();
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int check = isCheckable(index) ? checkSide + cellPadding : 0;
    const bool twoLines = !index.data(CellRole::SecondLine).toString().isEmpty();
    return {widthOf(lineOf(option, index)) + 2 * cellPadding + check, twoLines ? 44 : 28};
}

QString ItemDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    if (value.userType() != QMetaType::QString)
        return QStyledItemDelegate::displayText(value, locale);
    const QString text = value.toString();
    return isHarmlessText(text) ? text : wording::plainText(text.toStdString());
}

bool ItemDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Line line = lineOf(option, index);
    const int check = isCheckable(index) ? checkSide + cellPadding : 0;
    const bool clipped = widthOf(line) + check > option.rect.width() - 2 * cellPadding;
    const QString whole = line.suffix.isEmpty() ? line.text : line.text + QLatin1Char(' ') + line.suffix;
    QToolTip::showText(event->globalPos(), clipped ? toolTip(whole) : QString(), view);
    return true;
}

bool ItemDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    constexpr Qt::ItemFlags needed = Qt::ItemIsUserCheckable | Qt::ItemIsEnabled;
    if (!isCheckable(index) || (index.flags() & needed) != needed)
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease)
        toggles = checkRect(option).adjusted(-6, -6, 6, 6).contains(static_cast<QMouseEvent*>(event)->pos());
    else if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ItemDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    ColorRole ground = roleIn(index, CellRole::Ground, ColorRole::Base);
    if (isHovered(option, index))
        ground = ColorRole::Hover;
    const bool focused = option.widget != nullptr && option.widget->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected))
        ground = focused ? ColorRole::Selection : ColorRole::FaintLine;
    painter.fillRect(option.rect, m_theme.color(ground));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     m_theme.color(ColorRole::FaintLine));
}

void ItemDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QRect free = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    if (isCheckable(index)) {
        paintCheckBox(painter, checkRect(option), checkState(option, index), m_theme);
        const int space = checkSide + cellPadding;
        free = QStyle::visualRect(option.direction, free, free.adjusted(space, 0, 0, 0));
    }
    const QString second = displayText(index.data(CellRole::SecondLine), option.locale);
    if (second.isEmpty()) {
        paintLine(painter, free, lineOf(option, index));
        return;
    }
    const int first = Theme::lineHeight(TextRole::Body);
    const int both = first + Theme::lineHeight(TextRole::Secondary);
    const int top = free.top() + (free.height() - both) / 2;
    paintLine(painter, {free.left(), top, free.width(), first}, lineOf(option, index));
    const int indent = glyphSpace(glyphIn(index, CellRole::LeadingGlyph));
    paintText(painter, {free.left() + indent, top + first, free.width() - indent, both - first}, second,
              TextRole::Secondary, ColorRole::Text2);
}

ItemDelegate::Line ItemDelegate::lineOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Line line;
    line.text = displayText(index.data(Qt::DisplayRole), option.locale);
    line.suffix = displayText(index.data(CellRole::Suffix), option.locale);
    line.leading = glyphIn(index, CellRole::LeadingGlyph);
    line.trailing = glyphIn(index, CellRole::TrailingGlyph);
    line.role = roleIn(index, CellRole::Text, TextRole::Body);
    line.color = roleIn(index, CellRole::Color, ColorRole::Text);
    line.right = (index.data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight)) != 0;
    return line;
}

int ItemDelegate::widthOf(const Line& line) const
{
    const auto textWidth = [&](const QString& text, TextRole role) {
        const QFontMetrics metrics(m_theme.font(role));
        return line.right ? tabularWidth(metrics, text) : metrics.horizontalAdvance(text);
    };
    const int suffix = line.suffix.isEmpty() ? 0 : textWidth(line.suffix, TextRole::Body) + suffixGap;
    return glyphSpace(line.leading) + textWidth(line.text, line.role) + suffix + glyphSpace(line.trailing) +
           1;
}

/// A figure keeps its whole ("of 23"); beside a name the suffix gives way first, but never quite.
int ItemDelegate::suffixWidth(const Line& line, int width) const
{
    if (line.suffix.isEmpty())
        return 0;
    const int whole = widthOf({{}, line.suffix, {}, {}, {}, {}, line.right});
    const int room =
        width - glyphSpace(line.trailing) - widthOf({line.text, {}, {}, {}, line.role, {}, line.right});
    return line.right ? whole : qBound(qMin(whole, shortestSuffix), room, whole);
}

void ItemDelegate::paintLine(QPainter& painter, QRect rect, const Line& line) const
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect all = rect;
    const auto visual = [&](const QRect& part) {
        return mirrored ? QStyle::visualRect(Qt::RightToLeft, all, part) : part;
    };
    const auto glyphBox = [&](const Glyph& glyph, int left) {
        const int side = glyphSize(glyph);
        return visual({left, all.top() + (all.height() - side) / 2, side, side});
    };
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    if (line.right)
        rect.setLeft(qMax(rect.left(), rect.right() + 1 - widthOf(line)));
    if (line.leading)
        paintGlyph(painter, glyphBox(*line.leading, rect.left()), *line.leading, m_theme);
    rect.setLeft(rect.left() + glyphSpace(line.leading));
    const int suffix = suffixWidth(line, rect.width());
    const QRect text = rect.adjusted(0, 0, -suffix - glyphSpace(line.trailing), 0);
    const int used = paintText(painter, visual(text), line.text, line.role, line.color,
                               line.right ? Qt::AlignRight | Qt::AlignVCenter : leading);
    const int after = line.right ? text.right() + 1 : text.left() + qMin(used, text.width());
    if (suffix > 0)
        paintText(painter, visual({after + suffixGap, all.top(), suffix - suffixGap, all.height()}),
                  line.suffix, TextRole::Body, ColorRole::Text3,
                  line.right ? Qt::AlignRight | Qt::AlignVCenter : leading);
    if (line.trailing)
        paintGlyph(painter, glyphBox(*line.trailing, after + suffix + glyphGap), *line.trailing, m_theme);
}

int ItemDelegate::paintText(QPainter& painter, const QRect& rect, const QString& text, TextRole role,
                            ColorRole color, Qt::Alignment alignment) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    painter.setFont(m_theme.font(role));
    painter.setPen(m_theme.color(color));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool figures = alignment.testFlag(Qt::AlignRight) && painter.layoutDirection() == Qt::LeftToRight;
    const int tabular = figures ? tabularWidth(metrics, text) : 0;
    if (figures && tabular <= rect.width()) {
        const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
        paintTabular(painter, QPointF(rect.right() + 1 - tabular, baseline), text);
        return tabular;
    }
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void ItemDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->hasFocus() || !isCurrentRow(*view, index))
        return;
    const QColor accent = m_theme.color(ColorRole::Accent);
    const QRect& cell = option.rect;
    painter.fillRect(cell.left(), cell.top(), cell.width(), 2, accent);
    painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, accent);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (isAtEdge(option, index, mirrored))
        painter.fillRect(cell.left(), cell.top(), 2, cell.height(), accent);
    if (isAtEdge(option, index, !mirrored))
        painter.fillRect(cell.right() - 1, cell.top(), 2, cell.height(), accent);
}

} // namespace gatehouse::ui
