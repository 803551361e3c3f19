// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractTableModel>

#include <vector>

namespace gatehouse::ui {

/// The products on the sites of an organization with a check box each.
class ProductsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Box, Name, Containers, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrganization(const Organization& organization, const std::vector<ProductInstance>& chosen);
    void setChosen(const QList<int>& rows, bool chosen);
    void toggleAll();
    /// Those of before in their order, then the others in row order.
    [[nodiscard]] std::vector<ProductInstance> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        ProductInstance product;
        QString name;
        std::size_t containers = 0;
        bool chosen = false;
    };
    [[nodiscard]] Qt::CheckState headerState() const;
    void tell();

    std::vector<Row> m_rows;
    std::vector<ProductInstance> m_before;
};

} // namespace gatehouse::ui
