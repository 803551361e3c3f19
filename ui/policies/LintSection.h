// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/policies/PolicyFinding.h"
#include "ui/widgets/PaneSection.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Where in the organization file a finding about policies is.
struct FindingPlace
{
    enum class Part { Whole, Coverage, Rule };
    std::optional<std::size_t> policy;    ///< index in the list
    std::optional<std::size_t> container; ///< index
    Part part = Part::Whole;
};
[[nodiscard]] FindingPlace findingPlace(const std::string& pointer);

/// Findings one below the other: severity, title, why, the mend as a link and a way to the place. Object
/// names "policies.lint.N", "policies.lint.N.mend", "policies.lint.N.show".
class LintSection : public PaneSection
{
    Q_OBJECT
public:
    LintSection(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setChecking(); ///< they are being worked out
    /// `numbers` are positions in `findings` and name the rows. `naming`: where each row says which policy it
    /// is about, else null.
    void setFindings(const std::vector<policies::PolicyFinding>& findings, const std::vector<int>& numbers,
                     const std::vector<Policy>* naming);

Q_SIGNALS:
    void mendRequested(int number);
    void showRequested(int number);

private:
    void addFinding(const policies::PolicyFinding& finding, int number, const std::vector<Policy>* naming);
    void addLinks(QVBoxLayout& column, const policies::PolicyFinding& finding, int number, bool elsewhere);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
