// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractListModel>

#include <memory>

namespace gatehouse::ui {

/// The policies of the open organization in file order; a view on the value, without state of its own.
class PolicyListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { IdRole = Qt::UserRole + 1, StatusRole };

    using QAbstractListModel::QAbstractListModel;

    void setOrganization(std::shared_ptr<const Organization> organization); ///< null: no rows
    /// -1 where no policy has the id.
    [[nodiscard]] int rowOf(const PolicyId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Organization> m_organization;
};

} // namespace gatehouse::ui
