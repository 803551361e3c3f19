// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/cells/PreviewGroups.h"

#include <QAbstractItemModel>

#include <memory>

namespace gatehouse::ui {

/// The changed cells, grouped by container or by app: a view on plain values that words a row only when it is
/// asked for, because there may be a million. A filter resets the model.
class PreviewTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : int { Subject, Before, After, Lost, Gained, columnTotal };
    enum Role : int {
        CellRole = Qt::UserRole + 300, ///< access::Cell, of a row in Before or After
        ChangedRole,                   ///< int: bits of the actions whose verdict changes
        IsGroupRole,                   ///< bool
        KeyRole,                       ///< QString: the group's key, set in bold; harmless
        CauseRole,                     ///< QString: which edits reach the group; harmless
        TallyRole                      ///< preview::Tally of the group
    };
    using QAbstractItemModel::QAbstractItemModel;

    void setPreview(std::shared_ptr<const preview::Preview> preview); ///< null: no rows
    void setFilter(const PreviewFilter& filter);
    [[nodiscard]] const PreviewFilter& filter() const { return m_filter; }
    [[nodiscard]] const std::vector<PreviewGroup>& groups() const { return m_groups; }
    /// Empty for a group.
    [[nodiscard]] std::optional<preview::CellPosition> cellAt(const QModelIndex& index) const;
    [[nodiscard]] const PreviewGroup* groupAt(const QModelIndex& index) const; ///< null for a cell
    /// Invalid where the cell is not shown.
    [[nodiscard]] QModelIndex indexOf(access::AppIndex app, access::ContainerIndex container) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    [[nodiscard]] QVariant groupData(const PreviewGroup& group, int column, int role) const;
    [[nodiscard]] QVariant cellData(preview::CellPosition position, int column, int role) const;
    [[nodiscard]] QString memberText(const access::ChangedCell& cell) const;
    [[nodiscard]] QString cellText(preview::CellPosition position, int column) const;
    [[nodiscard]] const Organization& organization() const { return m_preview->organization(); }

    std::shared_ptr<const preview::Preview> m_preview;
    PreviewFilter m_filter;
    std::vector<PreviewGroup> m_groups;
};

} // namespace gatehouse::ui

Q_DECLARE_METATYPE(gatehouse::preview::Tally)
