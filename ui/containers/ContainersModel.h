// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/ContainersFilter.h"
#include "ui/widgets/ArrangedModel.h"

#include <QHash>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The table of projects and spaces over plain rows. Which apps reach a container is counted when its row is
/// first shown, or for all when sorted by it.
class ContainersModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { Key, Name, Kind, SiteName, NativeId, SchemeName, Policies, Apps, ColumnCount };
    /// bool, in the column of policies: one of them blocks.
    static constexpr int BlockingRole = Qt::UserRole + 300;

    using ArrangedModel::ArrangedModel;

    /// Null: no rows.
    void setOrganization(std::shared_ptr<const access::CompiledOrganization> core);
    void setFilter(const ContainersFilter& filter);

    [[nodiscard]] const std::vector<ContainerRow>& rows() const { return m_rows; }
    [[nodiscard]] const ContainerRow& rowAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(sourceOf(row))];
    }
    [[nodiscard]] int sourceOfId(const QString& id) const { return m_sources.value(id, -1); }

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] QString text(int source, int column) const;
    [[nodiscard]] const AppsReaching& reaching(int source) const;
    [[nodiscard]] static ColorRole color(const ContainerRow& row, int column);
    [[nodiscard]] QVariant glyph(const ContainerRow& row, int column) const;

    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::vector<ContainerRow> m_rows;
    QHash<QString, int> m_sources;
    ContainersFilter m_filter;
    ContainersMatcher m_matcher;
    mutable std::vector<std::optional<AppsReaching>> m_reaching;
};

} // namespace gatehouse::ui
