// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/widgets/ArrangedModel.h"
#include "ui/widgets/DialogFrame.h"

#include <vector>

namespace gatehouse::ui {

class FilterField;
class TableView;

/// One thing a bulk edit may be about; texts are harmless.
struct BulkOption
{
    std::string id; ///< of a container, or the key of an app
    QString text;   ///< "FIN Finance operations", "Larkspur Forms"
    QString note;   ///< "Jira project on tarnbrook", the vendor
};

/// The containers of the organization, in file order.
[[nodiscard]] std::vector<BulkOption> bulkContainers(const Organization& organization);
/// Every app once, by name; those that are listed somewhere and not installed too, under their keys.
[[nodiscard]] std::vector<BulkOption> bulkApps(const Organization& organization);

/// Options with check boxes and a filter over text, note and id.
class BulkChoiceModel : public ArrangedModel
{
    Q_OBJECT
public:
    BulkChoiceModel(std::vector<BulkOption> options, const QString& title, QObject* parent = nullptr);

    void setFilter(const QString& text);
    [[nodiscard]] std::vector<std::string> checked() const; ///< in the order of the options, shown or not

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_options.size()); }
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
    std::vector<BulkOption> m_options;
    std::vector<QString> m_haystacks; ///< case folded
    std::vector<bool> m_checked;
    QString m_title;
    QString m_filter; ///< case folded
};

/// Asks for some of them. Object names "bulk", "bulk.filter", "bulk.table".
class BulkChoiceDialog : public DialogFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;       ///< "Add containers to 3 policies"
        QString consequence; ///< what is passed over; may be empty
        QString accept;      ///< "Add"
        QString column;      ///< "Container"
    };
    BulkChoiceDialog(const Words& words, std::vector<BulkOption> options, const Theme& theme,
                     QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const std::vector<std::string>& ids);

private:
    void follow();

    BulkChoiceModel m_model;
};

} // namespace gatehouse::ui
