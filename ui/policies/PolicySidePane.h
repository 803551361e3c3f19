// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/policies/PolicyFinding.h"
#include "ui/document/PolicyEffect.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::ui {

/// The right pane: what a policy does today, what lint says about it and about the rest of the list, and its
/// history. Object name "policies.effect"; of the link to the other findings "policies.lint.all".
class PolicySidePane : public DetailsPane
{
    Q_OBJECT
public:
    using Findings = std::vector<policies::PolicyFinding>;

    explicit PolicySidePane(const Theme& theme, QWidget* parent = nullptr);

    /// Of the shown list `organization`, whose versions tell the history. Its effect is being counted from
    /// now on. `now` as a TimeClock gives it.
    void setPolicy(std::shared_ptr<const Organization> organization, const PolicyId& policy,
                   const std::string& now);
    void setEffect(const PolicyEffect& effect);
    /// Null: they are being worked out. Kept by the caller until the next call.
    void setFindings(const Findings* findings);

Q_SIGNALS:
    void matrixRequested();
    void mendRequested(int finding); ///< position in the findings
    void showRequested(int finding);
    void versionsRequested();

private:
    void rebuild();
    void addLint(const Policy& policy);
    void addOtherLint(const std::vector<int>& numbers);
    void addHistory();
    [[nodiscard]] const Policy* policy() const;

    const Theme& m_theme;
    std::shared_ptr<const Organization> m_organization;
    PolicyId m_id;
    std::string m_now;
    std::optional<PolicyEffect> m_effect;
    const Findings* m_findings = nullptr;
    bool m_allFindings = false;
    bool m_allHistory = false;
};

} // namespace gatehouse::ui
