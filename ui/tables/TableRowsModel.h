// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableFaultLines.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace gatehouse::ui {

/// The rows of one table as they stand in the file, each with its line and what would become of it. A thin
/// view on the table: any number of rows costs nothing.
class TableRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum FixedColumn { Line, Outcome, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    /// `at` is the position of the table in the result; its faults are those of `lines`.
    void show(const std::shared_ptr<const TablesResult>& result, std::size_t at,
              const std::vector<TableFaultLine>& lines);
    void clear();
    [[nodiscard]] QModelIndex indexOf(const TableCell& cell) const; ///< of the row, invalid for the header

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void markFaults(const std::vector<TableFaultLine>& lines);
    void readMatching();
    [[nodiscard]] const TableSource& source() const { return m_result->sources[m_at]; }
    [[nodiscard]] std::optional<imports::RowOutcome> outcome(int row) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QVariant color(int row, int column) const;
    [[nodiscard]] QString headerText(int section) const;

    std::shared_ptr<const TablesResult> m_result;
    std::size_t m_at = 0;
    QHash<int, QList<int>> m_faults; ///< row → columns of the file with a fault
    QList<int> m_meaning;            ///< column of the file → position in `columnsOf`; -1: not used
};

} // namespace gatehouse::ui
