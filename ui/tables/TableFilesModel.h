// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TablesWords.h"

#include <QAbstractListModel>

namespace gatehouse::ui {

/// The tables of an import: file, kind, and what would become of it.
class TableFilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFacts(std::vector<TableFacts> facts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TableFacts> m_facts;
};

} // namespace gatehouse::ui
