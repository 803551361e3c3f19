// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/ReportJob.h"

#include <QAbstractTableModel>

namespace gatehouse::ui {

/// What a report will hold: chapters and their tables, with the number of rows.
class OutlineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Title, Rows, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<OutlineRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OutlineRow> m_rows;
};

} // namespace gatehouse::ui
