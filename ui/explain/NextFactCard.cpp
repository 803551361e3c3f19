// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/NextFactCard.h"

#include "models/wording/DiagnosisWording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace gatehouse::ui {

NextFactCard::NextFactCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("What would tell them apart"), parent)
    , m_theme(theme)
{}

void NextFactCard::setDiagnosis(const diagnosis::Diagnosis& diagnosis,
                                const access::CompiledOrganization& core)
{
    clearLayout(*body());
    const diagnosis::Facts& facts = diagnosis.complaint.facts;
    m_empty = !diagnosis.next && facts.elsewhere.empty() && facts.settled.empty();
    heading().setTitle(!diagnosis.next                ? tr("What you said")
                       : diagnosis.causes.size() == 1 ? tr("What would confirm it")
                                                      : tr("What would tell them apart"));
    if (diagnosis.next)
        addQuestion(diagnosis, core);
    addTold(facts, core);
}

void NextFactCard::addQuestion(const diagnosis::Diagnosis& diagnosis,
                               const access::CompiledOrganization& core)
{
    const Product product = core.organization().containers[diagnosis.complaint.container.value].product;
    auto* question =
        new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text,
                       withBreaks(wording::question(*diagnosis.next, diagnosis.complaint, core)), this);
    question->setObjectName(QStringLiteral("explain.nextFact"));
    question->setWordWrap(true);
    body()->addWidget(question);
    int number = 0;
    for (const diagnosis::Answer& answer : diagnosis.next->answers)
        addAnswer(wording::answer(*diagnosis.next, answer, core), wording::leaves(answer, product),
                  answer.then, number++);
    if (diagnosis.next->query != diagnosis::Query::Person)
        return;
    auto* other = new LinkButton(tr("Somebody else…"), m_theme, this);
    other->setObjectName(QStringLiteral("explain.answer.other"));
    connect(other, &LinkButton::clicked, this, &NextFactCard::someoneElse);
    body()->addWidget(other, 0, Qt::AlignLeft);
}

void NextFactCard::addAnswer(const QString& text, const QString& leaves, const diagnosis::Facts& then,
                             int number)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* button = pushButton(text, m_theme, {}, this);
    button->setObjectName(QStringLiteral("explain.answer.%1").arg(number));
    button->setAccessibleDescription(leaves);
    button->setMinimumWidth(200);
    connect(button, &QPushButton::clicked, this, [this, then] { Q_EMIT answered(then); });
    row->addWidget(button);
    auto* told = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, leaves, this);
    told->setWordWrap(true);
    row->addWidget(told, 1);
    body()->addLayout(row);
}

void NextFactCard::addTold(const diagnosis::Facts& facts, const access::CompiledOrganization& core)
{
    int number = 0;
    for (std::size_t n = 0; n < facts.elsewhere.size(); ++n) {
        diagnosis::Facts then = facts;
        then.elsewhere.erase(then.elsewhere.begin() + static_cast<std::ptrdiff_t>(n));
        addTakeBack(wording::told(facts.elsewhere[n], core), then, number++);
    }
    for (std::size_t n = 0; n < facts.settled.size(); ++n) {
        diagnosis::Facts then = facts;
        then.settled.erase(then.settled.begin() + static_cast<std::ptrdiff_t>(n));
        addTakeBack(wording::told(facts.settled[n]), then, number++);
    }
}

void NextFactCard::addTakeBack(const QString& text, const diagnosis::Facts& then, int number)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(
        new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, tr("You said: %1").arg(text), this));
    auto* back = new LinkButton(tr("Take back"), m_theme, this);
    back->setObjectName(QStringLiteral("explain.takeBack.%1").arg(number));
    connect(back, &LinkButton::clicked, this, [this, then] { Q_EMIT answered(then); });
    row->addWidget(back);
    row->addStretch(1);
    body()->addLayout(row);
}

} // namespace gatehouse::ui
