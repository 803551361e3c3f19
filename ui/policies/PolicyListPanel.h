// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QListView;

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class NothingFound;
class PolicyFilterModel;
class PolicyListModel;

/// The left pane of the place: filter, status chip and the list. Keeps its selection by policy id. Object
/// names "policies.filter", "policies.status", "policies.list".
class PolicyListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyListPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the organization's policies; the selection stays at its policy, or moves to the one that took
    /// its row.
    void setOrganization(std::shared_ptr<const Organization> organization);
    [[nodiscard]] PolicyId selected() const { return m_selected; } ///< empty: none
    /// Clears a filter that would hide it.
    void select(const PolicyId& id);
    void focusFilter();
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void selectionChanged();
    void openRequested();   ///< Enter or a double click
    void deleteRequested(); ///< the Delete key

private:
    void chooseStatus(const QString& id);
    void take(const QModelIndex& current);
    void restore(int row);
    void showWhetherFound();
    void clearFilter();
    QWidget* makeFilterLine(const Theme& theme);
    void makeList(const Theme& theme);

    FilterField* m_filter = nullptr;
    ChipButton* m_status = nullptr;
    QListView* m_list = nullptr;
    NothingFound* m_nothing = nullptr;
    PolicyListModel* m_model;
    PolicyFilterModel* m_shown;
    PolicyId m_selected;
    bool m_restoring = false;
};

} // namespace gatehouse::ui
