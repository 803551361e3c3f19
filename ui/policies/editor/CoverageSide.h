// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/policies/editor/SidePane.h"

#include <optional>

class QVBoxLayout;

namespace gatehouse::ui {

class RadioCards;

/// The level of a coverage and what is chosen so far: in words, as meters against the platform's limits, and
/// whether containers created later are covered. Object names "policies.cover.organization", ".products",
/// ".containers", ".level", ".summary", ".over", ".later".
class CoverageSide : public SidePane
{
    Q_OBJECT
public:
    explicit CoverageSide(const Theme& theme, QWidget* parent = nullptr);

    /// `fixed`: the level that the policy is published with, which the platform never changes.
    void setCoverage(const Organization& organization, const Coverage& coverage,
                     const std::optional<CoverageLevel>& fixed);
    /// What is chosen now.
    void follow(const Organization& organization, const Policy& policy);
    [[nodiscard]] CoverageLevel level() const;
    void focusLevel();

Q_SIGNALS:
    void levelChanged();

private:
    void sayLevel();
    void fillMeters(const Organization& organization, const Policy& policy);

    const Theme& m_theme;
    RadioCards* m_levels;
    PlainLabel* m_level;
    PlainLabel* m_summary;
    QVBoxLayout* m_meters;
    PlainLabel* m_over;
    PlainLabel* m_later;
    std::optional<CoverageLevel> m_fixed;
    bool m_additive = true;
};

} // namespace gatehouse::ui
