// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>

namespace gatehouse::ui {

/// The policies of the shown list in its order; a view on the value, without state of its own.
class PolicyListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { IdRole = Qt::UserRole + 1, StatusRole, MarkRole /* "edited" */ };

    using QAbstractListModel::QAbstractListModel;

    /// Null: no rows. `edited` are the ids of those that differ from what is published.
    void setOrganization(std::shared_ptr<const Organization> organization, const QSet<QString>& edited);
    /// -1 where no policy has the id.
    [[nodiscard]] int rowOf(const PolicyId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Organization> m_organization;
    QSet<QString> m_edited;
};

} // namespace gatehouse::ui
