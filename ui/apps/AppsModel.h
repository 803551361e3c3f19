// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppsFilter.h"
#include "ui/widgets/ArrangedModel.h"

#include <vector>

namespace gatehouse::ui {

/// The table of apps over plain rows.
class AppsModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int {
        Name,
        Vendor,
        FrameworkName,
        Products,
        Strongest,
        ByItself,
        People,
        Findings,
        Reviewed,
        ColumnCount
    };

    using ArrangedModel::ArrangedModel;

    void setRows(std::vector<AppRow> rows);
    /// Takes over what is worked out of the apps from `first` on. Keeps the arrangement; `rearrange` follows.
    void takeInsights(int first, int count, const Organization& organization, const Insights& insights);
    /// The hosts of every row, for filters by text; `hosts` has one entry a row.
    void setHosts(const QStringList& hosts);
    void setFilter(const AppsFilter& filter);
    void rearrange();

    [[nodiscard]] const std::vector<AppRow>& rows() const { return m_rows; }
    [[nodiscard]] const AppRow& rowAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(sourceOf(row))];
    }
    [[nodiscard]] int rowOfId(const QString& id) const; ///< -1: none, or not shown

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] static QString text(const AppRow& row, int column);
    [[nodiscard]] static QVariant strongestData(const AppRow& row, int role);
    [[nodiscard]] static QVariant nameData(const AppRow& row, int role);
    [[nodiscard]] static QVariant findingsData(const AppRow& row, int role);
    [[nodiscard]] static QVariant reviewedData(const AppRow& row, int role);
    [[nodiscard]] static QVariant plainData(const AppRow& row, int column, int role);

    std::vector<AppRow> m_rows;
    AppsFilter m_filter;
};

} // namespace gatehouse::ui
