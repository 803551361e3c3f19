// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/publishing/DraftActions.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <vector>

class QListView;

namespace gatehouse::ui {

class ChipButton;
class FilterField;
class Meter;
class NothingFound;
class PlainLabel;
class PolicyFilterModel;
class PolicyListModel;

/// The left pane of the place: which list is shown, filter, status chip, the list, and how many of the
/// allowed policies there are. Keeps its selection by policy id; several may be selected. Object names
/// "policies.filter", "policies.status", "policies.list", "policies.missing", "policies.meter".
class PolicyListPanel : public QWidget
{
    Q_OBJECT
public:
    PolicyListPanel(PolicyDesk& desk, DraftActions& drafts, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the organization's policies; the selection stays at its policies, or moves to the one that took
    /// the row. `edited` are those that differ from what is published, `missing` how many of the published
    /// ones are not there.
    void setOrganization(std::shared_ptr<const Organization> organization, const QSet<QString>& edited,
                         int missing);
    [[nodiscard]] PolicyId selected() const { return m_selected; } ///< the current one; empty: none
    [[nodiscard]] std::vector<PolicyId> selection() const;         ///< in list order; with the current one
    /// Selects this one alone. Clears a filter that would hide it.
    void select(const PolicyId& id);
    /// A value of `PolicyStatus`, empty for any.
    void setStatus(const QString& status);
    void focusFilter();
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void selectionChanged();
    void openRequested();   ///< Enter or a double click
    void deleteRequested(); ///< the Delete key

private:
    void chooseStatus(const QString& id);
    void take();
    void restore(int row, const std::vector<PolicyId>& others);
    void showWhetherFound();
    void showCounts(const Organization* organization, int missing);
    void clearFilter();
    QWidget* makeFilterLine(const Theme& theme);
    QWidget* makeFooter(const Theme& theme);
    void makeList(const Theme& theme);

    DraftActions& m_drafts;
    FilterField* m_filter = nullptr;
    ChipButton* m_status = nullptr;
    QListView* m_list = nullptr;
    NothingFound* m_nothing = nullptr;
    PlainLabel* m_missing = nullptr;
    Meter* m_meter = nullptr;
    QWidget* m_footer = nullptr;
    PolicyListModel* m_model;
    PolicyFilterModel* m_shown;
    PolicyId m_selected;
    std::vector<PolicyId> m_selection; ///< told last
    bool m_restoring = false;
};

} // namespace gatehouse::ui
