// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/scenarios/ScenarioCheck.h"
#include "ui/document/LatestTask.h"
#include "ui/document/PolicyDesk.h"

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The scenarios of one state of the organization and what the core says of each.
struct CheckedScenarios
{
    std::shared_ptr<const access::CompiledOrganization> core; ///< with the policy list that was shown
    std::vector<scenarios::Checked> results;                  ///< one for each of its scenarios, in order

    /// How many do not hold: broken, or not to be asked.
    [[nodiscard]] int broken() const;
};

/// Checks the organization's scenarios against the policy list that the desk shows, off the GUI thread, after
/// every change. One for the window, shared by the places; belongs to the GUI thread, and the desk outlives
/// it.
class ScenarioWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioWatch(PolicyDesk& desk, QObject* parent = nullptr);

    /// What was found last; null while there are no scenarios, or nothing was found yet. While `isWorking` it
    /// may be about the state before the last change.
    [[nodiscard]] std::shared_ptr<const CheckedScenarios> checked() const { return m_checked; }
    [[nodiscard]] bool isWorking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void changed(); ///< `checked` gives something else

private:
    void follow();
    void take(std::shared_ptr<const CheckedScenarios> checked);

    PolicyDesk& m_desk;
    std::shared_ptr<const CheckedScenarios> m_checked;
    LatestTask<std::shared_ptr<const CheckedScenarios>> m_task;
};

} // namespace gatehouse::ui
