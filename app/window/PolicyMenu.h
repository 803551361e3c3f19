// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/publishing/DraftActions.h"

#include <QMenu>

namespace gatehouse::app {

/// The menu "Policy": from the published list to the draft and back (Ctrl+D), and what can be done about
/// drafts, as far as it can be done when the menu opens. Object names "policy.toggle" and those of
/// `DraftActions::fill` with "policy".
class PolicyMenu : public QMenu
{
    Q_OBJECT
public:
    PolicyMenu(ui::PolicyDesk& desk, ui::DraftActions& drafts, QWidget* parent = nullptr);

private:
    void refill();

    ui::PolicyDesk& m_desk;
    ui::DraftActions& m_drafts;
    QAction* m_toggle;
    QAction* m_end; ///< what stands below is made anew
};

} // namespace gatehouse::app
