// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

namespace gatehouse::ui {

class GateRow;

/// The five gates in order, each with glyph, name, result in words and the evidence. The rows are made once
/// and filled again for each explanation, so that walking through a matrix costs no widgets.
class ExplanationGates : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationGates(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation);
    /// "2 of 5 fail", "1 of 5 fails, 1 is unknown", "none fails".
    [[nodiscard]] static QString summary(const access::Explanation& explanation);

private:
    std::array<GateRow*, access::gateCount> m_rows{};
};

} // namespace gatehouse::ui
