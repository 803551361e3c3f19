// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/CausesCard.h"

#include "ui/explain/CauseRow.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {
namespace {

bool hasTies(const diagnosis::Diagnosis& diagnosis)
{
    for (std::size_t n = 1; n < diagnosis.causes.size(); ++n)
        if (diagnosis.causes[n].rank == diagnosis.causes[n - 1].rank)
            return true;
    return false;
}

} // namespace

CausesCard::CausesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Causes"), parent)
    , m_theme(theme)
{
    setFlush(true);
    body()->setSpacing(0);
}

void CausesCard::setDiagnosis(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core)
{
    clearLayout(*body());
    heading().setNote(hasTies(diagnosis) ? tr("likeliest first; the same number is a tie")
                                         : tr("likeliest first"));
    for (int n = 0; n < static_cast<int>(diagnosis.causes.size()); ++n) {
        auto* row = new CauseRow(diagnosis.causes[static_cast<std::size_t>(n)], diagnosis.complaint, core,
                                 m_theme, this);
        connect(row, &CauseRow::requestChosen, this, [this, n] { Q_EMIT requestChosen(n); });
        body()->addWidget(row);
    }
}

} // namespace gatehouse::ui
