// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/ExplanationGates.h"

#include "ui/explanation/GateRow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

int countOfGates(const access::Explanation& explanation, access::GateResult result)
{
    return static_cast<int>(std::ranges::count(explanation.gates, result, &access::GateJudgement::result));
}

} // namespace

ExplanationGates::ExplanationGates(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        m_rows[index] = new GateRow(theme, this);
        m_rows[index]->setObjectName(QStringLiteral("explanation.gate.%1").arg(index + 1));
        layout->addWidget(m_rows[index]);
    }
}

void ExplanationGates::setExplanation(const access::Explanation& explanation)
{
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        m_rows[index]->setJudgement(explanation.gates[index]);
}

QString ExplanationGates::summary(const access::Explanation& explanation)
{
    const int failing = countOfGates(explanation, access::GateResult::Fail);
    const int unknown = countOfGates(explanation, access::GateResult::Unknown);
    const QString first = failing == 0 ? tr("none fails") : tr("%n of 5 fail", nullptr, failing);
    if (unknown == 0)
        return first;
    return tr("%1, %2 unknown").arg(first).arg(unknown);
}

} // namespace gatehouse::ui
