// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/apps/AppActions.h"
#include "ui/apps/ShownApp.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

class FindingsList;

/// What a reviewer reads from top to bottom: what the app may do, where it reaches, what it adds and what a
/// block would take, where data goes, what was found; at the end the facts that may be corrected.
class AppSummaryPage : public DetailsPane
{
    Q_OBJECT
public:
    AppSummaryPage(const Insights& insights, AppActions& actions, const Theme& theme,
                   QWidget* parent = nullptr);

    /// `same`: as it shows already, so that it stays where it is scrolled to.
    void show(const ShownApp& shown, bool same);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);
    void reachRequested(); ///< container by container

private:
    void fill(const ShownApp& shown);
    void addScopes(const ShownApp& shown);
    void addReach(const ShownApp& shown);
    void addDescriptor(const ShownApp& shown);
    void addFindings(const ShownApp& shown);
    [[nodiscard]] FindingsList* newFindings();
    [[nodiscard]] QWidget* reachLinks();

    const Theme& m_theme;
    const Insights& m_insights;
    AppActions& m_actions;
    QString m_appId;
    FindingsList* m_findings = nullptr; ///< outlives `refill`, because it knows which findings are unfolded
};

} // namespace gatehouse::ui
