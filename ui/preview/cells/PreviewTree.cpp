// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewTree.h"

#include "ui/preview/cells/PreviewDelegate.h"
#include "ui/preview/cells/PreviewTreeModel.h"
#include "ui/preview/cells/PreviewWords.h"
#include "ui/widgets/TableHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int groupPadding = 8;
constexpr int chevronSide = 12;
constexpr int groupGap = 12;
constexpr int groupIndent = 24;

bool isGroup(const QModelIndex& index)
{
    return index.data(PreviewTreeModel::IsGroupRole).toBool();
}

} // namespace

PreviewTree::PreviewTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("preview.cells"));
    setAccessibleName(tr("Changed cells"));
    setHeader(new TableHeader(theme, this));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setItemDelegate(new PreviewDelegate(theme, this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setRootIsDecorated(true);
    setIndentation(groupIndent);
    setExpandsOnDoubleClick(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAnimated(false);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (isGroup(index))
            toggle(index);
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PreviewTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PreviewTree::showEmptyWidget);
    const int widths[] = {240, 96, 96, 168, 128};
    for (int column = 0; column < PreviewTreeModel::columnTotal; ++column)
        header()->resizeSection(column, widths[column]);
    header()->setSectionResizeMode(PreviewTreeModel::Subject, QHeaderView::Stretch);
    showEmptyWidget();
}

void PreviewTree::setEmptyWidget(QWidget* widget)
{
    m_empty = widget;
    m_empty->setParent(viewport());
    showEmptyWidget();
}

void PreviewTree::showEmptyWidget()
{
    if (m_empty == nullptr)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(model() == nullptr || model()->rowCount() == 0);
}

void PreviewTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    showEmptyWidget();
}

void PreviewTree::select(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

QString PreviewTree::selectionAsText() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    QStringList texts;
    for (int column = 0; column < PreviewTreeModel::columnTotal; ++column)
        texts << current.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    return texts.join(QLatin1Char('\t'));
}

void PreviewTree::toggle(const QModelIndex& group)
{
    setExpanded(group.siblingAtColumn(0), !isExpanded(group.siblingAtColumn(0)));
}

void PreviewTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectionAsText());
    else
        QTreeView::keyPressEvent(event);
}

void PreviewTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (isGroup(index))
        return;
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    const ColorRole ground = !selected    ? ColorRole::Base
                             : hasFocus() ? ColorRole::Selection
                                          : ColorRole::FaintLine;
    painter->fillRect(rect, m_theme.color(ground));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::FaintLine));
}

void PreviewTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (!isGroup(index)) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    painter->save();
    paintGroup(*painter, option, index.siblingAtColumn(0));
    painter->restore();
}

/// "1 lost, 1 gained" at the right, each in its colour; returns where it begins.
int PreviewTree::paintCounts(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto tally = index.data(PreviewTreeModel::TallyRole).value<preview::Tally>();
    const std::pair<preview::Tally, ColorRole> parts[] = {
        {{.lost = 0, .gained = 0, .other = tally.other}, ColorRole::Unknown},
        {{.lost = 0, .gained = tally.gained, .other = 0}, ColorRole::Allowed},
        {{.lost = tally.lost, .gained = 0, .other = 0}, ColorRole::Denied},
    };
    painter.setFont(m_theme.font(TextRole::Secondary));
    int right = rect.right() - groupPadding;
    for (const auto& [part, color] : parts) {
        const QString text = tallyText(part);
        if (text.isEmpty())
            continue;
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(m_theme.color(color));
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, text);
        right -= width + groupPadding;
    }
    return right;
}

void PreviewTree::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QRect rect(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    const ColorRole ground = !selected    ? ColorRole::Window
                             : hasFocus() ? ColorRole::Selection
                                          : ColorRole::FaintLine;
    painter.fillRect(rect, m_theme.color(ground));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::FaintLine));
    const QString chevron =
        isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    m_theme.icon(chevron).paint(&painter, QRect(groupPadding, rect.top() + (rect.height() - chevronSide) / 2,
                                                chevronSide, chevronSide));
    const int end = paintCounts(painter, rect, index) - groupGap;
    int left = groupPadding + chevronSide + groupPadding;
    const auto say = [&](const QString& text, TextRole role, ColorRole color, int gap) {
        painter.setFont(m_theme.font(role));
        painter.setPen(m_theme.color(color));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, end - left);
        painter.drawText(QRect(left, rect.top(), end - left, rect.height() - 1),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        left += painter.fontMetrics().horizontalAdvance(shown) + (shown.isEmpty() ? 0 : gap);
    };
    say(index.data(PreviewTreeModel::KeyRole).toString(), TextRole::Section, ColorRole::Text, 6);
    say(index.data(Qt::DisplayRole).toString(), TextRole::Body, ColorRole::Text, groupGap);
    say(index.data(PreviewTreeModel::CauseRole).toString(), TextRole::Secondary, ColorRole::Text2, 0);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index) {
        QPen pen(m_theme.color(ColorRole::Accent), 2);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace gatehouse::ui
