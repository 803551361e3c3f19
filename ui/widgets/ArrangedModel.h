// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace gatehouse::ui {

/// What a row is sorted by in one column: the number, then the text (folded by its maker).
struct SortKey
{
    qint64 number = 0;
    QString text;
};

/// A read-only table over plain values that filters and sorts itself: a proxy in between would need seconds
/// for the scattered removals of a filter over 100,000 rows. `source` is a position in the values, `row` one
/// in the view. A filter resets the model (the place selects again by id); a sort keeps persistent indexes.
class ArrangedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Column -1: the order of the values. Equal rows keep that order too.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Gives CellRole::Sort; what is derived asks it for what it does not answer itself.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] int sourceOf(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(int source) const; ///< -1: not shown
    [[nodiscard]] virtual int sourceCount() const = 0;

protected:
    [[nodiscard]] virtual bool shows(int source) const = 0;
    [[nodiscard]] virtual SortKey sortKey(int source, int column) const = 0;
    /// Filters and sorts again; what is derived calls it between its beginResetModel and endResetModel.
    void arrange();

private:
    void sortOrder();

    std::vector<int> m_order;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace gatehouse::ui
