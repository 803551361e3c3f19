// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/GrantsModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"

#include <algorithm>

namespace gatehouse::ui {

namespace {

Action actionOf(int column)
{
    return allActions[static_cast<std::size_t>(column - GrantsModel::FirstAction)];
}

} // namespace

GrantsModel::GrantsModel(std::shared_ptr<const Organization> organization, std::vector<Grant> grants,
                         QObject* parent)
    : QAbstractTableModel(parent)
    , m_names(std::move(organization))
    , m_grants(std::move(grants))
{}

int GrantsModel::add(const Holder& holder)
{
    const auto same = std::ranges::find(m_grants, holder, &Grant::to);
    const auto row = static_cast<int>(same - m_grants.begin());
    if (same != m_grants.end())
        return row;
    beginInsertRows({}, row, row);
    m_grants.push_back({holder, {Action::View, Action::Read}, {}});
    endInsertRows();
    return row;
}

void GrantsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_grants.erase(m_grants.begin() + row);
    endRemoveRows();
}

int GrantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grants.size());
}

int GrantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstAction + static_cast<int>(actionCount);
}

QVariant GrantsModel::holderData(const Holder& holder, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_names.name(holder);
    case CellRole::Suffix:
        return m_names.kind(holder);
    case CellRole::Text:
        return variant(TextRole::BodyMedium);
    default:
        return {};
    }
}

QVariant GrantsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Grant& grant = m_grants[static_cast<std::size_t>(index.row())];
    if (index.column() == HolderColumn)
        return holderData(grant.to, role);
    const Action action = actionOf(index.column());
    const bool granted = grant.actions.contains(action);
    switch (role) {
    case Qt::CheckStateRole:
        return static_cast<int>(granted ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(wording::name(action), granted ? tr("granted") : tr("not granted"));
    case CellRole::Copy:
        return granted ? wording::name(action) : QString();
    default:
        return {};
    }
}

bool GrantsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() < FirstAction || !checkIndex(index))
        return false;
    ActionSet& actions = m_grants[static_cast<std::size_t>(index.row())].actions;
    if (value.toInt() == Qt::Checked)
        actions.insert(actionOf(index.column()));
    else
        actions.erase(actionOf(index.column()));
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags GrantsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() < FirstAction ? flags : flags | Qt::ItemIsUserCheckable;
}

QVariant GrantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == HolderColumn ? tr("To whom") : wording::name(actionOf(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
