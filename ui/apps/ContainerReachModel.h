// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/ContainerReach.h"
#include "ui/widgets/ArrangedModel.h"

#include <memory>

namespace gatehouse::ui {

/// Where one app reaches: a container a row, with the reason below its name, and one column an action. First
/// what a policy takes, then what permissions leave out. Reasons are asked of the core for rows that are
/// seen, so that ten thousand containers are no matter.
class ContainerReachModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { Name, FirstAction, ColumnCount = FirstAction + static_cast<int>(actionCount) };

    using ArrangedModel::ArrangedModel;

    void setReach(std::shared_ptr<const access::CompiledOrganization> core, access::AppIndex app,
                  access::As as);
    /// Key, name or label; and only where something of what its scopes open is lacking.
    void setFilter(const QString& text, bool onlyLacking);
    void clear();

    [[nodiscard]] const ContainerReach& reachAt(int row) const
    {
        return m_reaches[static_cast<std::size_t>(sourceOf(row))];
    }
    [[nodiscard]] const ContainerId& containerAt(int row) const { return containerOf(reachAt(row)).id; }
    [[nodiscard]] int rowOfContainer(const ContainerId& id) const; ///< -1: not shown
    [[nodiscard]] int lackingCount() const;

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_reaches.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] const Container& containerOf(const ContainerReach& reach) const;
    [[nodiscard]] QVariant nameData(const ContainerReach& reach, int role) const;
    [[nodiscard]] QVariant actionData(const ContainerReach& reach, Action action, int role) const;
    [[nodiscard]] QString spoken(const ContainerReach& reach) const;

    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::AppIndex m_app;
    access::As m_as;
    std::vector<ContainerReach> m_reaches;
    QString m_text;
    bool m_onlyLacking = false;
};

} // namespace gatehouse::ui
