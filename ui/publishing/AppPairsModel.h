// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractTableModel>

#include <memory>

namespace gatehouse::ui {

/// The declared pairs of apps in file order; a key that no installed app has stays as it is.
class AppPairsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { First, Second, Note, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrganization(std::shared_ptr<const Organization> organization);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AppPair& pair(int row) const
    {
        return m_organization->appPairs[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const Organization> m_organization;
};

} // namespace gatehouse::ui
