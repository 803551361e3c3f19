// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/import/ImportItem.h"

#include <QAbstractListModel>

#include <vector>

namespace gatehouse::ui {

/// The files of one import: app, what the file is worth, and its name. A file that is not usable says why in
/// its row.
class ImportFilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<ImportItem> items);
    /// Throws std::out_of_range for a row that is not there.
    void setChoice(std::size_t row, const installs::InstallChoice& choice);
    [[nodiscard]] const std::vector<ImportItem>& items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportItem> m_items;
};

/// Why nothing is added for this file; empty for a usable one.
[[nodiscard]] QString reasonWords(const ImportItem& item);

} // namespace gatehouse::ui
