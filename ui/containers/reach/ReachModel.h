// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/reach/ReachFilter.h"
#include "ui/widgets/ArrangedModel.h"

#include <vector>

namespace gatehouse::ui {

/// The apps of one container over plain rows.
class ReachModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { AppName, Reads, ItselfGlyphs, ItselfLayer, PeopleGlyphs, PeopleLayer, ColumnCount };
    /// access::Cell, in the two columns of glyphs.
    static constexpr int CellRole = Qt::UserRole + 300;

    using ArrangedModel::ArrangedModel;

    void setRows(std::vector<ReachRow> rows);
    void setFilter(const ReachFilter& filter);

    [[nodiscard]] const std::vector<ReachRow>& rows() const { return m_rows; }
    [[nodiscard]] const ReachRow& rowAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(sourceOf(row))];
    }

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] static QString text(const ReachRow& row, int column);

    std::vector<ReachRow> m_rows;
    ReachFilter m_filter;
};

} // namespace gatehouse::ui
