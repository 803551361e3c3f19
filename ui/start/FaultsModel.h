// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"

#include <QAbstractTableModel>

#include <vector>

namespace gatehouse::ui {

/// The faults of one file as a table: number, fault with advice, place (JSON pointer), line and column.
class FaultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Sentence, Pointer, Position, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFaults(std::vector<Fault> faults);
    [[nodiscard]] const std::vector<Fault>& faults() const { return m_faults; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Fault> m_faults;
};

/// The faults as lines of text: place, line and column, sentence.
[[nodiscard]] QString faultsAsText(const std::vector<Fault>& faults);

} // namespace gatehouse::ui
