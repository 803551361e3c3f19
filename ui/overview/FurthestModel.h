// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/overview/AppSummaries.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The apps that reach furthest, furthest first; a view on plain values.
class FurthestModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Name, Vendor, Strongest, Reads, Allowed, Policies, Findings, Reviewed, ColumnCount };
    /// ReachParts of the column Reads; invalid while it is not known.
    static constexpr int reachRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setApps(std::shared_ptr<const Organization> organization, std::vector<AppSummary> apps, Date today);
    [[nodiscard]] const AppSummary& at(int row) const { return m_apps[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const App& app(const AppSummary& summary) const
    {
        return m_organization->apps[summary.app];
    }
    [[nodiscard]] QVariant text(const AppSummary& summary, int column) const;
    [[nodiscard]] ColorRole color(const AppSummary& summary, int column) const;
    [[nodiscard]] QVariant glyph(const AppSummary& summary, int column) const;
    [[nodiscard]] QVariant tip(const AppSummary& summary, int column) const;
    [[nodiscard]] QString siteSuffix(const App& app) const;

    std::shared_ptr<const Organization> m_organization;
    std::vector<AppSummary> m_apps;
    Date m_today{};
};

} // namespace gatehouse::ui

Q_DECLARE_METATYPE(gatehouse::ui::ReachParts)
