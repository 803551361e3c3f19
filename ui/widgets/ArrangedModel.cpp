// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ArrangedModel.h"

#include "ui/widgets/CellRoles.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

namespace {

struct KeyedRow
{
    SortKey key;
    int source = 0;
};

bool sortsBefore(const SortKey& a, const SortKey& b)
{
    return a.number != b.number ? a.number < b.number : a.text < b.text;
}

} // namespace

int ArrangedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant ArrangedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != CellRole::Sort)
        return {};
    const SortKey key = sortKey(sourceOf(index.row()), index.column());
    return key.text.isEmpty() ? QVariant(key.number) : QVariant(key.text);
}

int ArrangedModel::rowOf(int source) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), source);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_order;
    sortOrder();
    std::vector<int> rows(static_cast<std::size_t>(sourceCount()));
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rows[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (const QModelIndex& index : old) {
        const auto source = static_cast<std::size_t>(before[static_cast<std::size_t>(index.row())]);
        moved.append(this->index(rows[source], index.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedModel::arrange()
{
    m_order.clear();
    for (int source = 0; source < sourceCount(); ++source)
        if (shows(source))
            m_order.push_back(source);
    sortOrder();
}

void ArrangedModel::sortOrder()
{
    std::sort(m_order.begin(), m_order.end());
    if (m_column < 0)
        return;
    std::vector<KeyedRow> keyed;
    keyed.reserve(m_order.size());
    for (const int source : m_order)
        keyed.push_back({sortKey(source, m_column), source});
    const bool ascending = m_direction == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const KeyedRow& a, const KeyedRow& b) {
        return ascending ? sortsBefore(a.key, b.key) : sortsBefore(b.key, a.key);
    });
    std::transform(keyed.begin(), keyed.end(), m_order.begin(),
                   [](const KeyedRow& row) { return row.source; });
}

} // namespace gatehouse::ui
