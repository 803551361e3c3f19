// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/cells/PreviewTreeModel.h"

#include "models/wording/Wording.h"
#include "ui/preview/cells/PreviewWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <utility>

namespace gatehouse::ui {
namespace {

/// Groups have 0, a cell has the position of its group plus one.
constexpr quintptr groupLevel = 0;

} // namespace

void PreviewTreeModel::setPreview(std::shared_ptr<const preview::Preview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    arrange();
    endResetModel();
}

void PreviewTreeModel::setFilter(const PreviewFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void PreviewTreeModel::arrange()
{
    m_groups.clear();
    if (m_preview)
        m_groups = previewGroups(*m_preview, m_filter);
}

const PreviewGroup* PreviewTreeModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != groupLevel)
        return nullptr;
    return &m_groups[static_cast<std::size_t>(index.row())];
}

std::optional<preview::CellPosition> PreviewTreeModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return std::nullopt;
    return m_groups[index.internalId() - 1].cells[static_cast<std::size_t>(index.row())];
}

QModelIndex PreviewTreeModel::indexOf(access::AppIndex app, access::ContainerIndex container) const
{
    const bool byContainer = m_filter.grouping == PreviewGrouping::Containers;
    const std::uint32_t subject = byContainer ? container.value : app.value;
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        if (m_groups[at].subject != subject)
            continue;
        const auto& cells = m_groups[at].cells;
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const access::ChangedCell& cell = m_preview->cell(cells[row]);
            if (cell.app == app && cell.container == container)
                return createIndex(static_cast<int>(row), 0, at + 1);
        }
    }
    return {};
}

QModelIndex PreviewTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupLevel);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex PreviewTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, groupLevel);
}

int PreviewTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].cells.size());
}

int PreviewTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() && parent.internalId() != groupLevel ? 0 : static_cast<int>(columnTotal);
}

QVariant PreviewTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsGroupRole)
        return index.internalId() == groupLevel;
    if (const PreviewGroup* const group = groupAt(index))
        return groupData(*group, index.column(), role);
    return cellData(*cellAt(index), index.column(), role);
}

QVariant PreviewTreeModel::groupData(const PreviewGroup& group, int column, int role) const
{
    const bool byContainer = m_filter.grouping == PreviewGrouping::Containers;
    const QString key =
        byContainer ? wording::plainText(organization().containers[group.subject].key) : QString();
    const QString name = byContainer ? wording::plainText(organization().containers[group.subject].name)
                                     : cellAppName(organization(), {group.subject});
    switch (role) {
    case Qt::DisplayRole:
        return column == Subject ? QVariant(name) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Subject
                   ? QVariant(QStringList{key, name, tallyText(group.tally)}.join(QLatin1Char(' ')))
                   : QVariant();
    case KeyRole:
        return key;
    case CauseRole:
        return causesText(*m_preview, preview::causesOf(*m_preview, group.cells));
    case TallyRole:
        return QVariant::fromValue(group.tally);
    default:
        return {};
    }
}

QString PreviewTreeModel::memberText(const access::ChangedCell& cell) const
{
    if (m_filter.grouping == PreviewGrouping::Containers)
        return cellAppName(organization(), cell.app);
    return cellContainerName(organization(), cell.container);
}

QString PreviewTreeModel::cellText(preview::CellPosition position, int column) const
{
    const access::CellChange& change = m_preview->effect(position).change;
    switch (column) {
    case Subject:
        return memberText(m_preview->cell(position));
    case Lost:
        return lostText(change);
    case Gained:
        return gainedText(change);
    default:
        return {};
    }
}

QVariant PreviewTreeModel::cellData(preview::CellPosition position, int column, int role) const
{
    const access::Effect& effect = m_preview->effect(position);
    const bool glyphs = column == Before || column == After;
    const access::Cell& side = column == Before ? effect.before : effect.after;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(position, column);
    case CellRole:
        return glyphs ? QVariant::fromValue(side) : QVariant();
    case ChangedRole:
        return static_cast<int>(changedActions(effect.change).bits());
    case Qt::AccessibleTextRole:
        return glyphs ? verdictsText(side) : cellText(position, column);
    case Qt::ToolTipRole:
        return glyphs ? QVariant(toolTip(verdictsText(side))) : QVariant();
    case ui::CellRole::Color:
        if (column == Lost)
            return variant(effect.change.lost.empty() ? ColorRole::Unknown : ColorRole::Denied);
        return variant(column == Gained ? ColorRole::Allowed : ColorRole::Text);
    default:
        return {};
    }
}

QVariant PreviewTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return m_filter.grouping == PreviewGrouping::Containers ? tr("Container, app") : tr("App, container");
    case Before:
        return tr("Published");
    case After:
        return tr("Draft");
    case Lost:
        return tr("Lost, other");
    case Gained:
        return tr("Gained");
    default:
        return {};
    }
}

} // namespace gatehouse::ui
