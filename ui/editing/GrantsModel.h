// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Scheme.h"
#include "ui/editing/Holders.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The grants of a scheme while it is edited: one row a grant, one check box an action.
class GrantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Then one column for each action.
    enum Column : int { HolderColumn, FirstAction };

    GrantsModel(std::shared_ptr<const Organization> organization, std::vector<Grant> grants,
                QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Grant>& grants() const { return m_grants; }
    /// With View and Read; where the holder has one already, nothing is added. Returns the row.
    int add(const Holder& holder);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant holderData(const Holder& holder, int role) const;

    HolderNames m_names;
    std::vector<Grant> m_grants;
};

} // namespace gatehouse::ui
