// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/SymptomPage.h"

#include "models/wording/DiagnosisWording.h"
#include "ui/explain/AnswerSplitter.h"
#include "ui/explain/CausesCard.h"
#include "ui/explain/DiagnosisHeader.h"
#include "ui/explain/FactsCard.h"
#include "ui/explain/NextFactCard.h"
#include "ui/explain/QuestionChoices.h"
#include "ui/explain/ReplySection.h"
#include "ui/explain/SymptomBar.h"
#include "ui/publishing/ShownState.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/LoadingBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gatehouse::ui {
namespace {

QList<NamedFact> beyondFacts(const diagnosis::Diagnosis& diagnosis)
{
    QList<NamedFact> facts;
    for (const diagnosis::Beyond beyond : diagnosis.beyond)
        facts.append({wording::name(beyond), wording::advice(beyond)});
    return facts;
}

QList<NamedFact> excludedFacts(const diagnosis::Diagnosis& diagnosis, Product product)
{
    QList<NamedFact> facts;
    for (const diagnosis::Excluded& excluded : diagnosis.excluded)
        facts.append(
            {wording::layer(excluded.gate, product), wording::sentence(excluded, diagnosis.complaint)});
    return facts;
}

QString requestAction(const access::Question& question)
{
    const auto* action = std::get_if<Action>(&question.demand);
    if (!action)
        return {};
    const std::string_view word = toText(*action);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

SymptomPage::SymptomPage(const PolicyDesk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_bar(new SymptomBar(theme, this))
    , m_loading(new LoadingBar(theme, this))
    , m_task(*this)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_loading);
    auto* splitter = new AnswerSplitter(this);
    QWidget* cards = makeCards();
    splitter->setParts(cards, makePane());
    layout->addWidget(splitter, 1);
    connectParts();
}

SymptomPage::~SymptomPage() = default;

QWidget* SymptomPage::makeCards()
{
    m_cards = new CardColumn(this);
    m_header = new DiagnosisHeader(m_theme, m_cards);
    m_causes = new CausesCard(m_theme, m_cards);
    m_next = new NextFactCard(m_theme, m_cards);
    m_beyond = new FactsCard(tr("What the file cannot show"), tr("never excluded, and not ranked"), m_theme,
                             m_cards);
    m_excluded = new FactsCard(tr("Excluded"), {}, m_theme, m_cards);
    m_excluded->setFoldable(QStringLiteral("explain.excluded.show"));
    for (QWidget* part :
         {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_causes), static_cast<QWidget*>(m_next),
          static_cast<QWidget*>(m_beyond), static_cast<QWidget*>(m_excluded)})
        m_cards->add(part);
    return m_cards;
}

QWidget* SymptomPage::makePane()
{
    m_pane = new DetailsPane(m_theme, this);
    m_reply = new ReplySection(QStringLiteral("explain.symptom"), m_theme, m_pane);
    m_reply->buttons()->addStretch(1);
    m_pane->add(m_reply);
    auto* section = new PaneSection(tr("The symptom"), m_theme, m_pane);
    m_meaning = section->addText({}, TextRole::Body, ColorRole::Text2);
    m_pane->add(section);
    return m_pane;
}

void SymptomPage::connectParts()
{
    connect(m_bar, &SymptomBar::asked, this, &SymptomPage::ask);
    connect(m_causes, &CausesCard::requestChosen, this, &SymptomPage::explain);
    connect(m_next, &NextFactCard::someoneElse, m_bar, &SymptomBar::focusPerson);
    connect(m_next, &NextFactCard::answered, this,
            [this](const diagnosis::Facts& facts) { Q_EMIT visitRequested(m_bar->destinationWith(facts)); });
    connect(m_reply, &ReplySection::copyRequested, this, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT statusMessage(tr("Reply copied"));
    });
}

void SymptomPage::load(bool fresh)
{
    m_core = m_desk.core();
    m_bar->setCore(m_core, fresh);
    ask();
}

void SymptomPage::show(const Destination& destination)
{
    m_bar->show(destination);
    ask();
}

Destination SymptomPage::destination() const
{
    return m_bar->destination();
}

QList<QWidget*> SymptomPage::panes()
{
    return {m_bar, m_cards, m_pane};
}

void SymptomPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

/// Nothing is computed for a page that nobody sees.
void SymptomPage::ask()
{
    const auto complaint = m_bar->complaint();
    m_stale = !isVisible();
    if (m_stale || !m_core || !complaint) {
        m_task.cancel();
        m_loading->finish();
        return;
    }
    m_loading->start();
    m_task.run([core = m_core, asked = *complaint] { return diagnosis::diagnose(*core, asked); },
               [this](diagnosis::Diagnosis found) { take(std::move(found)); });
}

void SymptomPage::take(diagnosis::Diagnosis diagnosis)
{
    m_loading->finish();
    m_diagnosis = std::move(diagnosis);
    const Product product = m_core->organization().containers[m_diagnosis.complaint.container.value].product;
    m_header->setDiagnosis(m_diagnosis, *m_core);
    m_causes->setVisible(!m_diagnosis.causes.empty());
    m_causes->setDiagnosis(m_diagnosis, *m_core);
    m_next->setDiagnosis(m_diagnosis, *m_core);
    m_next->setVisible(!m_next->isEmpty());
    m_beyond->setFacts(beyondFacts(m_diagnosis));
    m_excluded->setFacts(excludedFacts(m_diagnosis, product));
    m_excluded->setVisible(!m_diagnosis.excluded.empty());
    m_excluded->heading().setNote(
        tr("%1 of %2 layers").arg(m_diagnosis.excluded.size()).arg(access::gateCount));
    m_meaning->setText(wording::meaning(m_diagnosis.complaint.symptom));
    m_reply->setReply(withDraftNote(wording::reply(m_diagnosis, *m_core, false), m_desk),
                      withDraftNote(wording::reply(m_diagnosis, *m_core, true), m_desk),
                      static_cast<int>(wording::decidingPolicies(m_diagnosis).size()));
}

void SymptomPage::explain(int cause)
{
    const auto& chosen = m_diagnosis.causes[static_cast<std::size_t>(cause)];
    const access::Question question = questionOf(m_diagnosis.complaint, chosen.when.front());
    const auto* operation = std::get_if<catalogue::OperationIndex>(&question.demand);
    const Destination here = m_bar->destination();
    Q_EMIT visitRequested(
        {.place = {},
         .app = here.app,
         .container = here.container,
         .policy = {},
         .action = requestAction(question),
         .operation = operation ? operationText(m_core->catalogue().operations()[*operation]) : QString(),
         .as = QString::fromStdString(m_core->lookup().asText(question.as))});
}

} // namespace gatehouse::ui
