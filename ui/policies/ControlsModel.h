// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// One control of the `overrides` model: the statements of a policy list about the same apps, told apart into
/// the default (coverage of the whole organization) and its overrides.
struct Control
{
    RuleApps apps = RuleApps::All;
    std::vector<AppKey> keys;          ///< sorted; whom it is about
    std::vector<std::size_t> defaults; ///< policies by index, active ones first
    std::vector<std::size_t> overrides;
};
/// "App access" of all apps first, with or without a statement, then the others in list order.
[[nodiscard]] std::vector<Control> controls(const std::vector<Policy>& policies);

/// The controls of the shown list as the platform shows them: control, default, applies to, overrides,
/// updated by.
class ControlsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Subject, Default, AppliesTo, Overrides, UpdatedBy, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrganization(std::shared_ptr<const Organization> organization);
    /// The policy to go to from a cell: an override from its column, else the default; empty: none.
    [[nodiscard]] std::optional<PolicyId> policyAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Control control;
        QString cells[columnTotal];
        QString tip; ///< every override in words
    };
    [[nodiscard]] QString subjectText(const Control& control) const;
    [[nodiscard]] QString defaultText(const Control& control) const;
    [[nodiscard]] QString overridesText(const Control& control) const;
    [[nodiscard]] QString updatedText(const Control& control) const;

    std::shared_ptr<const Organization> m_organization;
    std::vector<Row> m_rows;
};

} // namespace gatehouse::ui
