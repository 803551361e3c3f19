// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/ChoicePicker.h"
#include "ui/widgets/ArrangedModel.h"

#include <vector>

namespace gatehouse::ui {

/// The members of a group while it is edited.
class MembersModel : public ArrangedModel
{
    Q_OBJECT
public:
    explicit MembersModel(const QList<PickerChoice>& members, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<PickerChoice>& members() const { return m_members; } ///< new ones last
    [[nodiscard]] bool contains(const QString& account) const;
    void add(const PickerChoice& account);
    void removeRows(const QList<int>& rows);
    void setFilter(const QString& text);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_members.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    using QAbstractItemModel::removeRows;

    std::vector<PickerChoice> m_members;
    QString m_filter; ///< case folded
};

} // namespace gatehouse::ui
