// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/DiagnosisHeader.h"

#include "models/wording/DiagnosisWording.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace gatehouse::ui {
namespace {

using diagnosis::Standing;

void showStanding(Lozenge& lozenge, const diagnosis::Diagnosis& diagnosis)
{
    if (diagnosis.causes.empty()) {
        lozenge.set(LozengeKind::Neutral, DiagnosisHeader::tr("Nothing found"));
        return;
    }
    constexpr double inMostWays = 0.5;
    const diagnosis::Cause& first = diagnosis.causes.front();
    if (first.standing == Standing::Possible)
        lozenge.set(LozengeKind::Unknown, DiagnosisHeader::tr("Possible"));
    else if (first.share < inMostWays)
        lozenge.set(LozengeKind::Unknown, DiagnosisHeader::tr("It depends"));
    else if (first.gate == access::Gate::Policy)
        lozenge.set(LozengeKind::DeniedByPolicy, DiagnosisHeader::tr("Policy"));
    else
        lozenge.set(LozengeKind::Denied, DiagnosisHeader::tr("Cause found"));
}

} // namespace

DiagnosisHeader::DiagnosisHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_standing(new Lozenge(LozengeKind::Neutral, {}, theme, this))
    , m_answer(new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, {}, this))
    , m_detail(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, this))
{
    m_standing->setObjectName(QStringLiteral("explain.symptom.standing"));
    m_answer->setObjectName(QStringLiteral("explain.symptom.answer"));
    m_detail->setObjectName(QStringLiteral("explain.symptom.detail"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_standing, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (PlainLabel* text : {m_answer, m_detail}) {
        text->setWordWrap(true);
        text->setSelectable(true);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
}

void DiagnosisHeader::setDiagnosis(const diagnosis::Diagnosis& diagnosis,
                                   const access::CompiledOrganization& core)
{
    showStanding(*m_standing, diagnosis);
    m_answer->setText(withBreaks(wording::headline(diagnosis, core)));
    m_detail->setText(wording::headlineDetail(diagnosis));
}

} // namespace gatehouse::ui
