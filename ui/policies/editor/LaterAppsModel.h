// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/editor/RuleAppsModel.h"

#include <QAbstractTableModel>

namespace gatehouse::ui {

/// The fixed first row of the table of a rule: apps installed later, whose key no rule names. Columns and
/// headers are those of RuleAppsModel.
class LaterAppsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LaterAppsModel(const RuleAppsModel& apps, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(int column) const;

    const RuleAppsModel& m_apps;
};

} // namespace gatehouse::ui
