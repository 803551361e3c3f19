// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/policies/ControlsModel.h"
#include "ui/policies/DraftsModel.h"
#include "ui/publishing/DraftActions.h"

#include <QWidget>

class QStackedWidget;

namespace gatehouse::ui {

class PlainLabel;
class TableView;

/// In the policy model `overrides`: the default and its overrides as the platform shows them, or the drafts,
/// with what the plan and the platform do not allow said below. Object names "policies.controls",
/// "policies.drafts", "policies.controls.notes", "policies.drafts.new".
class OverridesPage : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Controls, Drafts };
    OverridesPage(PolicyDesk& desk, DraftActions& drafts, const Theme& theme, QWidget* parent = nullptr);

    void showTab(Tab tab);
    void refresh();                      ///< after a change of the desk
    [[nodiscard]] QWidget* pane() const; ///< the table that is shown

Q_SIGNALS:
    void policyChosen(const gatehouse::PolicyId& id);
    void draftChosen();

private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makeDrafts(DraftActions& drafts);
    [[nodiscard]] QStringList notes() const;

    PolicyDesk& m_desk;
    const Theme& m_theme;
    ControlsModel m_controls;
    DraftsModel m_drafts;
    QStackedWidget* m_tabs;
    TableView* m_controlsTable = nullptr;
    TableView* m_draftsTable = nullptr;
    PlainLabel* m_notes = nullptr;
};

} // namespace gatehouse::ui
