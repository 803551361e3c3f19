// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/scenarios/ScenarioCheck.h"
#include "ui/shell/Place.h"
#include "ui/widgets/DetailsPane.h"

namespace gatehouse::ui {

/// One scenario in full: what is asked and expected, how it stands and where it does not hold, each with the
/// way to its explanation. Object names "scenarios.edit", "scenarios.duplicate", "scenarios.delete",
/// "scenarios.result", "scenarios.explain", "scenarios.explain.N".
class ScenarioDetails : public DetailsPane
{
    Q_OBJECT
public:
    explicit ScenarioDetails(const Theme& theme, QWidget* parent = nullptr);

    /// The list that is shown is a draft: explanations are of the published one.
    void setDraft(bool draft) { m_draft = draft; }
    void showNothing();
    /// `core` is the one it was checked against; `checked` is null while it is being checked.
    void showScenario(const Scenario& scenario, const scenarios::Checked* checked,
                      const access::CompiledOrganization& core);

Q_SIGNALS:
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    void goTo(const gatehouse::ui::Destination& destination);

private:
    void addHeader(const Scenario& scenario, const scenarios::Checked* checked,
                   const access::CompiledOrganization& core);
    void addAnswer(const Scenario& scenario, const scenarios::Checked* checked,
                   const access::CompiledOrganization& core);
    void addUnexpected(const scenarios::Checked& checked, const access::CompiledOrganization& core);
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QWidget* explainLink(const QString& text, const scenarios::Answer& answer,
                                       const access::CompiledOrganization& core, const QString& name);

    const Theme& m_theme;
    bool m_draft = false;
};

} // namespace gatehouse::ui
