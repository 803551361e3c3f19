// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/MembersModel.h"

#include "ui/widgets/CellRoles.h"

#include <algorithm>
#include <set>

namespace gatehouse::ui {

MembersModel::MembersModel(const QList<PickerChoice>& members, QObject* parent)
    : ArrangedModel(parent)
    , m_members(members.begin(), members.end())
{
    arrange();
}

bool MembersModel::contains(const QString& account) const
{
    return std::ranges::find(m_members, account, &PickerChoice::id) != m_members.end();
}

void MembersModel::add(const PickerChoice& account)
{
    if (contains(account.id))
        return;
    beginResetModel();
    m_members.push_back(account);
    arrange();
    endResetModel();
}

void MembersModel::removeRows(const QList<int>& rows)
{
    std::set<int> sources;
    for (const int row : rows)
        sources.insert(sourceOf(row));
    beginResetModel();
    for (auto source = sources.rbegin(); source != sources.rend(); ++source)
        m_members.erase(m_members.begin() + *source);
    arrange();
    endResetModel();
}

void MembersModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed().toCaseFolded();
    arrange();
    endResetModel();
}

int MembersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

bool MembersModel::shows(int source) const
{
    const PickerChoice& member = m_members[static_cast<std::size_t>(source)];
    return member.text.toCaseFolded().contains(m_filter) || member.id.toCaseFolded().contains(m_filter);
}

SortKey MembersModel::sortKey(int source, int column) const
{
    const PickerChoice& member = m_members[static_cast<std::size_t>(source)];
    return {0, (column == 0 ? member.text : member.note).toCaseFolded()};
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PickerChoice& member = m_members[static_cast<std::size_t>(sourceOf(index.row()))];
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? member.text : member.note;
    if (role == CellRole::Color && index.column() == 1)
        return variant(ColorRole::Text2);
    return ArrangedModel::data(index, role);
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > 1)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Member") : tr("Kind");
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::ui
