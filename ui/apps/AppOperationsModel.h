// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppOperations.h"
#include "ui/widgets/ArrangedModel.h"

namespace gatehouse::ui {

/// The operations that an app's scopes admit: path with its method below, and the action. The strongest
/// actions come first, site-level ones last.
class AppOperationsModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { Path, ActionOf, ColumnCount };

    using ArrangedModel::ArrangedModel;

    void setOperations(std::vector<AppOperation> operations, const catalogue::Catalogue& catalogue);
    /// Words of method, path and name; and an action's word, or "site". Empty: any.
    void setFilter(const QString& text, const QString& action);

    [[nodiscard]] const std::vector<AppOperation>& operations() const { return m_operations; }
    [[nodiscard]] const catalogue::Operation& operationAt(int row) const;

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_operations.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] QVariant pathData(const catalogue::Operation& operation, int role) const;
    [[nodiscard]] QVariant actionData(const catalogue::Operation& operation, int role) const;

    catalogue::Catalogue m_catalogue = catalogue::Catalogue::builtIn();
    std::vector<AppOperation> m_operations;
    QStringList m_words;
    QString m_action;
};

/// "read", or "site" for a site-level one: what `AppOperationsModel::setFilter` takes.
[[nodiscard]] QString actionId(const std::optional<Action>& action);
/// "Read", or "Site".
[[nodiscard]] QString actionWords(const std::optional<Action>& action);

} // namespace gatehouse::ui
