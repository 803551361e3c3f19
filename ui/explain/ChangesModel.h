// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"

#include <QAbstractTableModel>

#include <vector>

namespace gatehouse::ui {

/// The alternatives of every failing gate as rows: change, who can make it, the verdict then. A gate where
/// nothing helps has one row with the reason.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Gate, Change, Who, Then, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setExplanation(const access::Explanation& explanation);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString gate;
        QString change;
        QString who;
        std::optional<access::Verdict> then;
    };
    void append(const access::Remedy& remedy);
    [[nodiscard]] static QString text(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace gatehouse::ui
