// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/ExplanationRemedies.h"

#include "models/wording/Wording.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QGridLayout>

namespace gatehouse::ui {

namespace {

constexpr int alternativeIndent = 12;

QString changesText(const access::Alternative& alternative)
{
    QStringList sentences;
    for (const access::Evidence& change : alternative.changes)
        sentences << wording::sentence(change);
    return sentences.join(QLatin1Char('\n'));
}

QString verdictThenText(access::Verdict verdict)
{
    switch (verdict) {
    case access::Verdict::Allowed:
        return ExplanationRemedies::tr("then allowed");
    case access::Verdict::Denied:
        return ExplanationRemedies::tr("then still denied");
    case access::Verdict::Unknown:
        break;
    }
    return ExplanationRemedies::tr("then unknown");
}

ColorRole verdictThenColor(access::Verdict verdict)
{
    return verdict == access::Verdict::Allowed   ? ColorRole::Allowed
           : verdict == access::Verdict::Unknown ? ColorRole::Unknown
                                                 : ColorRole::Text3;
}

} // namespace

ExplanationRemedies::ExplanationRemedies(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

bool ExplanationRemedies::appliesTo(const access::Explanation& explanation)
{
    return explanation.verdict != access::Verdict::Allowed;
}

void ExplanationRemedies::setExplanation(const access::Explanation& explanation)
{
    clearLayout(*m_layout);
    for (const access::Remedy& remedy : explanation.remedies)
        addRemedy(remedy);
    if (explanation.remedies.empty() && appliesTo(explanation))
        addText(tr("No gate fails. The gates that are unknown name the missing facts."));
}

void ExplanationRemedies::addRemedy(const access::Remedy& remedy)
{
    const QString gate = wording::name(remedy.gate);
    const bool choice = remedy.alternatives.size() > 1;
    auto* caption =
        new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2,
                       choice ? tr("%1: one of").arg(gate) : tr("%1:", "before one remedy").arg(gate), this);
    m_layout->addWidget(caption);
    for (const access::Alternative& alternative : remedy.alternatives)
        addAlternative(alternative);
    if (remedy.reason)
        addText(wording::sentence(*remedy.reason));
}

void ExplanationRemedies::addAlternative(const access::Alternative& alternative)
{
    auto* change = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, changesText(alternative), this);
    change->setWordWrap(true);
    change->setSelectable(true);
    auto* then = new PlainLabel(m_theme, TextRole::Caption, verdictThenColor(alternative.verdictThen),
                                verdictThenText(alternative.verdictThen), this);
    auto* owner = new Lozenge(LozengeKind::Outline, wording::name(alternative.owner), m_theme, this);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(alternativeIndent, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(change, 0, 0);
    grid->addWidget(owner, 0, 1, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(then, 1, 0);
    grid->setColumnStretch(0, 1);
    m_layout->addLayout(grid);
}

void ExplanationRemedies::addText(const QString& text)
{
    auto* label = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, text, this);
    label->setWordWrap(true);
    label->setContentsMargins(alternativeIndent, 0, 0, 0);
    m_layout->addWidget(label);
}

} // namespace gatehouse::ui
