// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/widgets/Card.h"

#include <array>

namespace gatehouse::ui {

/// One gate in a wide row: number, name, glyph and word, evidence, code. A failing one lies on the tint.
class GateLine : public QWidget
{
    Q_OBJECT
public:
    GateLine(access::Gate gate, const Theme& theme, QWidget* parent = nullptr);

    void setJudgement(const access::GateJudgement& judgement);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    access::GateResult m_result = access::GateResult::NotApplicable;
    QString m_name;
    int m_glyphLeft = 0;
    PlainLabel* m_word;
    PlainLabel* m_first;
    PlainLabel* m_more;
    PlainLabel* m_code;
};

/// The five gates, all of them, in order. The lines have the object names "explain.gate.1" …
/// "explain.gate.5".
class GatesCard : public Card
{
    Q_OBJECT
public:
    explicit GatesCard(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation);

private:
    std::array<GateLine*, access::gateCount> m_lines{};
};

} // namespace gatehouse::ui
