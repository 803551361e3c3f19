// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/CoveredContainersModel.h"

#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

namespace gatehouse::ui {
namespace {

TextRole coveredTextRole(int column)
{
    if (column == CoveredContainersModel::NativeId)
        return TextRole::Mono;
    return column == CoveredContainersModel::Key ? TextRole::BodyMedium : TextRole::Body;
}

} // namespace

void CoveredContainersModel::set(std::shared_ptr<const Organization> organization,
                                 std::vector<ContainerEffect> containers, const QString& appsTitle)
{
    beginResetModel();
    m_organization = std::move(organization);
    m_containers = std::move(containers);
    m_appsTitle = appsTitle;
    endResetModel();
}

const Container& CoveredContainersModel::container(int row) const
{
    return m_organization->containers[m_containers[static_cast<std::size_t>(row)].container.value];
}

int CoveredContainersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_containers.size());
}

int CoveredContainersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString CoveredContainersModel::text(int row, int column) const
{
    const Container& shown = container(row);
    switch (column) {
    case Key:
        return QString::fromStdString(shown.key);
    case Name:
        return QString::fromStdString(shown.name);
    case Kind:
        return kindName(shown.product);
    case NativeId:
        return QString::fromStdString(shown.nativeId.value_or(shown.id.value));
    default:
        return QString::number(m_containers[static_cast<std::size_t>(row)].met);
    }
}

QVariant CoveredContainersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Apps ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::Suffix:
        return index.column() == Apps
                   ? QVariant(tr("of %1").arg(m_containers[static_cast<std::size_t>(index.row())].installed))
                   : QVariant();
    case CellRole::Text:
        return variant(coveredTextRole(index.column()));
    case CellRole::Color:
        return variant(index.column() == Kind || index.column() == NativeId ? ColorRole::Text2
                                                                            : ColorRole::Text);
    default:
        return {};
    }
}

QVariant CoveredContainersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Apps ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case NativeId:
        return tr("Id");
    default:
        return m_appsTitle;
    }
}

} // namespace gatehouse::ui
