// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/PolicyHistory.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// What publications changed about a policy: day, what, by whom; the newest first, a few until all are asked
/// for. Object names "policies.history.all", "policies.history.versions".
class HistorySection : public PaneSection
{
    Q_OBJECT
public:
    /// `now` as a TimeClock gives it; `all`: every entry at once.
    HistorySection(const std::vector<PolicyHistoryEntry>& entries, bool all, const std::string& now,
                   const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void allRequested();
    void versionsRequested();

private:
    void addEntry(const PolicyHistoryEntry& entry, const std::string& now);
    void addLink(const QString& text, const QString& name, void (HistorySection::*signal)());

    const Theme& m_theme;
    int m_dayWidth = 0; ///< of the widest day
};

} // namespace gatehouse::ui
