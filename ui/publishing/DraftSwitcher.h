// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/publishing/DraftActions.h"
#include "ui/widgets/ChipButton.h"

namespace gatehouse::ui {

/// Which policy list is shown: "Shown Published ▾", "Shown February, 3 edits ▾". Its menu chooses among the
/// published list and the drafts and holds what can be done about drafts. Object name "drafts"; actions
/// "drafts.published", "drafts.choose.ID" and those of `DraftActions::fill`.
class DraftSwitcher : public ChipButton
{
    Q_OBJECT
public:
    DraftSwitcher(PolicyDesk& desk, DraftActions& actions, const Theme& theme, QWidget* parent = nullptr);

    void openMenu() override;
    /// The name of the list never gives way.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void follow();
    [[nodiscard]] QString shortened(const std::string& name) const;
    void addLists(QMenu& menu);

    PolicyDesk& m_desk;
    DraftActions& m_actions;
    const Theme& m_theme;
};

/// How many changes tell these policies from what is published.
[[nodiscard]] std::size_t editsOf(const Organization& organization, const std::vector<Policy>& policies);

} // namespace gatehouse::ui
