// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractTableModel>

#include <memory>

namespace gatehouse::ui {

/// The drafts in file order: name, how much and what they would change, note.
class DraftsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, Edits, Changes, Note, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrganization(std::shared_ptr<const Organization> organization); ///< as published; null: no rows
    [[nodiscard]] DraftId draftAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Organization> m_organization;
    std::vector<QStringList> m_changes; ///< of each draft
};

} // namespace gatehouse::ui
