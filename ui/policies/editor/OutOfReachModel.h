// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/RuleForecast.h"

#include <QAbstractTableModel>

namespace gatehouse::ui {

/// The apps that a block does not reach, or perhaps does not: app, why, and in how many of the covered
/// containers they read.
class OutOfReachModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { App, Why, ReadsHere, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::shared_ptr<const Organization> organization, std::vector<OutOfReach> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const OutOfReach& row, int column) const;

    std::shared_ptr<const Organization> m_organization;
    std::vector<OutOfReach> m_rows;
};

/// "3", or "0–8" with unknowns; beside it stands "of 6".
[[nodiscard]] QString readsText(const access::ReachCount& count);

} // namespace gatehouse::ui
