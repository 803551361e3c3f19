// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/ScenarioWatch.h"
#include "ui/theme/Theme.h"

#include <QFrame>

namespace gatehouse::ui {

class LinkButton;
class PlainLabel;

/// How the scenarios stand with the policy list that is shown, in a line for any place: "Scenarios: 1 of 4
/// broken", and the way there. Hidden while there are none. Object names "scenarioStrip",
/// "scenarioStrip.text", "scenarioStrip.show".
class ScenarioStrip : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive it.
    ScenarioStrip(ScenarioWatch& watch, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants to see them: a place goes to "scenarios", with the filter `state=broken` where some
    /// are.
    void showRequested(const QString& filter);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    ScenarioWatch& m_watch;
    const Theme& m_theme;
    PlainLabel* m_text;
    LinkButton* m_show;
    int m_broken = 0;
};

/// The filter of the place "scenarios" that shows what does not hold.
[[nodiscard]] QString brokenScenarios();

} // namespace gatehouse::ui
