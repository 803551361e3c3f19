// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/AppPairsModel.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {

void AppPairsModel::setOrganization(std::shared_ptr<const Organization> organization)
{
    beginResetModel();
    m_organization = std::move(organization);
    endResetModel();
}

int AppPairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_organization ? 0 : static_cast<int>(m_organization->appPairs.size());
}

int AppPairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString AppPairsModel::text(int row, int column) const
{
    switch (column) {
    case First:
        return wording::appText(pair(row).first, *m_organization);
    case Second:
        return wording::appText(pair(row).second, *m_organization);
    default:
        return wording::plainText(pair(row).note);
    }
}

QVariant AppPairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(text(index.row(), index.column()));
    case CellRole::Color:
        return variant(index.column() == Note ? ColorRole::Text2 : ColorRole::Text);
    default:
        return {};
    }
}

QVariant AppPairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Note)
        return tr("Note");
    return section == First ? tr("App") : tr("Works together with");
}

} // namespace gatehouse::ui
