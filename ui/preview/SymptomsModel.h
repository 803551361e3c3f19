// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Difference.h"

#include <QAbstractTableModel>

#include <vector>

namespace gatehouse::ui {

/// What an app or a person sees of one app in one container, surface by surface: before and after. Only
/// surfaces that change.
class SymptomsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Surface, Before, After, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(std::vector<access::OutcomeChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<access::OutcomeChange> m_changes;
};

} // namespace gatehouse::ui
