// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyFilterModel.h"

#include "ui/policies/PolicyListModel.h"

namespace gatehouse::ui {

void PolicyFilterModel::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void PolicyFilterModel::setStatus(std::optional<PolicyStatus> status)
{
    m_status = status;
    invalidateFilter();
}

bool PolicyFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_status && index.data(PolicyListModel::StatusRole).toInt() != static_cast<int>(*m_status))
        return false;
    return index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace gatehouse::ui
