// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The containers that a policy covers: key, name, kind, id, and how many of their apps its rule meets.
class CoveredContainersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Key, Name, Kind, NativeId, Apps, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// `appsTitle` heads the last column: "Apps blocked".
    void set(std::shared_ptr<const Organization> organization, std::vector<ContainerEffect> containers,
             const QString& appsTitle);
    [[nodiscard]] const Container& container(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const Organization> m_organization;
    std::vector<ContainerEffect> m_containers;
    QString m_appsTitle;
};

} // namespace gatehouse::ui
