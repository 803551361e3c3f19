// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/ProductsModel.h"

#include "ui/document/PolicyWords.h"
#include "ui/widgets/CellRoles.h"

#include <algorithm>
#include <map>

namespace gatehouse::ui {

void ProductsModel::setOrganization(const Organization& organization,
                                    const std::vector<ProductInstance>& chosen)
{
    beginResetModel();
    m_before = chosen;
    std::map<ProductInstance, std::size_t> counts;
    for (const Container& container : organization.containers)
        ++counts[{container.site, container.product}];
    m_rows.clear();
    for (const Site& site : organization.sites)
        for (const Product product : allProducts) {
            const ProductInstance instance{site.id, product};
            m_rows.push_back({instance, productName(organization, instance), counts[instance],
                              std::ranges::count(chosen, instance) > 0});
        }
    endResetModel();
    tell();
}

void ProductsModel::setChosen(const QList<int>& rows, bool chosen)
{
    for (const int row : rows)
        m_rows[static_cast<std::size_t>(row)].chosen = chosen;
    tell();
}

void ProductsModel::toggleAll()
{
    const bool choose = headerState() == Qt::Unchecked;
    for (Row& row : m_rows)
        row.chosen = choose;
    tell();
}

void ProductsModel::tell()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Box), index(rowCount() - 1, Box), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Box, Box);
    Q_EMIT choiceChanged();
}

std::vector<ProductInstance> ProductsModel::chosen() const
{
    const auto isChosen = [this](const ProductInstance& product) {
        return std::ranges::any_of(m_rows,
                                   [&](const Row& row) { return row.chosen && row.product == product; });
    };
    std::vector<ProductInstance> result;
    std::copy_if(m_before.begin(), m_before.end(), std::back_inserter(result), isChosen);
    for (const Row& row : m_rows)
        if (row.chosen && std::ranges::count(m_before, row.product) == 0)
            result.push_back(row.product);
    return result;
}

Qt::CheckState ProductsModel::headerState() const
{
    const auto chosen = std::ranges::count(m_rows, true, &Row::chosen);
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

int ProductsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProductsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ProductsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return row.name;
        return column == Containers ? containerCount(row.containers) : QString();
    case Qt::CheckStateRole:
        return column == Box ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Box ? QVariant(row.name) : QVariant();
    case CellRole::Text:
        return variant(column == Name ? TextRole::BodyMedium : TextRole::Body);
    case CellRole::Color:
        return variant(column == Name ? ColorRole::Text : ColorRole::Text2);
    default:
        return {};
    }
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {QString(), tr("Product"), tr("Containers today")};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::CheckStateRole && section == Box ? QVariant(headerState()) : QVariant();
}

Qt::ItemFlags ProductsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Box)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ProductsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChosen({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace gatehouse::ui
