// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/policies/PolicyChanges.h"
#include "ui/policies/PolicyCommands.h"
#include "ui/policies/PolicyEffectRunner.h"
#include "ui/policies/PolicyLintRunner.h"
#include "ui/publishing/DraftActions.h"
#include "ui/shell/Place.h"

class QPushButton;
class QStackedWidget;

namespace gatehouse::ui {

class BulkPage;
class EmptyState;
class OverridesPage;
class PolicyFlow;
class PolicyListPanel;
class PolicyPage;
class PolicySidePane;
class SegmentedBar;
struct PolicyStanding;

/// The policies of the list that the desk shows: list, summary and editor; in the model `overrides` also the
/// default with its overrides, and the drafts. Every change is one undo step of the desk. Object names
/// "place.policies", "policies.new", "policies.undo", "policies.redo", "policies.empty", "policies.tabs",
/// "policies.tabs.drafts".
class PoliciesPlace : public Place
{
    Q_OBJECT
public:
    /// `now` dates what is published.
    PoliciesPlace(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString placeId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QWidget* titleBarWidget() override { return m_titleBar; }
    void reveal(const Destination& destination) override;
    [[nodiscard]] Destination current() const override;
    void focusFilter() override;
    [[nodiscard]] QList<QWidget*> panes() override;
    [[nodiscard]] QWidget* mainPane() override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    // PoliciesPlaceParts.cpp
    void makeTitleBar();
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeBrowser();
    [[nodiscard]] QWidget* makeMiddle();
    void connectPage();
    void connectPane();
    void connectFlow();

    void opened();
    void refresh();
    void compare();
    void showList();
    void showSelected();
    void showPage();
    void showEffect(const PolicyEffect& effect);
    void tellDraft();

    [[nodiscard]] const Policy* selectedPolicy() const;
    [[nodiscard]] PolicyStanding standingOf(const Policy& policy) const;
    [[nodiscard]] bool isEditing() const;

    // PoliciesPlaceEditing.cpp
    enum class Part { Facts, Coverage, Rule };
    void startNew();
    void startEdit(Part part);
    void save(const Policy& policy);
    void saveAndPreview(const Policy& policy);
    void leaveEditor();
    void showFinding(int finding);
    void mend(int finding);

    void goToPlace(const QString& place, const QString& container = {});

    PolicyDesk& m_desk;
    OrganizationDocument& m_document;
    TimeClock m_now;
    const Theme& m_theme;
    DraftActions m_drafts;
    PolicyCommands m_commands;
    std::vector<policies::PolicyChange> m_changes; ///< from the published list to the shown one
    QWidget* m_titleBar = nullptr;
    SegmentedBar* m_tabs = nullptr;
    QWidget* m_tabLine = nullptr;
    QWidget* m_tabDrafts = nullptr; ///< which list is shown, where the list panel does not say it
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_emptyNew = nullptr;
    QWidget* m_browser = nullptr;
    PolicyListPanel* m_list = nullptr;
    QStackedWidget* m_middle = nullptr; ///< page, bulk page, nothing
    PolicyPage* m_page = nullptr;
    BulkPage* m_bulk = nullptr;
    PolicySidePane* m_side = nullptr;
    OverridesPage* m_overrides = nullptr;
    PolicyFlow* m_flow;
    PolicyEffectRunner m_runner;
    PolicyLintRunner m_lint;
};

} // namespace gatehouse::ui
