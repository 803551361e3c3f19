// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Vocabulary.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace gatehouse::ui {

/// The policies whose name contains a text (case ignored) and that have a status, where one is asked for.
class PolicyFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    void setStatus(std::optional<PolicyStatus> status);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
    std::optional<PolicyStatus> m_status;
};

} // namespace gatehouse::ui
