// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractTableModel>

#include <memory>

namespace gatehouse::ui {

/// The published versions, the newest first: when, by whom, why. Says which one is published now.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { When, By, Reason, Policies, columnTotal };

    explicit VersionsModel(std::shared_ptr<const Organization> organization, QObject* parent = nullptr);

    [[nodiscard]] const PublishedVersion& version(int row) const;
    /// The policies of this version are those that are published.
    [[nodiscard]] bool isPublished(int row) const { return row == m_published; }
    [[nodiscard]] QString text(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Organization> m_organization;
    int m_published = -1;
};

} // namespace gatehouse::ui
