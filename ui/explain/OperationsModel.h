// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace gatehouse::ui {

/// Every operation of a container's product with its verdict for one app and way of acting. An operation
/// whose verdict differs from that of its action is marked as outside its class (access model §2).
class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Verdict, Method, Path, ActionOf, Class, columnTotal };
    enum Role : int { SearchRole = Qt::UserRole + 1, OutsideRole };

    using QAbstractTableModel::QAbstractTableModel;

    void set(std::shared_ptr<const access::CompiledOrganization> core, const access::Question& question);
    /// Does it hold the answers for this core, app, container and way of acting?
    [[nodiscard]] bool holds(const std::shared_ptr<const access::CompiledOrganization>& core,
                             const access::Question& question) const;
    [[nodiscard]] catalogue::OperationIndex operation(int row) const;
    [[nodiscard]] int rowOf(catalogue::OperationIndex operation) const; ///< -1: not of this product
    [[nodiscard]] int allowedCount() const;
    [[nodiscard]] int outsideCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const catalogue::Operation& facts(int row) const;
    [[nodiscard]] bool outside(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::Question m_question;
    std::vector<access::OperationDecision> m_decisions;
    std::array<access::Verdict, actionCount> m_actions{}; ///< the verdict of each action
};

} // namespace gatehouse::ui
