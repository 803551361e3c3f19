// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/SymptomsModel.h"

#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"

#include <utility>

namespace gatehouse::ui {

void SymptomsModel::setChanges(std::vector<access::OutcomeChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int SymptomsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int SymptomsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QVariant SymptomsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const access::OutcomeChange& change = m_changes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Surface)
            return wording::name(change.surface);
        return index.column() == Before ? wording::name(change.before)
                                        : QStringLiteral("→ ") + wording::name(change.after);
    case CellRole::Text:
        return variant(index.column() == After ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(index.column() == Surface ? ColorRole::Text2 : ColorRole::Text);
    default:
        return {};
    }
}

QVariant SymptomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Surface:
        return tr("Where");
    case Before:
        return tr("Published");
    case After:
        return tr("Draft");
    default:
        return {};
    }
}

} // namespace gatehouse::ui
