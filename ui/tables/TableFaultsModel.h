// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableFaultLines.h"

#include <QAbstractTableModel>

namespace gatehouse::ui {

/// The faults of all tables of an import.
class TableFaultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Table, Position, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<TableFaultLine> lines, QStringList tableNames);
    [[nodiscard]] const std::vector<TableFaultLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TableFaultLine& line, int column) const;

    std::vector<TableFaultLine> m_lines;
    QStringList m_tableNames;
};

} // namespace gatehouse::ui
