// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/BlockApps.h"
#include "ui/widgets/ArrangedModel.h"

#include <vector>

namespace gatehouse::ui {

/// Apps with check boxes. One that no policy can block cannot be checked, and says why.
class BlockAppsModel : public ArrangedModel
{
    Q_OBJECT
public:
    explicit BlockAppsModel(std::vector<BlockableApp> apps, QObject* parent = nullptr);

    void setFilter(const QString& text);
    [[nodiscard]] std::vector<AppKey> checked() const; ///< in the order of the list, shown or not

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_apps.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checkedChanged();

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    std::vector<BlockableApp> m_apps;
    std::vector<bool> m_checked;
    QString m_filter; ///< case folded
};

} // namespace gatehouse::ui
